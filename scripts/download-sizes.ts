import { type DownloadSizes, downloadKeys } from '../src/domain/download-sizes.ts'
import { chosenRecords, downloads } from '../src/formats/downloads.ts'
import { inEnglish } from '../src/formats/english.ts'
import type { Published } from '../src/formats/published.ts'

/** Makes every file that a reader can take away, without records and with all, and says how many bytes each has. */
export async function measureDownloads(
  atlas: Omit<Published, 'said'>,
  files: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>>,
): Promise<DownloadSizes> {
  const published = inEnglish(atlas)
  const written = async () => ({ files, texts })
  const bytesOf = async (key: (typeof downloadKeys)[number], records: Published) => {
    const { content } = await downloads[key]({ records, written, separator: ',' })
    return Buffer.byteLength(content)
  }
  const nothing = { ...published, ...chosenRecords(published, new Set()) }
  const sizes = downloadKeys.map(
    async (key) => [key, { none: await bytesOf(key, nothing), all: await bytesOf(key, published) }] as const,
  )
  return Object.fromEntries(await Promise.all(sizes)) as DownloadSizes
}
