import { eventsOf, numbersOf, stateFor, written } from './drawing.ts'
import { areasOf } from './drawing-flows.ts'
import { bundled, curvesOfFlow, groupedByPair, type Line } from './drawing-lines.ts'
import { type Drawing, type Focus, noFocus, type PinMark } from './drawing-marks.ts'
import { placesOfFlow } from './drawing-places.ts'
import { pinOf, postsOf } from './drawing-posts.ts'
import { type LabelCandidate, labelMetrics, placeLabels } from './labels.ts'
import { layoutOf } from './layout.ts'
import { boundsContain } from './mercator.ts'
import type { Dataset, PlaceLabel } from './model.ts'
import { boxOfPost } from './posts.ts'
import type { OnShow } from './visible.ts'
import { everyZoom, standsAt, worldSteps } from './zooms.ts'

/** Pixels between the middles of two lines; nearer ones are drawn as one with their count. */
const roomBetweenLines = 5

/**
 * What the records on show name beyond the home frame, for a map of the world: the region itself has a map of its
 * own. Lines that would lie on each other at a size of the map are one there; their numbers keep clear of `labels`,
 * which in turn keep clear of the marks of a drawing without them.
 */
export function worldDrawingOf(
  dataset: Dataset,
  shown: OnShow,
  focus: Focus = noFocus,
  labels: readonly PlaceLabel[] = [],
): Drawing {
  const isBeyond = (id: string) => {
    const place = dataset.places[id]
    return place !== undefined && !boundsContain(dataset.frame, place.point)
  }
  const stateOf = stateFor(focus)
  const flows = shown.flows.filter((flow) => placesOfFlow(flow).some(isBeyond))
  const leavesFrame = ({ from, to }: Line) => [from, to].some((end) => end !== null && isBeyond(end))
  const lines = bundled(
    groupedByPair(
      flows.flatMap((flow) => curvesOfFlow(dataset, flow, everyZoom(worldSteps))).filter(leavesFrame),
    ),
    worldSteps,
    roomBetweenLines,
  ).map((line, index): Line => ({ ...line, id: `${line.id}/${index}`, fine: true }))
  const posts = postsOf(dataset, eventsOf(shown), flows).filter(({ place }) => isBeyond(place))
  const layout = layoutOf(posts, written(dataset, lines), {
    steps: worldSteps,
    rise: labelMetrics.badgeRise,
    labels,
  })
  return {
    countries: [],
    areas: areasOf(dataset, flows, stateOf)
      .filter(({ place }) => isBeyond(place))
      .map((area) => ({ ...area, goods: [], rowZooms: [], stackZooms: [] })),
    lines: lines.map((line) => ({ ...line, state: stateOf(line.records) })),
    numbers: numbersOf(dataset, lines, layout, stateOf),
    stops: [],
    ties: [],
    pins: layout.groups
      .flatMap(({ group, zooms }) => pinOf(dataset, group, zooms))
      .map((pin) => ({ ...pin, state: stateOf(pin.records) })),
    counts: [],
    places: [],
    unplaced: [],
    beyond: [],
  }
}

/** Names of the places beyond the frame, where they have room; `nameOf` in the language on show. */
export function worldLabels(
  dataset: Dataset,
  places: readonly string[],
  nameOf: (place: string) => string,
  pins: readonly PinMark[],
): readonly PlaceLabel[] {
  const candidates = places.flatMap((id): LabelCandidate[] => {
    const place = dataset.places[id]
    if (!place) return []
    const style = place.kind === 'region' ? 'territory' : place.kind === 'country' ? 'country' : 'city'
    return [
      {
        id,
        style,
        point: place.point,
        rank: place.kind === 'region' ? 2 : 0,
        names: [nameOf(id)],
      },
    ]
  })
  const marksAt = (zoom: number) =>
    pins
      .filter(({ zooms }) => standsAt(zooms, zoom))
      .map((pin) => ({
        place: pin.place,
        box: boxOfPost({ ...pin, form: pin.stands, length: 1 }, zoom, labelMetrics.badgeRise),
      }))
  return placeLabels(candidates, worldSteps, marksAt)
}
