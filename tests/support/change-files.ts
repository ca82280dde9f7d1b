import { parsePointer } from '../../src/domain/pointer.ts'
import type { AtlasFiles } from '../../src/parse/atlas-files.ts'
import { withHashes } from './gate-fixture.ts'

/** One change to the good files: put a value at a pointer, take one away, or add to the end of a text. */
export interface Change {
  /** `events.json` …, or `sources/<id>.txt` for a text. */
  readonly file: string
  readonly at?: string
  readonly value?: unknown
  readonly remove?: true
  readonly append?: string
}

/** New files with the changes made; texts are hashed again, the hashes that sources state stay. */
export function changeFiles(files: AtlasFiles, changes: readonly Change[]): AtlasFiles {
  const json: Record<string, unknown> = structuredClone(files.json)
  const texts: Record<string, string> = { ...files.texts }
  for (const change of changes) {
    const text = /^sources\/(.+)\.txt$/.exec(change.file)?.[1]
    if (text === undefined) changeJson(json, change)
    else if (change.remove) delete texts[text]
    else texts[text] = change.append === undefined ? String(change.value) : `${texts[text]}${change.append}`
  }
  return withHashes(json, texts)
}

function changeJson(json: Record<string, unknown>, { file, at, value, remove }: Change): void {
  const path = [file, ...(parsePointer(at ?? '') ?? [])]
  const last = path.pop() ?? ''
  const parent = path.reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], json)
  if (typeof parent !== 'object' || parent === null)
    throw new Error(`Nothing stands at ${at} in ${file} to be changed.`)
  const holder = parent as Record<string, unknown>
  if (!remove) holder[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete holder[last]
}
