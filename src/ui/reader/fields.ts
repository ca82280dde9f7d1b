import { relationsOf } from '../../domain/links.ts'
import {
  type AtlasEvent,
  type AtlasFlow,
  type AtlasRecord,
  type Claim,
  type Dataset,
  type EventKind,
  frameworkKinds,
} from '../../domain/model.ts'
import { countryOf, type Subject } from '../../domain/subjects.ts'
import { formatTiming } from '../../i18n/dates.ts'
import type { Speech } from '../parts/atlas-context.ts'
import {
  gradeKeys,
  inverseRelationKeys,
  listOf,
  nameOfPlace,
  pointKeys,
  relationKeys,
  titleOf,
} from '../parts/record-words.ts'
import { type OtherValue, otherValuesOf, withOtherValues } from './other-values.ts'
import { qualified } from './value-words.ts'

/** One value of a field; its pointer leads to the claim that vouches for it. */
export interface FieldItem {
  readonly text: string
  readonly pointer: string
  /** A record that the item leads to. */
  readonly leadsTo?: string
  /** The names that the text is made of, where they have pages of their own. */
  readonly names?: readonly NamedSubject[]
}

export interface NamedSubject {
  readonly name: string
  /** Null for what has no page, such as a region. */
  readonly subject: Subject | null
}

export interface Field {
  readonly label: string
  readonly pointer: string
  readonly items: readonly FieldItem[]
  /** What stands when there is no item. */
  readonly empty: string
  /** What other sources say of it. */
  readonly others: readonly OtherValue[]
}

/** The fields of a record in the order of its card. Empty means "not stated", or "not in the part read". */
export function fieldsOf(
  record: AtlasRecord,
  claims: readonly Claim[],
  dataset: Dataset,
  speech: Speech,
): readonly Field[] {
  const others = otherValuesOf(claims)
  const differs: Differs = (pointer) => others.some((other) => `${other.pointer}/`.startsWith(`${pointer}/`))
  const fields =
    record.record === 'event'
      ? fieldsOfEvent(record, dataset, differs, speech)
      : fieldsOfFlow(record, dataset, differs, speech)
  const relations = relationsField(record, dataset, speech)
  const all = [...(differs('/title') ? [titleField(record, speech)] : []), ...fields, ...relations]
  return withOtherValues(all, others, speech.t('fieldElsewhere'))
}

/** Whether some source says something else of a field: it then stands on the card, though it were empty. */
type Differs = (pointer: string) => boolean

/** Stands only where a source has a title of its own for the record: both are shown. */
function titleField(record: AtlasRecord, speech: Speech): Field {
  const items = [{ text: titleOf(record, speech), pointer: '/title' }]
  return { label: speech.t('fieldTitle'), pointer: '/title', items, empty: '', others: [] }
}

/** Each leads to the other record, whichever of the two states it. */
function relationsField(record: AtlasRecord, dataset: Dataset, speech: Speech): readonly Field[] {
  const { t } = speech
  const items = relationsOf(dataset, record).map(({ as, other, index }) => {
    const label = t(index === null ? inverseRelationKeys[as] : relationKeys[as])
    const text = t('labelled', { label, text: titleOf({ id: other }, speech) })
    return { text, pointer: index === null ? '' : `/relations/${index}`, leadsTo: other }
  })
  const field = { label: t('fieldRelations'), pointer: '/relations', items, empty: '', others: [] }
  return items.length > 0 ? [field] : []
}

type Build = (label: string, pointer: string, items: readonly FieldItem[]) => Field

const builder =
  (empty: string): Build =>
  (label, pointer, items) => ({ label, pointer, items, empty, others: [] })

const one = (pointer: string, text: string | null): readonly FieldItem[] =>
  text === null ? [] : [{ text, pointer }]

const each = (pointer: string, texts: readonly string[]): readonly FieldItem[] =>
  texts.map((text, index) => ({ text, pointer: `${pointer}/${index}` }))

const eachNamed = (pointer: string, names: readonly NamedSubject[]): readonly FieldItem[] =>
  names.map((one, index) => ({ text: one.name, pointer: `${pointer}/${index}`, names: [one] }))

/** Places by name; a country and a city lead to the page of the country. */
const placesNamed = (ids: readonly string[], dataset: Dataset, speech: Speech): readonly NamedSubject[] =>
  ids.map((id) => {
    const country = countryOf(dataset, id)
    return {
      name: nameOfPlace(id, speech),
      subject: country === null ? null : { kind: 'country', id: country },
    }
  })

const themeNamed = (id: string, { words }: Speech): NamedSubject => ({
  name: words.themes[id] ?? id,
  subject: { kind: 'theme', id },
})

