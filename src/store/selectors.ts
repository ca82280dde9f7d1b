import { type LaneContent, laneContents } from '../domain/density.ts'
import { type Lens, lensOf } from '../domain/lens.ts'
import { recordById } from '../domain/links.ts'
import type { AtlasRecord, Words } from '../domain/model.ts'
import { inWindow, layOut, type TimelineMark } from '../domain/timeline.ts'
import { facetKeys, lookInForce, type ShownLook } from '../domain/view.ts'
import { type OnShow, onShow, windowOf } from '../domain/visible.ts'
import type { AtlasState } from './atlas-store.ts'
import { remembered } from './remembered.ts'

/** What presenter, filters and query ask, whatever the window. */
const asked = ({ dataset, view, found }: AtlasState) => [
  dataset,
  view.hide,
  view.q,
  found,
  ...facetKeys.map((key) => view[key]),
]
/** What decides what is on show. */
export const filters = (state: AtlasState): readonly unknown[] => {
  const { from, to, undated } = state.view
  return [...asked(state), from, to, undated]
}

export const visibleRecords: (state: AtlasState) => OnShow = remembered(filters, ({ dataset, view, found }) =>
  onShow(dataset, view, found),
)

/** The lens through which what is on show is looked at; null: none, or of no State that the data knows. */
export const lensOnShow: (state: AtlasState) => Lens | null = remembered(
  (state) => [visibleRecords(state), state.view.lens],
  (state) => lensOf(state.dataset, visibleRecords(state), state.view.lens),
)

/** A moving window asks for no other places on the line of time. */
const marksLaidOut = remembered(asked, ({ dataset, view, found }) => layOut(dataset, view, found))

export const timelineMarks: (state: AtlasState) => readonly TimelineMark[] = remembered(
  (state) => [marksLaidOut(state), state.view.from, state.view.to],
  (state) => inWindow(marksLaidOut(state), windowOf(state.dataset, state.view)),
)

export const lanesOnShow: (state: AtlasState) => readonly LaneContent[] = remembered(
  (state) => [timelineMarks(state)],
  (state) => laneContents(timelineMarks(state), state.dataset.axis),
)

export const selectedRecord = ({ dataset, view }: AtlasState): AtlasRecord | null =>
  recordById(dataset, view.select)

/** Whether the reader takes room in the page. */
export const isReadingInPage = ({ view, isReaderApart }: AtlasState) => view.select !== null && !isReaderApart

export const shownLook = ({ view, systemLook }: AtlasState): ShownLook => lookInForce(view.look, systemLook)

/** The words of the language on show. `speak` loads them before it switches, so they are there. */
export function wordsOnShow({ words, view }: AtlasState): Words {
  const loaded = words[view.language]
  if (!loaded) throw new Error(`The words of “${view.language}” were asked for before they were loaded.`)
  return loaded
}
