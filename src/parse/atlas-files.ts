import type { AtlasFileName } from './schema.ts'

/**
 * What the gate is given: plain data, read and hashed by the caller (from disk at build time, from a
 * dropped file in the app), so that the gate itself is pure, synchronous and at home in a browser.
 */
export interface AtlasFiles {
  /** Parsed JSON by file name. */
  readonly json: Readonly<Partial<Record<AtlasFileName, unknown>>>
  /** Full text by source id, decoded as UTF-8 and not changed in any way (a byte-order mark is kept). */
  readonly texts: Readonly<Record<string, string>>
  /** SHA-256 of the bytes of each text, 64 small hexadecimal digits, by source id. */
  readonly sha256: Readonly<Record<string, string>>
  /** What could not be read as JSON or UTF-8: file name → what the reader said. */
  readonly unreadable: Readonly<Record<string, string>>
  /** Told where the records are chosen out of a larger dataset; without it they are all there are. */
  readonly excerpt?: Excerpt
}

/**
 * A choice of records quotes some sentences of a document and may be related to records that were not chosen:
 * neither is a fault. Every other rule holds.
 */
export interface Excerpt {
  /** Ids of records that are related to chosen ones and were not chosen. */
  readonly elsewhere: readonly string[]
}
