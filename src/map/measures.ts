import { labelMetrics } from '../domain/labels.ts'
import type { PlaceLabel } from '../domain/model.ts'
import type { Colour } from './palette.ts'

/** Sizes that both painters share, in pixels at the base text size, so that they give the same picture. */

/** How a label of each style is set; spacing in ems (none in Arabic, whose letters join). */
export const labelType: Readonly<
  Record<PlaceLabel['style'], { size: number; weight: 400 | 600; colour: Colour; spacing: number }>
> = {
  country: { size: labelMetrics.size, weight: 600, colour: 'label', spacing: 0 },
  territory: { size: 11, weight: 400, colour: 'quiet', spacing: 0 },
  city: { size: 11.5, weight: 400, colour: 'ink', spacing: 0 },
  region: { size: 11, weight: 400, colour: 'quiet', spacing: 0.08 },
  sea: { size: 11, weight: 400, colour: 'tie', spacing: 0.08 },
}

/** Ems from a point down to the baseline that puts the letters' middle, between x-height and capitals, on it. */
export const baselineDrop = 0.35
/** The same for the digits of a count. */
export const countDrop = 0.357
export const countSize = 11

/** From a country's label point to the middle of its count: beside the place of a badge. */
export const countAt = { x: 24, y: -labelMetrics.badgeRise } as const

/** Width of each side of the halo round a label. */
export const labelHalo = 1.4

/** Width and opacity of the strokes that lie on each other at a region's edge, which has no line of its own. */
export const softEdges = [
  [16, 0.035],
  [10, 0.045],
  [5, 0.06],
] as const

/** Widths of a country's outline as an area: halo and line, plain and strong. */
export const areaWidths = { halo: { plain: 4, strong: 5.5 }, line: { plain: 1.6, strong: 2.8 } } as const

/** Between two lines of the hatch along x, their width, and their opacity. */
export const hatch = { pitch: 7.5, width: 0.75, opacity: 0.3 } as const
/** Regions are large and lie on each other: their hatch is fainter than a country's. */
export const regionHatchOpacity = 0.4

/** An arrow reaches this far past the line's last position, so that the line's blunt end lies under it. */
export const arrowReach = 1.5
/** An arrow head's length and height against `arrowHead`: it must cover the line it ends. */
export const arrowStretch = { standing: [1, 1], single: [1.15, 1.2], threat: [1.2, 1.65] } as const
/** From the head back to the ring of an undated statement, strung on the line behind the arrow. */
export const beadBack = 17

/** Radius of a city's dot and width of the light ring round it. */
export const dotSize = { radius: 2.3, ring: 1.2 } as const

/** The ring round what is chosen or pointed at. */
export const focusWidth = 7

/** The number on a line, and the width of each side of the halo that lifts it off. */
export const lineNumber = { size: 10.5, halo: 2.2 } as const
