import { type LabelCandidate, placeLabels } from '../domain/labels.ts'
import { languages, type Place, type PlaceLabel } from '../domain/model.ts'
import { namedPlaces } from './named-places.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawText } from './schema/common.ts'

/** The names that the map carries: countries of the frame, and the cities and regions that records name. */
export function compileLabels(raw: RawAtlas, places: Readonly<Record<string, Place>>): readonly PlaceLabel[] {
  const named = namedPlaces(raw)
  return placeLabels([...countryCandidates(raw, named), ...placeCandidates(raw, places, named)])
}

function countryCandidates(raw: RawAtlas, named: ReadonlySet<string>): LabelCandidate[] {
  return raw.countries.records.flatMap(({ id, properties }): LabelCandidate[] => {
    const names = raw.countryNames[id]
    if (!properties.frame || !names) return []
    const isTerritory = properties.neutral === true || id === 'ESH'
    const rank = properties.neutral ? 3 : named.has(id) ? 1 : 2
    return [
      {
        id,
        style: isTerritory ? 'territory' : 'country',
        point: properties.label,
        rank,
        names: allOf(names),
      },
    ]
  })
}

function placeCandidates(
  raw: RawAtlas,
  places: Readonly<Record<string, Place>>,
  named: ReadonlySet<string>,
): LabelCandidate[] {
  return raw.places.records.flatMap(({ id, properties }): LabelCandidate[] => {
    const place = places[id]
    if (!place || !named.has(id)) return []
    const isRegion = place.kind === 'region'
    const names = allOf(properties.name)
    return [{ id, style: isRegion ? 'region' : 'city', point: place.point, rank: isRegion ? 2 : 0, names }]
  })
}

function allOf(text: RawText): readonly string[] {
  return languages.map((language) => text[language])
}
