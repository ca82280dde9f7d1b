import * as z from 'zod/mini'
import { eventKinds } from '../../domain/model.ts'
import { choice, described, optionalCount, optionalText, text } from './described.ts'
import { dates, type fileFields, tier, words } from './record.ts'

const ids = (what: string) => optionalText(`Ids of ${what}, parted by "; ".`)
const names = (what: string) => optionalText(`Names of ${what} in the language of the file, parted by "; ".`)

/** What a row of events says, but its sources, which tables and GeoJSON give each in their way. */
export const eventFields = {
  id: text('Id of the record: the same in every version and in links (select=…).'),
  kind: choice(eventKinds, 'programme, agreement and instrument are not counted as events.'),
  status: choice(['held', 'announced'], 'announced: the source does not say that it took place.'),
  ...tier,
  ...words,
  ...dates,
  place_ids: ids('the places where it was held; countries by ISO 3166-1 alpha-3 code'),
  places: names('the places where it was held'),
  placed_by: choice(
    ['places', 'countries', 'none'],
    'What the geometry shows: the places where it was held; for an operation without a place, the countries that took part; or nothing.',
  ),
  place_precision: optionalText(
    'What each point of the geometry stands for, in its order: city, crossing, country or region. Of a country or region it is the point of its label, not a spot that the source names.',
  ),
  online: described(z.boolean(), 'Held online, wholly or in part.'),
  countries: ids('countries taking part, visited, partners or concerned, by kind (ISO 3166-1 alpha-3)'),
  country_names: names('these countries'),
  countries_total: optionalText('How many countries in all, when the source counts them.'),
  number: optionalCount('Activities that the record stands for; empty when not stated.'),
  organisers: ids('the organisers'),
  organiser_names: names('the organisers'),
  partners: ids('the partners'),
  partner_names: names('the partners'),
  funders: ids('the funders'),
  funder_names: names('the funders'),
  participants: optionalText('Who took part and how many, in the language of the file, parted by " | ".'),
  themes: ids('the themes'),
  theme_names: names('the themes'),
  points: optionalText(
    'Objectives, sessions, findings, recommendations and the like, in the language of the file, parted by " | ".',
  ),
  relations: optionalText('How it is related to other records: "part-of ID", parted by "; ".'),
}

export type EventRow = z.infer<z.ZodMiniObject<typeof eventFields & typeof fileFields>>
