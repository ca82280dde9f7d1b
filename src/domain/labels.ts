import { type PixelRect, pixelAt, rectRound, touch } from './boxes.ts'
import type { PlaceLabel, Position } from './model.ts'

export interface LabelCandidate {
  readonly id: string
  readonly style: PlaceLabel['style']
  readonly point: Position
  /** Lower stands first. */
  readonly rank: number
  /** Its name in every language: room is kept for the longest, so a change of language moves nothing. */
  readonly names: readonly string[]
}

/** Pixels at the base text size; the painters scale all of it together. */
export const labelMetrics = {
  size: 12,
  /** From a city's dot down to the middle of its name. */
  cityDrop: 11,
  /** From a label point up to the middle of a badge, and down to the middle of a row of icons. */
  badgeRise: 20,
  iconsDrop: 19,
  /** From a city up to the middle of its pin's head. */
  pinRise: 19.5,
  badgeSize: 24,
  /** Between the middles of two icons of a row. */
  iconPitch: 23,
} as const

/** Zooms at which labels may first appear; each is a layer of the map and a size class of the picture. */
export const labelZooms = [2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8] as const

/**
 * Gives each label the first zoom at which it stands free of every label of lower rank; one that never does is
 * left out. Once shown a label stays: distances only grow with the zoom. `marksAt` are the marks that stand on the
 * map at a zoom: a name waits until no mark of another place will cover it
 * (a country's, which tells where everything else is, until none does at that zoom).
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  steps: readonly number[] = labelZooms,
  marksAt: (zoom: number) => readonly PlacedMark[] = () => [],
): readonly PlaceLabel[] {
  const waiting = [...candidates].sort((a, b) => a.rank - b.rank)
  const marks = steps.map((step) => [step, marksAt(step)] as const)
  const isClear = (label: LabelCandidate, zoom: number) =>
    marks.every(
      ([step, some]) =>
        step < zoom || (step > zoom && label.style === 'country') || !isCovered(label, some, step),
    )
  const placed: { readonly label: LabelCandidate; readonly minZoom: number }[] = []
  for (const zoom of steps) {
    for (const label of waiting.filter((one) => !placed.some((other) => other.label === one))) {
      const room = roomOf(label, zoom)
      const isFree = placed.every((other) => !touch(room, roomOf(other.label, zoom)))
      if (isFree && isClear(label, zoom)) placed.push({ label, minZoom: zoom })
    }
  }
  return placed.map(({ label, minZoom }) => {
    const { id, style, point } = label
    return { id, style, point, minZoom, halfWidth: Math.round(halfOf(label)) }
  })
}

/** What the letters of a name cover at a zoom. */
export function lettersOf(
  { point, style, halfWidth }: Pick<PlaceLabel, 'point' | 'style' | 'halfWidth'>,
  zoom: number,
): PixelRect {
  const { x, y } = pixelAt(point, zoom)
  return rectRound(x, y + (style === 'city' ? labelMetrics.cityDrop : 0), halfWidth, 6)
}

/** A mark of a place, in pixels of the whole world at its zoom. */
export interface PlacedMark {
  readonly place: string
  readonly box: PixelRect
}

function isCovered(label: LabelCandidate, marks: readonly PlacedMark[], zoom: number): boolean {
  const letters = lettersOf({ ...label, halfWidth: halfOf(label) }, zoom)
  return marks.some(({ place, box }) => place !== label.id && touch(letters, box))
}

function roomOf(label: LabelCandidate, zoom: number): PixelRect {
  const { x, y } = pixelAt(label.point, zoom)
  const half = halfOf(label)
  const isCity = label.style === 'city'
  const above = isCity ? 3 : 8
  const below = isCity ? labelMetrics.cityDrop + 8 : 8
  return {
    left: x - half,
    right: x + half,
    top: y - above,
    bottom: y + below,
  }
}

const halfOf = (label: LabelCandidate) => (lengthOf(label) * labelMetrics.size * 0.58) / 2 + 3

/** Characters of the longest name; a region's is followed by the words "extent schematic". */
function lengthOf({ names, style }: LabelCandidate): number {
  return Math.max(...names.map((name) => name.length)) + (style === 'region' ? 20 : 0)
}
