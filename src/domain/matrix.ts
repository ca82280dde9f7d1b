import { unique } from './collections.ts'
import type { AtlasEvent } from './model.ts'
import { type OnShow, themesOf } from './visible.ts'

/** Records that name both a State and what its column is about. */
export interface MatrixCell {
  /** Ids of the activities: what its number counts. On the diagonal of States: all that name the State. */
  readonly activities: readonly string[]
  /** Ids of programmes, agreements and instruments: listed with the cell, never counted. */
  readonly frameworks: readonly string[]
}

/**
 * Who is named with whom, or on what, in the activities on show. It counts reports, not effort: an empty cell is one
 * for which nothing was found in what was read. As on the map's tint, a country counts where the record names it
 * (as taking part; of a mission, as visited), never because an activity took place in it.
 */
export interface Matrix {
  readonly columnsAre: MatrixColumns
  /** ISO 3166-1 alpha-3. */
  readonly rows: readonly string[]
  /** States, in the order of the rows, or themes (`themeNotStated` among them). */
  readonly columns: readonly string[]
  /** By row, then by column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>
  /** Sources of all that is on show. */
  readonly sources: number
}

export type MatrixColumns = 'states' | 'themes'

/** Orders two ids of equal weight by the names that the reader sees. */
export type CompareNames = (a: string, b: string) => number

/** States × States or States × themes, by the number of activities that they share, then by name. */
export function matrixOf(shown: OnShow, columnsAre: MatrixColumns, byName: CompareNames): Matrix {
  const rows = statesOf(shown.activities, byName)
  return {
    columnsAre,
    rows,
    columns: columnsAre === 'states' ? rows : themeColumns(shown.activities, byName),
    cells: cellsOf(shown, columnsAre === 'states' ? ({ countries }) => countries : themesOf),
    sources: new Set([shown.activities, shown.frameworks, shown.flows].flat().flatMap((one) => one.sources))
      .size,
  }
}

const none: MatrixCell = { activities: [], frameworks: [] }

export function cellOf({ cells }: Pick<Matrix, 'cells'>, row: string, column: string): MatrixCell {
  return cells.get(row)?.get(column) ?? none
}

/** Each two States once, in the order of the matrix, and each with itself; or each State with each theme. */
export function pairsOf({
  columnsAre,
  rows,
  columns,
}: Matrix): readonly (readonly [row: string, column: string])[] {
  return rows.flatMap((row, index) =>
    (columnsAre === 'states' ? columns.slice(index) : columns).map((column) => [row, column] as const),
  )
}

function cellsOf(
  { activities, frameworks }: OnShow,
  columnsOf: (event: AtlasEvent) => readonly string[],
): Matrix['cells'] {
  const cells = new Map<string, Map<string, { activities: string[]; frameworks: string[] }>>()
  const enter = (event: AtlasEvent, list: keyof MatrixCell) => {
    const columns = unique(columnsOf(event))
    for (const row of unique(event.countries)) {
      const ofRow = cells.get(row) ?? new Map<string, { activities: string[]; frameworks: string[] }>()
      cells.set(row, ofRow)
      for (const column of columns) {
        const cell = ofRow.get(column)
        if (cell) cell[list].push(event.id)
        else ofRow.set(column, { activities: [], frameworks: [], [list]: [event.id] })
      }
    }
  }
  for (const event of activities) enter(event, 'activities')
  for (const event of frameworks) enter(event, 'frameworks')
  return cells
}

/** A State weighs as much as it has activities with at least one other State. */
function statesOf(activities: readonly AtlasEvent[], byName: CompareNames): readonly string[] {
  const weights = new Map<string, number>()
  for (const { countries } of activities) {
    const states = unique(countries)
    const shared = states.length > 1 ? 1 : 0
    for (const state of states) weights.set(state, (weights.get(state) ?? 0) + shared)
  }
  return ordered(weights, byName)
}

/** A theme weighs as much as it has activities that name a State. */
function themeColumns(activities: readonly AtlasEvent[], byName: CompareNames): readonly string[] {
  const weights = new Map<string, number>()
  for (const event of activities.filter(({ countries }) => countries.length > 0)) {
    for (const theme of unique(themesOf(event))) weights.set(theme, (weights.get(theme) ?? 0) + 1)
  }
  return ordered(weights, byName)
}

function ordered(weights: ReadonlyMap<string, number>, byName: CompareNames): readonly string[] {
  return [...weights].sort(([a, one], [b, other]) => other - one || byName(a, b)).map(([id]) => id)
}
