import type { Issue, IssueCode } from '../domain/issue.ts'
import { pointerTo } from '../domain/pointer.ts'
import type { AtlasFiles } from './atlas-files.ts'
import { recordName } from './raw-atlas.ts'
import type { AtlasFileName } from './schema.ts'
import { brief } from './shape.ts'

/**
 * Every string that people may read is plain text: no tags, no control characters, nothing that overrides
 * the direction of writing. It walks the files as they came, whatever their shape. Quotes and what is left
 * out are not judged: they must equal their text, which is shown as text.
 */
export function checkTexts(files: AtlasFiles): readonly Issue[] {
  const lists = listFiles.flatMap((file) => {
    const json = files.json[file]
    const rows = Array.isArray(json) ? json : featuresOf(json)
    return rows.flatMap((row, index) => faultsIn(row, file, recordName(row, index)))
  })
  const wholes = wholeFiles.flatMap((file) => faultsIn(files.json[file], file, null))
  return [...lists, ...wholes]
}

const listFiles = [
  'sources.json',
  'events.json',
  'flows.json',
  'actors.json',
  'themes.json',
  'places.geojson',
] as const satisfies readonly AtlasFileName[]
const wholeFiles = ['country-names.json', 'release.json'] as const satisfies readonly AtlasFileName[]

const rules: readonly (readonly [IssueCode, RegExp])[] = [
  ['html-in-text', /<[\p{L}/!]/u],
  ['control-in-text', /\p{Cc}/u],
  ['bidi-in-text', /[\u202A-\u202E\u2066-\u2069]/],
]
/** A quote may run over lines, and then so does its translation. */
const inTranslations: readonly (readonly [IssueCode, RegExp])[] = rules.map(([code, rule]) =>
  code === 'control-in-text' ? [code, /(?![\n])\p{Cc}/u] : [code, rule],
)

function featuresOf(json: unknown): readonly unknown[] {
  const features = typeof json === 'object' && json !== null && 'features' in json ? json.features : null
  return Array.isArray(features) ? features : []
}

function faultsIn(row: unknown, file: string, record: string | null): Issue[] {
  return stringsOf(row, []).flatMap(({ path, text }) => {
    const judged = path.at(-2) === 'translation' ? inTranslations : rules
    return judged
      .filter(([, rule]) => rule.test(text))
      .map(
        ([code]): Issue => ({ code, file, record, pointer: pointerTo(path), values: { value: brief(text) } }),
      )
  })
}

interface Found {
  readonly path: readonly (string | number)[]
  readonly text: string
}

function stringsOf(value: unknown, path: Found['path']): Found[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsOf(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    isQuote(key, path) ? [] : stringsOf(one, [...path, key]),
  )
}

/** `/claims/0/quote` and `/leftOut/0/quote`. */
function isQuote(key: string, path: Found['path']): boolean {
  return key === 'quote' && path.length === 2 && (path[0] === 'claims' || path[0] === 'leftOut')
}
