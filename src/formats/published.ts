import type { FeatureCollection } from 'geojson'
import type { Dataset, Evidence, Language, Words } from '../domain/model.ts'

/** All that a published file is made of; the compiled atlas is one. */
export interface Published {
  readonly dataset: Dataset
  readonly words: Readonly<Record<Language, Words>>
  readonly evidence: Evidence
  readonly geometry: { readonly countries: FeatureCollection; readonly world: FeatureCollection }
}

/** A file that the build publishes at an address that does not change. */
export interface PublishedFile {
  readonly name: string
  /** What the file holds, in a line. */
  readonly title: string
  readonly mediaType: string
  readonly write: (published: Published) => string
  /** JSON Schema, draft 2020-12. */
  readonly schema: object
}
