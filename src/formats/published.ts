import type { FeatureCollection } from 'geojson'
import type { Dataset, Evidence, Language, Words } from '../domain/model.ts'
import type { Translate } from '../i18n/translator.ts'
import type { Separator } from './csv.ts'

/** All that a file of records is made of. */
export interface Records {
  readonly dataset: Dataset
  readonly words: Readonly<Record<Language, Words>>
  readonly evidence: Evidence
  readonly said: Said
}

/** All that a published file is made of; the compiled atlas, once somebody speaks for it. */
export interface Published extends Records {
  readonly geometry: { readonly countries: FeatureCollection; readonly world: FeatureCollection }
}

/** In whose words names and notes stand, and which records the file holds. */
export interface Said {
  readonly language: Language
  readonly t: Translate
  /** In a sentence of that language. */
  readonly selection: string
}

/** A file that the build publishes at an address that does not change. */
export interface PublishedFile {
  readonly name: string
  /** What the file holds, in a line. */
  readonly title: string
  readonly mediaType: string
  /** `separator` parts the columns of a CSV; a comma unless told. */
  readonly write: (published: Published, separator?: Separator) => string
  /** JSON Schema, draft 2020-12. */
  readonly schema: object
}

/** One that needs no outlines. */
export interface RecordsFile extends PublishedFile {
  readonly write: (records: Records, separator?: Separator) => string
}
