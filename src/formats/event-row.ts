import { placesOf } from '../domain/drawing-places.ts'
import type { AtlasEvent, Qualifier } from '../domain/model.ts'
import { pointKeys } from '../i18n/point-keys.ts'
import { fileFieldsOf } from './file-fields.ts'
import { barred, listed } from './lists.ts'
import type { Records } from './published.ts'
import { dateFields, namesOf, wordFields } from './record-fields.ts'
import { wordsOf } from './said.ts'
import type { EventRow } from './schema/event.ts'

/** One event as a row: what tables and GeoJSON share. */
export function eventRow(event: AtlasEvent, published: Records): EventRow {
  const { id, kind, status, tier, online, number, countriesTotal: total } = event
  const actors = (ids: readonly string[]) => namesOf(ids, published, 'actors')
  return {
    id,
    kind,
    status,
    tier,
    ...wordFields(id, published),
    ...dateFields(event.when),
    place_ids: listed(event.places),
    places: namesOf(event.places, published, 'places'),
    placed_by: placedBy(event),
    place_precision: listed(placesOf(event).map((place) => published.dataset.places[place]?.kind ?? '')),
    online,
    countries: listed(event.countries),
    country_names: namesOf(event.countries, published, 'places'),
    countries_total: total && qualified(total.qualifier, String(total.count), published),
    number,
    organisers: listed(event.organisers),
    organiser_names: actors(event.organisers),
    partners: listed(event.partners),
    partner_names: actors(event.partners),
    funders: listed(event.funders),
    funder_names: actors(event.funders),
    participants: participantsOf(event, published),
    themes: listed(event.themes),
    theme_names: namesOf(event.themes, published, 'themes'),
    points: pointsOf(event, published),
    relations: listed(event.relations.map(({ as, to }) => `${as} ${to}`)),
    ...fileFieldsOf(published),
  }
}

function placedBy(event: AtlasEvent): EventRow['placed_by'] {
  if (event.places.length > 0) return 'places'
  return placesOf(event).length > 0 ? 'countries' : 'none'
}

function participantsOf(event: AtlasEvent, published: Records): string | null {
  const { t } = published.said
  const said = wordsOf(published).records[event.id]?.participants ?? []
  return barred(
    event.participants.map(({ count, unit, qualifier }, at) => {
      const who = said[at] ?? ''
      if (count === null) return who
      const number = t(unit === 'people' ? 'peopleCount' : 'institutionCount', { count })
      return t('labelled', { label: qualified(qualifier, number, published), text: who })
    }),
  )
}

function pointsOf(event: AtlasEvent, published: Records): string | null {
  const { t } = published.said
  const said = wordsOf(published).records[event.id]?.points ?? []
  return barred(
    event.points.map(({ kind, day }, at) => {
      const label = day === null ? t(pointKeys[kind]) : t('pointSessionDay', { day })
      return t('labelled', { label, text: said[at] ?? '' })
    }),
  )
}

function qualified(qualifier: Qualifier, count: string, published: Records): string {
  const { t } = published.said
  if (qualifier === 'exactly') return count
  return t(qualifier === 'over' ? 'qualifierOver' : 'qualifierAbout', { count })
}
