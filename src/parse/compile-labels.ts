import { postsOf, weightsOf } from '../domain/drawing-posts.ts'
import {
  type LabelCandidate,
  labelMetrics,
  labelZooms,
  type PlacedMark,
  placeLabels,
} from '../domain/labels.ts'
import { layoutOf } from '../domain/layout.ts'
import { type Dataset, languages, type PlaceLabel } from '../domain/model.ts'
import { boxOfPost, boxOfRow } from '../domain/posts.ts'
import { mapSteps, standsAt } from '../domain/zooms.ts'
import { namedPlaces } from './named-places.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawText } from './schema/common.ts'

/** The names that the map carries: countries of the frame, and the cities and regions that records name. */
export function compileLabels(raw: RawAtlas, dataset: Dataset): readonly PlaceLabel[] {
  const named = namedPlaces(raw)
  const candidates = [...countryCandidates(raw, named), ...placeCandidates(raw, dataset, named)]
  return placeLabels(candidates, labelZooms, marksOf(dataset))
}

/** Every mark that the map may carry, as it stands at a zoom: names keep clear of them whatever is on show. */
function marksOf(dataset: Dataset): (zoom: number) => readonly PlacedMark[] {
  const posts = postsOf(dataset, dataset.events, dataset.flows)
  const rise = labelMetrics.badgeRise
  const { groups, rows } = layoutOf(posts, [], { steps: mapSteps, rise, labels: [] })
  return (zoom) => [
    ...groups.flatMap(({ group: { anchor }, zooms }) =>
      standsAt(zooms, zoom) ? [{ place: anchor.place, box: boxOfPost(anchor, zoom, rise) }] : [],
    ),
    ...rows.flatMap(({ place, zooms }) =>
      posts
        .filter((post) => post.form === 'goods' && post.place === place && standsAt(zooms, zoom))
        .map((post) => ({ place, box: boxOfRow(post, zoom, rise) })),
    ),
  ]
}

/** Names of countries come first: they tell where everything else is. */
function countryCandidates(raw: RawAtlas, named: ReadonlySet<string>): LabelCandidate[] {
  return raw.countries.records.flatMap(({ id, properties }): LabelCandidate[] => {
    const names = raw.countryNames[id]
    if (!properties.frame || !names) return []
    const isTerritory = properties.neutral === true || id === 'ESH'
    const isNamed = named.has(id)
    return [
      {
        id,
        style: isTerritory ? 'territory' : 'country',
        point: properties.label,
        rank: properties.neutral ? 4 : isNamed ? 0 : 3,
        names: allOf(names),
      },
    ]
  })
}

function placeCandidates(raw: RawAtlas, dataset: Dataset, named: ReadonlySet<string>): LabelCandidate[] {
  const weights = weightsOf(dataset)
  return raw.places.records.flatMap(({ id, properties }): LabelCandidate[] => {
    const place = dataset.places[id]
    if (!place || !named.has(id)) return []
    const isRegion = place.kind === 'region'
    const names = allOf(properties.name)
    return [
      {
        id,
        style: isRegion ? 'region' : 'city',
        point: place.point,
        // Cities in the order of how many records name them.
        rank: isRegion ? 2 : 1 + 1 / (2 + (weights.get(id) ?? 0)),
        names,
      },
    ]
  })
}

function allOf(text: RawText): readonly string[] {
  return languages.map((language) => text[language])
}
