import { placesOf, placesOfFlow } from '../../domain/drawing-places.ts'
import type { AtlasRecord, EventKind, Family, Grade, RelationKind } from '../../domain/model.ts'
import { timingOf } from '../../domain/timeline.ts'
import type { FacetKey, Sourcing } from '../../domain/view.ts'
import { formatTiming } from '../../i18n/dates.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { locales } from '../../i18n/translator.ts'
import type { Speech } from './atlas-context.ts'

/** Keys of messages that take no parameter. */
type Plain<Key extends MessageKey> = Key

export const kindKeys = {
  workshop: 'kindWorkshop',
  training: 'kindTraining',
  meeting: 'kindMeeting',
  conference: 'kindConference',
  operation: 'kindOperation',
  mission: 'kindMission',
  agreement: 'kindAgreement',
  programme: 'kindProgramme',
  instrument: 'kindInstrument',
} as const satisfies Record<EventKind, Plain<MessageKey>>

export const gradeKeys = {
  ends: 'gradeEnds',
  'one-end': 'gradeOneEnd',
  area: 'gradeArea',
  unplaced: 'gradeUnplaced',
} as const satisfies Record<Grade, Plain<MessageKey>>

/** "Text shipped, sentence marked" or "cited: open the page". */
export const sourcingKeys = {
  text: 'sourcingText',
  cited: 'sourcingCited',
} as const satisfies Record<Sourcing, Plain<MessageKey>>

/** What a facet is called over its values, and before one of them in "Funded by: Japan". */
export const facetTitles = {
  theme: 'fieldTheme',
  kind: 'legendEvents',
  grade: 'fieldGrade',
  tier: 'legendSourcing',
  country: 'coverageCountry',
  organiser: 'fieldOrganisers',
  funder: 'fieldFunders',
  partner: 'fieldPartners',
  source: 'regionSource',
  precision: 'facetPrecision',
} as const satisfies Record<FacetKey, Plain<MessageKey>>

export const familyKeys = {
  drugs: 'familyDrugs',
  people: 'familyPeople',
  arms: 'familyArms',
  'fuel-minerals': 'familyFuelMinerals',
  nature: 'familyNature',
  goods: 'familyGoods',
  threat: 'familyThreat',
} as const satisfies Record<Family, Plain<MessageKey>>

export { pointKeys } from '../../i18n/point-keys.ts'

export const relationKeys = {
  'part-of': 'relationPartOf',
  follows: 'relationFollows',
  'refers-to': 'relationRefersTo',
  'possibly-same': 'relationPossiblySame',
} as const satisfies Record<RelationKind, Plain<MessageKey>>

/** The same relation, said from the record that it leads to. */
export const inverseRelationKeys = {
  'part-of': 'relationHasPart',
  follows: 'relationFollowedBy',
  'refers-to': 'relationReferredToBy',
  'possibly-same': 'relationPossiblySame',
} as const satisfies Record<RelationKind, Plain<MessageKey>>

export const titleOf = (record: AtlasRecord | { readonly id: string }, { words }: Speech): string =>
  words.records[record.id]?.title ?? record.id

export function kindOf(record: AtlasRecord, { t, words }: Speech): string {
  return record.record === 'event' ? t(kindKeys[record.kind]) : (words.themes[record.theme] ?? record.theme)
}

/** A record's date in words. An undated flow stands at its source's: "as of a text of 2024", never "in 2024". */
export function dateOf(record: AtlasRecord, speech: Speech): string {
  const timing = timingOf(record)
  const { t, language } = speech
  if (!timing) return t(record.tier === 'document' ? 'notStated' : 'notInPart')
  const said = formatTiming(timing, language, t)
  return record.record === 'flow' && record.when === null ? t('asOfText', { date: said }) : said
}

export function placesInWords(record: AtlasRecord, speech: Speech): string {
  const ids = record.record === 'event' ? placesOf(record) : placesOfFlow(record)
  return ids.length === 0
    ? ''
    : listOf(
        ids.map((id) => nameOfPlace(id, speech)),
        speech,
      )
}

export const nameOfPlace = (id: string, { words }: Speech): string => words.places[id] ?? id

const lists = new Map<string, Intl.ListFormat>()

export function listOf(parts: readonly string[], { language }: Pick<Speech, 'language'>): string {
  const known = lists.get(language) ?? new Intl.ListFormat(locales[language], { type: 'conjunction' })
  lists.set(language, known)
  return known.format(parts)
}
