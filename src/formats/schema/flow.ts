import type * as z from 'zod/mini'
import { families, grades } from '../../domain/model.ts'
import { choice, optionalText, text } from './described.ts'
import { dates, type fileFields, tier, words } from './record.ts'

const ids = (what: string) =>
  optionalText(`Ids of ${what}, parted by "; "; countries by ISO 3166-1 alpha-3 code.`)
const names = (what: string) => optionalText(`Names of ${what} in the language of the file, parted by "; ".`)

export const geometryBases = ['legs', 'named-ends', 'area', 'stopped', 'none'] as const

/** What a row of flows says, but its sources, which tables and GeoJSON give each in their way. */
export const flowFields = {
  id: text('Id of the record: the same in every version and in links (select=…).'),
  theme: text('Id of what is trafficked, or of the threat.'),
  theme_name: text('The same in the language of the file.'),
  family: choice(families, 'The family of the theme, which decides its colour on the map.'),
  statement: choice(['standing', 'single-case'], 'single-case: one reported case, no general statement.'),
  grade: choice(
    grades,
    'How firmly the source names places, of the weakest leg: both ends, one end, only an area, none.',
  ),
  ...tier,
  ...words,
  ...dates,
  as_of: optionalText(
    'Of a statement without a date of its own: the latest date that its sources can know of (EDTF). Not the date of what it states.',
  ),
  legs: optionalText(
    'Stated movements by id, parted by "; ": "MLI > NER", "MLI + BFA > ?" (an end that is a group; an end that is not named).',
  ),
  leg_names: optionalText('The same with names in the language of the file.'),
  area: ids('the places where it happens, when only those are named'),
  area_names: names('these places'),
  stopped: ids('the places where goods were seized'),
  stopped_names: names('these places'),
  countries: ids('all countries that the record names, or whose cities it names'),
  geometry_basis: choice(
    geometryBases,
    'What the geometry shows: the legs with both ends named; only the ends that are named; the region named; where goods were seized; or nothing (a country named as an area is joined by its code to countries.geojson).',
  ),
  geometry_note: optionalText('How the geometry is to be read.'),
}

export type FlowRow = z.infer<z.ZodMiniObject<typeof flowFields & typeof fileFields>>
