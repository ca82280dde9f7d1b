import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonOf } from '../src/domain/compare.ts'
import { placesOf, placesOfFlow } from '../src/domain/drawing-places.ts'
import { facets } from '../src/domain/facets.ts'
import { cellOf, matrixOf } from '../src/domain/matrix.ts'
import type { AtlasRecord } from '../src/domain/model.ts'
import { byDate } from '../src/domain/numbers.ts'
import { facetKeys, type View } from '../src/domain/view.ts'
import { sourcingCounts } from '../src/domain/visible.ts'
import { mapSteps } from '../src/domain/zooms.ts'
import { loadMessages, loadPageMessages, pageTranslatorOf, translatorOf } from '../src/i18n/catalogue.ts'
import { statusSentence } from '../src/i18n/status-sentence.ts'
import type { Compiled } from '../src/parse/compile.ts'
import type { AtlasState, AtlasStore } from '../src/store/atlas-store.ts'
import { drawingOnShow } from '../src/store/drawing-on-show.ts'
import { countsToChoose, recordsToChoose } from '../src/store/facet-counts.ts'
import { lanesOnShow, timelineMarks, visibleRecords } from '../src/store/selectors.ts'
import { columnIds, type TableWorld } from '../src/ui/pages/table/columns.ts'
import { sortRows } from '../src/ui/pages/table/sort.ts'
import { viewsOf } from './support/any-view.ts'
import { realAtlas } from './support/real-atlas.ts'
import { silentStore } from './support/store-builder.ts'
import { standsAt } from './support/view-marks.ts'

let atlas: Compiled
let store: AtlasStore

beforeAll(async () => {
  atlas = await realAtlas()
  store = silentStore({ dataset: atlas.dataset })
  await loadMessages('en')
  await loadPageMessages('en')
})

/** Any window, filters, query with any answer, records hidden, lens and selection over everything in data/. */
function anyAsked(): fc.Arbitrary<Pick<AtlasState, 'view' | 'found'>> {
  const { dataset } = atlas
  const ids = [...dataset.events, ...dataset.flows].map(({ id }) => id)
  return fc
    .record({
      view: viewsOf(dataset),
      answer: fc.option(fc.subarray(ids), { nil: null, freq: 2 }),
      hide: fc.subarray(ids, { maxLength: 5 }),
      lens: fc.option(fc.subarray(['MLI', 'NER', 'GHA'], { minLength: 1 }), { nil: null, freq: 2 }),
      select: fc.option(fc.constantFrom(...ids), { nil: null, freq: 2 }),
    })
    .map(({ view, answer, hide, lens, select }) => {
      const asked: View = { ...view, hide, lens, select, q: answer && 'words' }
      return { view: asked, found: answer && { q: 'words', ids: new Set(answer) } }
    })
}

/** Holds a sentence against the views that one store serves, as the page's parts ask for them. */
function forAnyView(check: (state: AtlasState) => void, numRuns = 60): void {
  fc.assert(
    fc.property(anyAsked(), (asked) => {
      store.setState(asked)
      check(store.getState())
    }),
    { numRuns },
  )
}

const shownIn = (state: AtlasState): readonly AtlasRecord[] => {
  const { activities, frameworks, flows } = visibleRecords(state)
  return [...activities, ...frameworks, ...flows]
}
const isChosen = (chosen: readonly string[] | null, values: readonly string[] | null) =>
  chosen === null || values === null || values.some((value) => chosen.includes(value))
const idsOf = (records: Iterable<{ readonly id: string }>) => sorted([...records].map(({ id }) => id))
const sorted = (ids: Iterable<string>) => [...ids].sort()
const distinct = (ids: readonly string[]) => sorted(new Set(ids))

