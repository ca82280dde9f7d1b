import type { Drawing } from './drawing-marks.ts'
import type { PlaceLabel } from './model.ts'
import { pictureSteps, standsAt, type ZoomRange } from './zooms.ts'

/** The part of a drawing that stands at a zoom: see `zoomOfMarks`. */
export const standingAt = (drawing: Drawing, zoom: number): Drawing =>
  only(drawing, (zooms) => standsAt(zooms, zoom))

const last = pictureSteps.at(-1) ?? 0

/** Without the marks that come apart only where no screen shows the still picture. */
export const pictured = (drawing: Drawing): Drawing => only(drawing, ({ from }) => from <= last)

/** The names that the still picture carries. */
export const pictureLabels = (labels: readonly PlaceLabel[]): readonly PlaceLabel[] =>
  labels.filter(({ minZoom }) => minZoom <= last)

function only(drawing: Drawing, isKept: (zooms: ZoomRange) => boolean): Drawing {
  const isSeen = ({ zooms }: { readonly zooms: ZoomRange }) => isKept(zooms)
  return {
    ...drawing,
    pins: drawing.pins.filter(isSeen),
    numbers: drawing.numbers.filter(isSeen),
    lines: drawing.lines.filter(isSeen),
    areas: drawing.areas.map((area) => ({
      ...area,
      rowZooms: area.rowZooms.filter(isKept),
      stackZooms: area.stackZooms.filter(isKept),
    })),
  }
}
