import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/domain/drawing.ts'
import { cellOf, type Matrix, matrixOf, pairsOf } from '../../src/domain/matrix.ts'
import { type EventKind, eventKinds } from '../../src/domain/model.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, firstDay, flow, lastDay, timing } from '../support/atlas-builder.ts'

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const countOf = (matrix: Matrix, row: string, column: string) => cellOf(matrix, row, column).activities.length

const joint = event({
  id: 'joint',
  countries: ['MLI', 'NER'],
  themes: ['borders', 'drugs'],
  sources: ['a', 'b'],
})
const wide = event({
  id: 'wide',
  countries: ['TCD', 'NER', 'MLI'],
  themes: ['borders'],
  when: timing('2016'),
  sources: ['b'],
})
const alone = event({ id: 'alone', kind: 'training', countries: ['KEN'], sources: ['c'] })
const pact = event({ id: 'pact', kind: 'agreement', countries: ['KEN', 'MLI'], sources: ['d'] })
const of = dataset({ events: [wide, joint, alone, pact], flows: [flow({ sources: ['e'] })] })
const shown = onShow(of, defaultView('en'))

describe('the matrix of States', () => {
  const matrix = matrixOf(shown, 'states', byCode)

  it('stands in the order of shared activities, then of names', () => {
    expect(matrix.rows).toEqual(['MLI', 'NER', 'TCD', 'KEN'])
    expect(matrix.columns).toEqual(matrix.rows)
  })

  it('counts the activities that name both', () => {
    expect(cellOf(matrix, 'MLI', 'NER').activities).toEqual(['wide', 'joint'])
    expect(countOf(matrix, 'MLI', 'KEN')).toBe(0)
  })

  it('has on its diagonal all activities that name the State', () => {
    expect(cellOf(matrix, 'KEN', 'KEN').activities).toEqual(['alone'])
  })

  it('lists an agreement that names both, and does not count it', () => {
    expect(cellOf(matrix, 'KEN', 'MLI')).toEqual({ activities: [], frameworks: ['pact'] })
  })

  it('knows of how many sources what is on show was read', () => {
    expect(matrix.sources).toBe(5)
  })

  it('follows the window and the filters', () => {
    const view = { ...defaultView('en'), from: firstDay('2016'), to: lastDay('2016') }
    const narrow = matrixOf(onShow(of, view), 'states', byCode)
    expect(countOf(narrow, 'MLI', 'NER')).toBe(1)
    expect(narrow.rows).toEqual(['MLI', 'NER', 'TCD'])
  })

  it('does not count the State in which an activity took place and which it does not name', () => {
    const held = onShow(
      dataset({ events: [event({ places: ['bamako', 'MLI'], countries: ['NER'] })] }),
      defaultView('en'),
    )
    expect(matrixOf(held, 'states', byCode).rows).toEqual(['NER'])
  })

  it('says each two States once as a list', () => {
    expect(pairsOf(matrix)).toHaveLength((4 * 5) / 2)
  })
})

describe('the matrix of themes', () => {
  const matrix = matrixOf(shown, 'themes', byCode)

  it('has a column for each theme, the most activities first, and one for none stated', () => {
    expect(matrix.columns).toEqual(['borders', 'drugs', 'not-stated'])
    expect(matrix.rows).toEqual(['MLI', 'NER', 'TCD', 'KEN'])
  })

  it('counts the activities on a theme that name the State', () => {
    expect(countOf(matrix, 'MLI', 'borders')).toBe(2)
    expect(countOf(matrix, 'TCD', 'drugs')).toBe(0)
    expect(countOf(matrix, 'KEN', 'not-stated')).toBe(1)
  })
})

const states = ['MLI', 'NER', 'TCD', 'KEN']
const anyEvent = fc
  .record({
    kind: fc.constantFrom(...eventKinds),
    countries: fc.subarray(states),
    themes: fc.subarray(['drugs', 'fuel', 'borders']),
    year: fc.integer({ min: 2015, max: 2024 }),
  })
  .map(({ year, ...rest }) => ({ ...rest, when: timing(String(year)) }))
const anyDataset = fc
  .array(anyEvent, { maxLength: 25 })
  .map((list) => dataset({ events: list.map((one, index) => event({ ...one, id: `e${index}` })) }))
const anyView = fc
  .record({
    years: fc.tuple(fc.integer({ min: 2015, max: 2024 }), fc.integer({ min: 2015, max: 2024 })),
    kind: fc.option(fc.subarray([...eventKinds] as EventKind[]), { nil: null }),
    theme: fc.option(fc.subarray(['drugs', 'fuel', 'borders', 'not-stated']), { nil: null }),
  })
  .map(({ years, kind, theme }) => ({
    ...defaultView('en'),
    from: firstDay(String(Math.min(...years))),
    to: lastDay(String(Math.max(...years))),
    kind,
    theme,
  }))

describe('for any window and filters', () => {
  it('the cells sum to the pairs that are counted by hand over what is on show', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (data, view) => {
        const seen = onShow(data, view)
        const matrix = matrixOf(seen, 'states', byCode)
        const sum = matrix.rows.flatMap((row) => matrix.columns.map((column) => countOf(matrix, row, column)))
        const byHand = seen.activities.map(({ countries }) => countries.length ** 2)
        expect(total(sum)).toBe(total(byHand))
      }),
    )
  })

  it('the matrix of States is symmetric', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (data, view) => {
        const matrix = matrixOf(onShow(data, view), 'states', byCode)
        for (const [row, column] of pairsOf(matrix)) {
          expect(cellOf(matrix, row, column)).toEqual(cellOf(matrix, column, row))
        }
      }),
    )
  })

  it('the diagonal agrees with the map’s count of each country', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (data, view) => {
        const seen = onShow(data, view)
        const matrix = matrixOf(seen, 'states', byCode)
        const onMap = drawingOf(data, seen).countries.map(({ id, takesPart }) => [id, takesPart] as const)
        const diagonal = matrix.rows.map((state) => [state, countOf(matrix, state, state)] as const)
        expect(new Map(diagonal)).toEqual(new Map(onMap))
      }),
    )
  })

  it('the cells of themes sum to States times themes of each activity', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (data, view) => {
        const seen = onShow(data, view)
        const matrix = matrixOf(seen, 'themes', byCode)
        const sum = pairsOf(matrix).map(([row, column]) => countOf(matrix, row, column))
        const byHand = seen.activities.map(
          ({ countries, themes }) => countries.length * Math.max(1, themes.length),
        )
        expect(total(sum)).toBe(total(byHand))
      }),
    )
  })
})

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