describe('on the real data, for any window, filters, answer to a query and hidden records', () => {
  it('the views that are tried do ask, and leave something on show', () => {
    const tried = fc.sample(anyAsked(), 60).map((asked) => {
      store.setState(asked)
      return { ...asked, count: shownIn(store.getState()).length }
    })
    const { length: whole } = [...atlas.dataset.events, ...atlas.dataset.flows]
    expect(tried.filter(({ count }) => count > 0 && count < whole).length).toBeGreaterThan(20)
    expect(tried.filter(({ found }) => found).length).toBeGreaterThan(10)
    expect(tried.filter(({ view }) => facetKeys.some((key) => view[key])).length).toBeGreaterThan(20)
  })

  it('what is on show is neither hidden, nor filtered out, nor without the words asked for', () => {
    forAnyView((state) => {
      const { view, found, dataset } = state
      const isAsked = (record: AtlasRecord) =>
        !view.hide.includes(record.id) &&
        (found === null || found.ids.has(record.id)) &&
        facetKeys.every((key) => isChosen(view[key], facets[key].valuesOf(record, dataset)))
      expect(shownIn(state).filter((record) => !isAsked(record))).toEqual([])
    })
  })

  it('the status counts what the groups of the list hold, by tier too', () => {
    const t = translatorOf('en')
    forAnyView((state) => {
      const shown = visibleRecords(state)
      const rows = [shown.activities, shown.frameworks, shown.flows].map((group) =>
        byDate<AtlasRecord>(group),
      )
      const said = statusSentence(shown, t).match(/\d+/g)?.slice(0, 2).map(Number)
      expect(said).toEqual([rows[0]?.length, rows[2]?.length])
      const { text, cited } = sourcingCounts(shown)
      expect(text + cited).toBe(shown.activities.length + shown.flows.length)
      expect(idsOf(rows.flat())).toEqual(idsOf(shownIn(state)))
    })
  })

  it('the table holds the same records, however it is sorted', () => {
    const speech: TableWorld['speech'] = {
      t: translatorOf('en'),
      p: pageTranslatorOf('en'),
      words: atlas.words.en,
      language: 'en',
      direction: 'ltr',
    }
    const world: TableWorld = { speech, dataset: atlas.dataset, evidence: atlas.evidence }
    let turn = 0
    forAnyView((state) => {
      turn += 1
      const column = columnIds[turn % columnIds.length] ?? 'title'
      const rows = sortRows(shownIn(state), { column, isDescending: turn % 2 === 0 }, world)
      expect(idsOf(rows)).toEqual(idsOf(shownIn(state)))
    })
  })

  it('the line of time has each of them once, inside the window or in the tray', () => {
    forAnyView((state) => {
      const { undated } = visibleRecords(state)
      const inside = timelineMarks(state).filter(({ inWindow }) => inWindow)
      const tray = undated.filter((record) => shownIn(state).includes(record))
      expect(sorted([...inside.map(({ record }) => record), ...tray.map(({ id }) => id)])).toEqual(
        idsOf(shownIn(state)),
      )
      const byLane = lanesOnShow(state).flatMap(({ marks, bars }) =>
        bars
          ? bars.flatMap(({ shown }) => shown)
          : marks.filter(({ inWindow }) => inWindow).map(({ record }) => record),
      )
      expect(distinct(byLane)).toEqual(sorted(inside.map(({ record }) => record)))
    })
  })

  it('the map draws each that names a place, keeps the other events in its tile, and nothing else', () => {
    forAnyView((state) => {
      const { activities, frameworks, flows } = visibleRecords(state)
      const events = [...activities, ...frameworks]
      const drawing = drawingOnShow(state)
      const placed = [
        ...events.filter((event) => placesOf(event).length > 0),
        ...flows.filter((flow) => placesOfFlow(flow).length > 0),
      ]
      const { pins, lines, areas, stops, beyond, unplaced } = drawing
      const drawn = [pins, lines, areas].flat().flatMap(({ records }) => records)
      expect(distinct([...drawn, ...stops.map(({ record }) => record)])).toEqual(idsOf(placed))
      expect(sorted(unplaced)).toEqual(idsOf(events.filter((event) => placesOf(event).length === 0)))
      expect(idsOf(placed)).toEqual(
        expect.arrayContaining(distinct(beyond.flatMap(({ records }) => records))),
      )
    }, 30)
  })

  it('at every zoom of the map each event that names a place is in a mark', () => {
    forAnyView((state) => {
      const { activities, frameworks } = visibleRecords(state)
      const placed = [...activities, ...frameworks].filter((event) => placesOf(event).length > 0)
      const { pins } = drawingOnShow(state)
      const events = new Set(placed.map(({ id }) => id))
      for (const step of mapSteps) {
        const standing = pins.filter(({ zooms }) => standsAt(step, zooms)).flatMap(({ records }) => records)
        expect(distinct(standing.filter((id) => events.has(id)))).toEqual(idsOf(placed))
      }
    }, 20)
  })

  it('each number of a facet is how many on show have the value, or would if the facet asked nothing', () => {
    forAnyView((state) => {
      const { dataset, view } = state
      const shown = shownIn(state)
      for (const key of facetKeys) {
        const { valuesOf } = facets[key]
        const chosen: readonly string[] | null = view[key]
        const kept = recordsToChoose[key](state).filter((record) =>
          isChosen(chosen, valuesOf(record, dataset)),
        )
        expect(idsOf(kept)).toEqual(idsOf(shown))
        const told = [...countsToChoose[key](state)].filter(([value]) => isChosen(chosen, [value]))
        const having = (value: string) =>
          shown.filter((record) => valuesOf(record, dataset)?.includes(value)).length
        expect(told).toEqual(told.map(([value]) => [value, having(value)]))
      }
    })
  })

  it('the diagonal of the matrix is the map’s tint: the activities that name the State', () => {
    const byCode = (a: string, b: string) => (a < b ? -1 : 1)
    forAnyView((state) => {
      const shown = visibleRecords(state)
      const matrix = matrixOf(shown, 'states', byCode)
      const diagonal = matrix.rows.map((row) => [row, cellOf(matrix, row, row).activities.length])
      const tints = drawingOnShow(state).countries.filter(({ takesPart }) => takesPart > 0)
      expect(new Map(diagonal as [string, number][])).toEqual(
        new Map(tints.map(({ id, takesPart }) => [id, takesPart])),
      )
      const named = matrix.rows.flatMap((row) => cellOf(matrix, row, row).activities)
      expect(distinct(named)).toEqual(idsOf(shown.activities.filter(({ countries }) => countries.length > 0)))
      const themes = matrixOf(shown, 'themes', byCode)
      for (const row of themes.rows) {
        const ofRow = themes.columns.flatMap((column) => cellOf(themes, row, column).activities)
        expect(distinct(ofRow)).toEqual(sorted(cellOf(matrix, row, row).activities))
      }
    }, 30)
  })

  it('the first of two compared periods is what is on show', () => {
    forAnyView((state) => {
      const { first, onlyFirst, both } = comparisonOf(state.dataset, state.view, state.found)
      expect(first).toEqual(visibleRecords(state))
      expect(sorted([...onlyFirst, ...both])).toEqual(idsOf(shownIn(state)))
    }, 30)
  })
})
