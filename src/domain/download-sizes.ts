/** The files that a reader can take away. */
export const downloadKeys = [
  'events-csv',
  'flows-csv',
  'events-geojson',
  'flows-geojson',
  'json',
  'package',
] as const
export type DownloadKey = (typeof downloadKeys)[number]

/** Bytes of each file without any record and with all of them, as measured when the app was built. */
export type DownloadSizes = Readonly<Record<DownloadKey, { readonly none: number; readonly all: number }>>

export interface RecordCounts {
  readonly events: number
  readonly flows: number
}

/** The records that a file holds: of these counts, those of its kind. */
export function recordsIn(key: DownloadKey, { events, flows }: RecordCounts): number {
  if (key.startsWith('events-')) return events
  return key.startsWith('flows-') ? flows : events + flows
}

/** About how many bytes a file will have, were each record as long as the mean. */
export function sizeAbout(
  key: DownloadKey,
  sizes: DownloadSizes,
  chosen: RecordCounts,
  all: RecordCounts,
): number {
  const { none, all: whole } = sizes[key]
  const total = recordsIn(key, all)
  return total === 0 ? none : Math.round(none + ((whole - none) * recordsIn(key, chosen)) / total)
}
