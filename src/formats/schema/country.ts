import * as z from 'zod/mini'
import { choice, described, text } from './described.ts'

const count = (what: string) => described(z.int().check(z.gte(0)), what)

export const countryFields = {
  code: text('ISO 3166-1 alpha-3.'),
  name_en: text('Name by UN usage, in English.'),
  name_fr: text('Name by UN usage, in French.'),
  name_ar: text('Name by UN usage, in Arabic.'),
  name_pt: text('Name by UN usage, in Portuguese.'),
  activities: count(
    'Records of workshops, trainings, meetings, conferences, operations and missions that name the country as taking part or visited. It counts what these sources report; no measure of crime or of effort.',
  ),
  programmes_and_instruments: count('Records of programmes, agreements and instruments that name it.'),
  flow_statements: count('Statements on flows that name the country or one of its cities.'),
  outline: choice(
    ['region', 'world'],
    'region: simplified from 1:50 million, as on the map. world: 1:110 million, as in the overview.',
  ),
}

export type CountryRow = z.infer<
  z.ZodMiniObject<typeof countryFields & typeof import('./record.ts').fileFields>
>
