import { join } from 'node:path'
import type { Issue } from '../src/domain/issue.ts'
import { wordIssue } from '../src/i18n/issues.ts'
import { type GateResult, readAtlas } from '../src/parse/gate.ts'
import { coverageTables } from './coverage-tables.ts'
import { loadAtlasFiles, loadBundle } from './load-data.ts'

/**
 * `npm run data:check [-- --coverage] [folder]`: every fault of `data/`, by file and record, or that there is
 * none; of a file `….json` that was taken away from the atlas, every fault of what is in it. With `--coverage`, tables too: sentences, claims and translations of documents; records by tier, kind, year,
 * country and theme; what is open.
 */
export async function main(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? join(process.cwd(), 'data')
  const isBundle = folder.endsWith('.json')
  const files = await (isBundle ? loadBundle(folder, join(process.cwd(), 'data')) : loadAtlasFiles(folder))
  const result = readAtlas(files)
  if (args.includes('--coverage')) console.log(`${coverageTables(result)}\n`)
  console.log(faultList(result))
  if (result.issues.length > 0) process.exitCode = 1
}

/** Faults grouped by file and record, in English. */
export function faultList({ ok, issues }: GateResult): string {
  if (ok) return `no faults: ${ok.dataset.events.length} events, ${ok.dataset.flows.length} flows`
  const blocks = [...grouped(issues)].map(
    ([file, some]) => `${file} (${some.length})\n${some.map(line).join('\n')}`,
  )
  return `${blocks.join('\n\n')}\n\n${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}`
}

function line(issue: Issue): string {
  const place = [issue.record, issue.pointer].filter(Boolean).join(' ')
  return `  ${place}${place ? ': ' : ''}${issue.code}\n    ${wordIssue(issue, 'en')}`
}

function grouped(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const files = new Set(issues.map(({ file }) => file))
  return new Map([...files].map((file) => [file, issues.filter((issue) => issue.file === file)]))
}