function fieldsOfEvent(
  event: AtlasEvent,
  dataset: Dataset,
  differs: Differs,
  speech: Speech,
): readonly Field[] {
  const { t, words, language } = speech
  const said = words.records[event.id]
  const field = builder(t(event.tier === 'document' ? 'notStated' : 'notInPart'))
  const actors = (ids: readonly string[]): readonly NamedSubject[] =>
    ids.map((id) => ({ name: words.actors[id] ?? id, subject: { kind: 'actor', id } }))
  const places = (ids: readonly string[]) => placesNamed(ids, dataset, speech)
  const isActivity = !isFramework(event.kind)
  const fields: readonly (Field | false)[] = [
    field(t('fieldWhen'), '/when', one('/when', event.when && formatTiming(event.when, language, t))),
    field(t('fieldPlaces'), '/places', eachNamed('/places', places(event.places))),
    (event.online || differs('/online')) &&
      field(t('fieldOnline'), '/online', one('/online', event.online ? t('yes') : null)),
    (isActivity || differs('/number')) &&
      field(t('fieldNumber'), '/number', one('/number', event.number === null ? null : String(event.number))),
    field(countriesLabel(event.kind, speech), '/countries', eachNamed('/countries', places(event.countries))),
    (event.countriesTotal !== null || differs('/countriesTotal')) &&
      field(
        t('fieldCountriesTotal'),
        '/countriesTotal',
        one(
          '/countriesTotal',
          event.countriesTotal &&
            qualified(event.countriesTotal.qualifier, String(event.countriesTotal.count), speech),
        ),
      ),
    field(t('fieldOrganisers'), '/organisers', eachNamed('/organisers', actors(event.organisers))),
    field(t('fieldPartners'), '/partners', eachNamed('/partners', actors(event.partners))),
    field(t('fieldFunders'), '/funders', eachNamed('/funders', actors(event.funders))),
    (isActivity || differs('/participants')) &&
      field(
        t('fieldParticipants'),
        '/participants',
        each('/participants', participantsInWords(event, speech)),
      ),
    field(
      t('fieldThemes'),
      '/themes',
      eachNamed(
        '/themes',
        event.themes.map((id) => themeNamed(id, speech)),
      ),
    ),
    (event.points.length > 0 || differs('/points')) &&
      field(t('fieldPoints'), '/points', each('/points', pointsInWords(event, speech))),
    field(
      t('fieldStatus'),
      '/status',
      one(
        '/status',
        t(event.status === 'held' ? (isActivity ? 'statusHeld' : 'statusExists') : 'statusAnnounced'),
      ),
    ),
    event.hasCaveat && field(t('fieldCaveat'), '/caveat', one('/caveat', said?.caveat ?? null)),
  ]
  return fields.filter((row) => row !== false)
}

function fieldsOfFlow(flow: AtlasFlow, dataset: Dataset, differs: Differs, speech: Speech): readonly Field[] {
  const { t, words, language } = speech
  const said = words.records[flow.id]
  const field = builder(t(flow.tier === 'document' ? 'notStated' : 'notInPart'))
  const places = (ids: readonly string[]) => placesNamed(ids, dataset, speech)
  const ends = (pointer: string, ids: readonly string[]): readonly FieldItem[] => {
    const names = places(ids)
    const said = names.map(({ name }) => name)
    return [{ text: said.length > 0 ? listOf(said, speech) : t('notNamed'), pointer, names }]
  }
  const fields: readonly (Field | false)[] = [
    field(
      t('fieldTheme'),
      '/theme',
      eachNamed('', [themeNamed(flow.theme, speech)]).map((item) => ({ ...item, pointer: '/theme' })),
    ),
    field(t('fieldPeriod'), '/when', one('/when', flow.when && formatTiming(flow.when, language, t))),
    ...flow.legs.flatMap((leg, index) => [
      field(t('fieldFrom'), `/legs/${index}/from`, ends(`/legs/${index}/from`, leg.from)),
      field(t('fieldTo'), `/legs/${index}/to`, ends(`/legs/${index}/to`, leg.to)),
    ]),
    (flow.legs.length === 0 || flow.area.length > 0 || differs('/area')) &&
      field(t('fieldArea'), '/area', eachNamed('/area', places(flow.area))),
    (flow.stopped.length > 0 || differs('/stopped')) &&
      field(t('fieldStopped'), '/stopped', eachNamed('/stopped', places(flow.stopped))),
    field(t('fieldGrade'), '', one('', t(gradeKeys[flow.grade]))),
    field(
      t('fieldStatement'),
      '/statement',
      one('/statement', t(flow.statement === 'standing' ? 'statementStanding' : 'statementSingle')),
    ),
    flow.hasCaveat && field(t('fieldCaveat'), '/caveat', one('/caveat', said?.caveat ?? null)),
  ]
  return fields.filter((row) => row !== false)
}

export function countriesLabel(kind: EventKind, { t }: Speech): string {
  if (kind === 'mission') return t('fieldCountriesVisited')
  if (kind === 'programme' || kind === 'agreement') return t('fieldCountriesPartners')
  return kind === 'instrument' ? t('fieldCountriesConcerned') : t('fieldCountriesTakingPart')
}

const isFramework = (kind: EventKind) => frameworkKinds.some((framework) => framework === kind)

function participantsInWords(event: AtlasEvent, speech: Speech): readonly string[] {
  const { t, words } = speech
  const said = words.records[event.id]?.participants ?? []
  return event.participants.map(({ count, unit, qualifier }, index) => {
    const who = said[index] ?? ''
    if (count === null) return who
    const number = t(unit === 'people' ? 'peopleCount' : 'institutionCount', { count })
    return t('labelled', { label: qualified(qualifier, number, speech), text: who })
  })
}

function pointsInWords(event: AtlasEvent, { t, words }: Speech): readonly string[] {
  const said = words.records[event.id]?.points ?? []
  return event.points.map(({ kind, day }, index) => {
    const label = kind === 'session' && day !== null ? t('pointSessionDay', { day }) : t(pointKeys[kind])
    return t('labelled', { label, text: said[index] ?? '' })
  })
}
