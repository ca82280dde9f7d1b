import type { DownloadKey } from '../../../domain/download-sizes.ts'

interface FileGroup {
  readonly title: GroupTitle
  readonly purpose: `${GroupTitle}For`
  readonly files: readonly DownloadFile[]
}

type GroupTitle = 'downloadCsv' | 'downloadGeojson' | 'downloadJson' | 'downloadPackage'

export interface DownloadFile {
  readonly key: DownloadKey
  /** What it holds where its group has several; null: all records. */
  readonly holds: 'events' | 'flows' | null
  /** As people call it. */
  readonly format: string
  /** Of its name: "sahel-atlas-2.0.0-events.csv". */
  readonly part: string
  readonly extension: string
}

const both = (format: string, extension: 'csv' | 'geojson'): readonly DownloadFile[] =>
  (['events', 'flows'] as const).map((holds) => ({
    key: `${holds}-${extension}`,
    holds,
    format,
    part: holds,
    extension,
  }))

/** Every file that can be taken away, with what it is for. */
export const fileGroups: readonly FileGroup[] = [
  { title: 'downloadCsv', purpose: 'downloadCsvFor', files: both('CSV', 'csv') },
  { title: 'downloadGeojson', purpose: 'downloadGeojsonFor', files: both('GeoJSON', 'geojson') },
  {
    title: 'downloadJson',
    purpose: 'downloadJsonFor',
    files: [{ key: 'json', holds: null, format: 'JSON', part: 'data', extension: 'json' }],
  },
  {
    title: 'downloadPackage',
    purpose: 'downloadPackageFor',
    files: [{ key: 'package', holds: null, format: 'ZIP', part: 'data-package', extension: 'zip' }],
  },
]
