import { strToU8, zipSync } from 'fflate'
import type { PackageFiles } from './data-package.ts'

/**
 * Files as one ZIP archive. The same files of the same day give the same bytes, in every time zone: ZIP keeps local
 * time, so noon of the day of the data (year, month, day) is written for all.
 */
export function zipOf(files: PackageFiles, date: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  // ZIP knows no year before 1980.
  return zipSync(Object.fromEntries(entries), {
    level: 6,
    mtime: new Date(Math.max(year, 1980), month - 1, day, 12),
  })
}
