import type { AtlasFileName } from '../parse/schema.ts'

/** The files of `data/` as they are written, by name. */
export type DataFiles = Readonly<Record<AtlasFileName, unknown>>
