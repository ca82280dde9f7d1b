import type * as z from 'zod/mini'
import { type BundleParts, bundleOf, bundleSchema, wholeTexts } from '../bundle.ts'
import { claimFields, claimsCsv } from '../claims-csv.ts'
import { countriesGeojson } from '../countries-geojson.ts'
import { eventColumns, eventsCsv } from '../events-csv.ts'
import { eventsGeojson } from '../events-geojson.ts'
import { excerptOf } from '../excerpt.ts'
import { flowColumns, flowsCsv } from '../flows-csv.ts'
import { flowsGeojson } from '../flows-geojson.ts'
import type { Published, PublishedFile, Records } from '../published.ts'
import { allSourcesOf } from '../sources.ts'
import { sourcesCsv, sourceTableFields } from '../sources-csv.ts'
import { licencesOf, readmeOf } from './notes.ts'
import { tableSchemaOf } from './table-schema.ts'

/** Texts by path in the package. */
export type PackageFiles = Readonly<Record<string, string>>

/** With outlines for the layer of countries. */
export interface PackageParts extends BundleParts {
  readonly published: Published
}

type Columns = Readonly<Record<string, z.core.$ZodType>>

const toSource = [{ fields: ['source'], reference: { resource: 'sources', fields: ['id'] } }]
const tables: readonly { readonly file: PublishedFile; readonly schema: object }[] = [
  { file: eventsCsv, schema: tableSchemaOf(eventColumns, ['id']) },
  { file: flowsCsv, schema: tableSchemaOf(flowColumns, ['id']) },
  { file: claimsCsv, schema: tableSchemaOf(claimFields as Columns, ['record', 'id'], toSource) },
  { file: sourcesCsv, schema: tableSchemaOf(sourceTableFields, ['id']) },
]
const layers = [eventsGeojson, flowsGeojson, countriesGeojson]

/**
 * A Frictionless Data Package, version 2 (datapackage.org): the records as tables, layers and in the data's own
 * format, what every field means, and whose it is. Texts in full stand in it only where their rights allow it.
 */
export function dataPackageOf(parts: PackageParts): PackageFiles {
  const { published } = parts
  const data = Object.fromEntries([
    ...[...tables.map(({ file }) => file), ...layers].map((file) => [
      `data/${file.name}`,
      withoutMark(file.write(published)),
    ]),
    ['data/atlas.json', bundleOf(parts)],
    ...textsIn(parts).map(([id, text]) => [`texts/${id}.txt`, text]),
  ]) as PackageFiles
  const schemas = Object.fromEntries([
    ...[...tables.map(({ file }) => file), ...layers].map(({ name, schema }) => [
      schemaOf(name),
      json(schema),
    ]),
    [schemaOf('atlas.json'), json(bundleSchema())],
  ]) as PackageFiles
  return {
    'datapackage.json': json(descriptorOf(parts, data)),
    'README.md': readmeOf(published),
    'LICENSES.md': licencesOf(published),
    ...data,
    ...schemas,
  }
}

function descriptorOf(parts: PackageParts, data: PackageFiles) {
  const { published } = parts
  const { t, language, selection } = published.said
  const { version, date } = published.dataset.release
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sahel-atlas',
    title: t('appName'),
    description: `${t('tagline')}. ${selection}`,
    version,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) && { created: `${date}T00:00:00Z` }),
    languages: [language],
    licenses: [{ path: 'LICENSES.md', title: 'Rights of the sources, the words and the outlines' }],
    contributors: [{ title: t('appName'), roles: ['creator'] }],
    sources: allSourcesOf(published).map(({ title, url, published: day }) => ({
      title,
      path: url,
      ...(day !== null && { version: day }),
    })),
    resources: [
      ...tables.map(({ file, schema }) => ({
        ...resourceOf(file, data),
        type: 'table',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema,
      })),
      ...layers.map((file) => resourceOf(file, data)),
      resourceOf({ name: 'atlas.json', title: bundleTitle, mediaType: 'application/json' }, data),
      ...textsIn(parts).map(([id, text]) => ({
        name: `text-${id}`,
        path: `texts/${id}.txt`,
        title: nameOfSource(id, published),
        format: 'txt',
        mediatype: 'text/plain',
        encoding: 'utf-8',
        bytes: bytesOf(text),
      })),
    ],
  }
}

/** Programs that read a package take a byte-order mark for a part of the first column's name. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')

const bundleTitle = String(bundleSchema().title)

function resourceOf(
  { name, title, mediaType }: Pick<PublishedFile, 'name' | 'title' | 'mediaType'>,
  data: PackageFiles,
) {
  const [stem = '', format = ''] = name.split('.')
  return {
    name: format === 'csv' ? stem : name.replace('.', '-'),
    path: `data/${name}`,
    title,
    format,
    mediatype: mediaType.split(';')[0],
    encoding: 'utf-8',
    bytes: bytesOf(data[`data/${name}`] ?? ''),
    jsonSchema: schemaOf(name),
  }
}

function textsIn({ published, files, texts }: BundleParts): readonly (readonly [id: string, text: string])[] {
  const { events, flows } = published.dataset
  const chosen = new Set([...events, ...flows].map(({ id }) => id))
  return Object.entries(wholeTexts(excerptOf(files, chosen).files, texts))
}

const nameOfSource = (id: string, published: Records) =>
  allSourcesOf(published).find((source) => source.id === id)?.title ?? id

const schemaOf = (name: string) => `schema/${name}.schema.json`
const bytesOf = (text: string) => new TextEncoder().encode(text).length
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
