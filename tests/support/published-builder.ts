import type { Feature, FeatureCollection } from 'geojson'
import type { Dataset, Evidence } from '../../src/domain/model.ts'
import { inEnglish } from '../../src/formats/english.ts'
import type { Published } from '../../src/formats/published.ts'
import { box, dataset, evidence, words } from './atlas-builder.ts'

/** What the published files are made of, in four languages and with three outlines. */
export function published(
  change: Partial<Dataset> = {},
  claims: Evidence['claims'] = {},
  sources?: Evidence['sources'],
): Published & { readonly dataset: Dataset } {
  const of = dataset(change)
  const outlines = (features: readonly Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...features],
  })
  return inEnglish({
    dataset: of,
    words: { en: words(of), fr: words(of, 'fr'), ar: words(of, 'ar'), pt: words(of, 'pt') },
    evidence: evidence(claims, {}, sources),
    geometry: {
      countries: outlines([outline('MLI', true), outline('KEN', false, 30)]),
      world: outlines([outline('MLI'), outline('KEN', false, 34), outline('TCD')]),
    },
  })
}

function outline(id: string, frame = false, west = 0): Feature {
  const ring = box(west, 0, west + 5, 5).map((position) => [...position])
  return {
    type: 'Feature',
    id,
    properties: { frame, label: [west + 1, 1] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}
