import { languages } from '../src/domain/model.ts'
import type { SourceCoverage } from '../src/parse/coverage.ts'
import { openEnds, recordCoverage, type Tally } from '../src/parse/coverage-records.ts'
import type { GateResult } from '../src/parse/gate.ts'

/** What `npm run data:check -- --coverage` prints: documents by sentence, records by what they are, open ends. */
export function coverageTables({ coverage, ok, issues }: GateResult): string {
  return [
    documentTable(coverage),
    ...(ok ? recordTables(ok) : ['records: counted once there is no fault']),
    openTable(openEnds(issues)),
  ].join('\n\n')
}

function documentTable(coverage: readonly SourceCoverage[]): string {
  const head = ['source', 'sentences', 'quoted', 'left out', 'in part', 'uncovered', 'claims', ...languages]
  const rows = coverage.map((row) => [
    row.source,
    ...[row.sentences, row.quoted, row.leftOut, row.partly, row.uncovered, row.claims].map(String),
    ...languages.map((language) => {
      const count = row.translations[language]
      return count ? `${count.present}/${count.present + count.missing}` : '–'
    }),
  ])
  return table([head, ...rows])
}

function recordTables({ dataset, words }: NonNullable<GateResult['ok']>): readonly string[] {
  const { tier, kind, year, country, theme } = recordCoverage(dataset)
  const { places } = words.en
  const named = country.map((row) => ({ ...row, key: [row.key, places[row.key]].filter(Boolean).join(' ') }))
  return [
    tallyTable('tier', tier),
    tallyTable('kind', kind),
    tallyTable('year (each that a record overlaps)', year),
    tallyTable('country (each that a record names)', named),
    tallyTable('theme (each that a record has)', theme),
  ]
}

function tallyTable(name: string, tallies: readonly Tally[]): string {
  const rows = tallies.map(({ key, events, flows }) => [key, ...[events, flows, events + flows].map(String)])
  return table([[name, 'events', 'flows', 'records'], ...rows])
}

function openTable(counts: Readonly<Record<string, number>>): string {
  return table(Object.entries(counts).map(([what, count]) => [what, count === 0 ? 'none' : String(count)]))
}

/** Columns under one another: the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
  return rows.map((row) => row.map(pad).join('  ')).join('\n')
}
