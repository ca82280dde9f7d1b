import type { FeatureCollection } from 'geojson'
import type { DownloadKey } from '../domain/download-sizes.ts'
import type { Separator } from './csv.ts'
import type { DataFiles } from './data-files.ts'
import type { Records, RecordsFile } from './published.ts'

/** What a file to take away is made of. */
export interface DownloadParts {
  /** The records that are to be in it. */
  readonly records: Records
  /** The data as it is written; asked for by those alone that need it. */
  readonly written: () => Promise<{
    readonly files: Readonly<Record<string, unknown>>
    readonly texts: Readonly<Record<string, string>>
  }>
  /** What parts the columns of a CSV. */
  readonly separator: Separator
}

export interface MadeFile {
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

type Make = (parts: DownloadParts) => Promise<MadeFile>

const fromWriter =
  (load: () => Promise<RecordsFile>): Make =>
  async ({ records, separator }) => {
    const { write, mediaType } = await load()
    return { mediaType, content: write(records, separator) }
  }

/** How each file is made; what it takes loads when it is asked for. */
export const downloads: Readonly<Record<DownloadKey, Make>> = {
  'events-csv': fromWriter(async () => (await import('./events-csv.ts')).eventsCsv),
  'flows-csv': fromWriter(async () => (await import('./flows-csv.ts')).flowsCsv),
  'events-geojson': fromWriter(async () => (await import('./events-geojson.ts')).eventsGeojson),
  'flows-geojson': fromWriter(async () => (await import('./flows-geojson.ts')).flowsGeojson),
  json: async ({ records, written }) => {
    const [{ bundleOf }, { files, texts }] = await Promise.all([import('./bundle.ts'), written()])
    const content = bundleOf({ published: records, files: files as DataFiles, texts })
    return { mediaType: 'application/json', content }
  },
  package: async ({ records, written }) => {
    const [{ dataPackageOf }, { zipOf }, { files, texts }] = await Promise.all([
      import('./package/data-package.ts'),
      import('./package/zip.ts'),
      written(),
    ])
    const geometry = {
      countries: files['countries.geojson'] as FeatureCollection,
      world: files['world.geojson'] as FeatureCollection,
    }
    const all = dataPackageOf({ published: { ...records, geometry }, files: files as DataFiles, texts })
    return { mediaType: 'application/zip', content: zipOf(all, records.dataset.release.date) }
  },
}

/** The same with some of its records alone. */
export function chosenRecords(records: Records, chosen: ReadonlySet<string>): Records {
  const { dataset } = records
  return {
    ...records,
    dataset: {
      ...dataset,
      events: dataset.events.filter(({ id }) => chosen.has(id)),
      flows: dataset.flows.filter(({ id }) => chosen.has(id)),
    },
  }
}
