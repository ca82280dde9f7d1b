import * as z from 'zod/mini'
import type { AtlasFiles } from '../parse/atlas-files.ts'
import type { RawSource } from '../parse/schema/source.ts'
import { atlasFileNames, fileSchemas } from '../parse/schema.ts'
import type { DataFiles } from './data-files.ts'
import { excerptOf } from './excerpt.ts'
import { fileFieldsOf } from './file-fields.ts'
import type { Records } from './published.ts'
import { allowsWholeText } from './rights.ts'
import { described, type JsonSchema, jsonSchema } from './schema/described.ts'
import { fileFields } from './schema/record.ts'

/** What a bundle is made of: the records to be in it, and the files and texts that they are cut out of. */
export interface BundleParts {
  readonly published: Records
  readonly files: DataFiles
  readonly texts: Readonly<Record<string, string>>
}

const title = 'The records with all that they rest on, in the format of the data itself, as one file'

const head = {
  format: z.literal('sahel-atlas-data'),
  ...fileFields,
  excerpt: described(
    z.nullable(z.strictObject({ elsewhere: z.array(z.string()) })),
    'Null: the whole dataset. Otherwise its records are a choice: not every sentence of a document is quoted by one, and `elsewhere` lists records that these are related to and that are not in the file.',
  ),
}
const tail = {
  texts: described(
    z.record(z.string(), z.string()),
    'Whole texts of documents by source id, where their rights allow it. Of the others, `sha256` in sources.json names the text that the quotes were taken from.',
  ),
}

/** The JSON Schema of a bundle, with those of the files in it. */
export function bundleSchema(): JsonSchema {
  const files = described(z.strictObject(fileSchemas), 'The files of the dataset, by name.')
  return jsonSchema(z.strictObject({ ...head, files, ...tail }), title)
}

/** The records of `published`, cut out of the data's own files: what the gate reads again. */
export function bundleOf({ published, files, texts }: BundleParts): string {
  const { events, flows } = published.dataset
  const chosen = new Set([...events, ...flows].map(({ id }) => id))
  const cut = excerptOf(files, chosen)
  const head = { format: 'sahel-atlas-data', ...fileFieldsOf(published), excerpt: cut.excerpt }
  const rows = Object.entries(cut.files).map(([name, file]) => `${JSON.stringify(name)}:${inLines(file)}`)
  const whole = JSON.stringify(wholeTexts(cut.files, texts))
  return `${JSON.stringify(head).slice(0, -1)},\n"files":{\n${rows.join(',\n')}\n},\n"texts":${whole}}\n`
}

/** One record or feature a line, so that two versions can be compared. */
function inLines(file: unknown): string {
  const lines = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  if (Array.isArray(file)) return lines(file)
  if (typeof file !== 'object' || file === null || !('features' in file)) return JSON.stringify(file)
  const { features, ...rest } = file
  return `${JSON.stringify(rest).slice(0, -1)},"features":${lines(features as readonly unknown[])}}`
}

/** The texts of the documents among these sources that may be handed on whole, by source id. */
export function wholeTexts(files: DataFiles, texts: BundleParts['texts']): Readonly<Record<string, string>> {
  const sources = files['sources.json'] as readonly RawSource[]
  return Object.fromEntries(
    sources.flatMap(({ id, rights }) => {
      const whole = texts[id]
      return whole !== undefined && allowsWholeText(rights) ? [[id, whole] as const] : []
    }),
  )
}

const envelope = z.object({
  format: head.format,
  excerpt: head.excerpt,
  files: z.record(z.string(), z.unknown()),
  ...tail,
})

export type BundleReading =
  | { readonly kind: 'files'; readonly files: AtlasFiles }
  /** The value is no bundle; `where` is a JSON Pointer to what is missing or of another type. */
  | { readonly kind: 'no-bundle'; readonly where: string }

/**
 * A bundle as the gate wants it. A document whose text is not in the file gets it from `known`, the texts that the
 * reader's atlas ships, by its SHA-256; one that is nowhere stays without, and the gate tells it. `sha256` gives 64
 * small hexadecimal digits of a text's UTF-8 bytes.
 */
export async function readBundle(
  value: unknown,
  known: readonly string[],
  sha256: (text: string) => Promise<string>,
): Promise<BundleReading> {
  const read = envelope.safeParse(value)
  if (!read.success) return { kind: 'no-bundle', where: pointerOf(read.error.issues[0]?.path ?? []) }
  const { files, texts, excerpt } = read.data
  const sums = new Map(await Promise.all(known.map(async (one) => [await sha256(one), one] as const)))
  const found = documentsIn(files['sources.json']).flatMap(({ id, sum }) => {
    const whole = Object.hasOwn(texts, id) ? texts[id] : sums.get(sum)
    return whole === undefined ? [] : [[id, whole] as const]
  })
  const all = { ...Object.fromEntries(found), ...texts }
  const hashed = Object.entries(all).map(async ([id, one]) => [id, await sha256(one)] as const)
  const json = Object.fromEntries(
    atlasFileNames.flatMap((name) => (Object.hasOwn(files, name) ? [[name, files[name]]] : [])),
  )
  const own: AtlasFiles = {
    json,
    texts: all,
    sha256: Object.fromEntries(await Promise.all(hashed)),
    unreadable: {},
  }
  return { kind: 'files', files: excerpt ? { ...own, excerpt } : own }
}

/** Whatever stands in a file that the gate has not seen yet. */
function documentsIn(sources: unknown): readonly { readonly id: string; readonly sum: string }[] {
  if (!Array.isArray(sources)) return []
  return sources.flatMap((source: { readonly id?: unknown; readonly sha256?: unknown } | null) =>
    typeof source?.id === 'string' && typeof source.sha256 === 'string'
      ? [{ id: source.id, sum: source.sha256 }]
      : [],
  )
}

const pointerOf = (path: readonly PropertyKey[]) => path.map((key) => `/${String(key)}`).join('')
