import { dataSchemas } from '../src/formats/data-schemas.ts'
import { inEnglish } from '../src/formats/english.ts'
import type { Published } from '../src/formats/published.ts'
import { publishedFiles } from '../src/formats/registry.ts'
import { fileNotes } from '../src/i18n/published.ts'

export interface Asset {
  readonly type: 'asset'
  /** Below the site; without a hash, since people keep these addresses. */
  readonly fileName: string
  readonly source: string
}

/**
 * What the build publishes under `data/`: each file of the registry with its JSON Schema beside it, the schemas of
 * the files in which the data is written under `data/format/`, and `data/index.json`, which lists them.
 */
export function publishedAssets(atlas: Omit<Published, 'said'>): readonly Asset[] {
  const published = inEnglish(atlas)
  return [
    asset('index.json', json(indexOf(published))),
    ...publishedFiles.flatMap((file) => [
      asset(file.name, file.write(published)),
      asset(schemaOf(file.name), json(file.schema)),
    ]),
    ...dataSchemas().map(({ file, schema }) => asset(`format/${schemaOf(file)}`, json(schema))),
  ]
}

function indexOf({ dataset }: Published) {
  const { version, date } = dataset.release
  const files = publishedFiles.map(({ name, title, mediaType }) => ({
    name,
    title,
    mediaType,
    schema: schemaOf(name),
  }))
  const format = dataSchemas().map(({ file }) => `format/${schemaOf(file)}`)
  return { version, date, ...fileNotes, files, format }
}

const schemaOf = (name: string) => `${name}.schema.json`

const asset = (name: string, source: string): Asset => ({ type: 'asset', fileName: `data/${name}`, source })

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
