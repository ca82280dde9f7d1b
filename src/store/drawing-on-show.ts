import { drawingOf } from '../domain/drawing.ts'
import type { Drawing } from '../domain/drawing-marks.ts'
import type { AtlasState } from './atlas-store.ts'
import { remembered } from './remembered.ts'
import { lensOnShow, visibleRecords } from './selectors.ts'

/** What the painters paint. It stands apart from the other selectors since it loads after the first paint. */
export const drawingOnShow: (state: AtlasState) => Drawing = remembered(
  (state) => [visibleRecords(state), lensOnShow(state), state.view.select, state.hovered, state.showsCounts],
  (state) => {
    const focus = {
      selected: state.view.select,
      hovered: state.hovered,
      lens: lensOnShow(state) ?? undefined,
    }
    return drawingOf(state.dataset, visibleRecords(state), focus, state.showsCounts)
  },
)
