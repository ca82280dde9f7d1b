import { countriesNamed } from '../domain/named-countries.ts'
import { isActivity } from '../domain/visible.ts'
import { fileFieldsOf } from './file-fields.ts'
import type { Published } from './published.ts'
import type { CountryRow } from './schema/country.ts'

/** A country's names, and in how many records it is named. */
export function countryRow(code: string, outline: CountryRow['outline'], published: Published): CountryRow {
  const { dataset, words } = published
  const naming = dataset.events.filter((event) => event.countries.includes(code))
  const activities = naming.filter(({ kind }) => isActivity(kind)).length
  const name = (language: keyof Published['words']) => words[language].places[code] ?? code
  return {
    code,
    name_en: name('en'),
    name_fr: name('fr'),
    name_ar: name('ar'),
    name_pt: name('pt'),
    activities,
    programmes_and_instruments: naming.length - activities,
    flow_statements: dataset.flows.filter((flow) => countriesNamed(flow, dataset).includes(code)).length,
    outline,
    ...fileFieldsOf(published),
  }
}
