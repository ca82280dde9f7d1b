import { project } from './mercator.ts'
import type { PlaceLabel, Position } from './model.ts'

export interface LabelCandidate {
  readonly id: string
  readonly style: PlaceLabel['style']
  readonly point: Position
  /** Lower stands first; 0 and 1 also keep room for a pin or badge above and icons below. */
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
  badgeSize: 24,
  /** Between the middles of two icons of a row. */
  iconPitch: 23,
} as const

/** Zooms at which labels may first appear; each is a layer of the map and a size class of the picture. */
export const labelZooms = [2, 2.5, 3, 3.5, 4, 4.5, 5, 6] as const

interface Room {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Gives each label the first zoom at which it stands free of every label of lower rank.
 * Once shown a label stays: distances only grow with the zoom.
 */
export function placeLabels(candidates: readonly LabelCandidate[]): readonly PlaceLabel[] {
  const waiting = [...candidates].sort((a, b) => a.rank - b.rank)
  const placed: { readonly label: LabelCandidate; readonly minZoom: number }[] = []
  for (const zoom of labelZooms) {
    for (const label of waiting.filter((one) => !placed.some((other) => other.label === one))) {
      const room = roomOf(label, zoom)
      const free = placed.every((other) => !touch(room, roomOf(other.label, zoom)))
      if (free || zoom === labelZooms.at(-1)) placed.push({ label, minZoom: zoom })
    }
  }
  return placed.map(({ label: { id, style, point }, minZoom }) => ({ id, style, point, minZoom }))
}

function roomOf(label: LabelCandidate, zoom: number): Room {
  const scale = 512 * 2 ** zoom
  const [x, y] = project(label.point)
  const half = (lengthOf(label) * labelMetrics.size * 0.58) / 2 + 3
  const isCity = label.style === 'city'
  const above = label.rank <= 1 ? (isCity ? 34 : labelMetrics.badgeRise + labelMetrics.badgeSize / 2) : 8
  const below = isCity ? labelMetrics.cityDrop + 8 : label.rank === 1 ? labelMetrics.iconsDrop + 10 : 8
  return {
    left: x * scale - half,
    right: x * scale + half,
    top: y * scale - above,
    bottom: y * scale + below,
  }
}

/** Characters of the longest name; a region's is followed by the words "extent schematic". */
function lengthOf({ names, style }: LabelCandidate): number {
  return Math.max(...names.map((name) => name.length)) + (style === 'region' ? 20 : 0)
}

function touch(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
