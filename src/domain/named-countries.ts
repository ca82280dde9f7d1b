import { unique } from './collections.ts'
import { placesOf, placesOfFlow } from './drawing-places.ts'
import type { AtlasRecord, Dataset } from './model.ts'

/**
 * The countries that a record names, by code and each once: as taking part or concerned, as its place or an end,
 * an area or a stop of its flow, and those of the cities that it names so. A region is in none.
 */
export function countriesNamed(record: AtlasRecord, dataset: Dataset): readonly string[] {
  if (record.record === 'flow') return countriesOfPlaces(placesOfFlow(record), dataset)
  return unique([...record.countries, ...countriesOfPlaces(placesOf(record), dataset)])
}

function countriesOfPlaces(places: readonly string[], dataset: Dataset): readonly string[] {
  const codes = places.flatMap((id) => {
    const place = dataset.places[id]
    return place?.kind === 'country' ? id : (place?.country ?? [])
  })
  return unique(codes)
}
