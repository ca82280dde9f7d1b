import type { AtlasFlow, AtlasRecord, Dataset } from './model.ts'

/** What has a page of its own with all the records that name it. */
export const subjectKinds = ['country', 'actor', 'theme', 'source'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

/** A record that names a subject, and the fields (JSON Pointers) that do; none where it rests on a source. */
export interface Naming {
  readonly record: AtlasRecord
  readonly pointers: readonly string[]
}

/** The records that name a subject, of the whole dataset, whatever is on show. */
export function namingsOf(dataset: Dataset, { kind, id }: Subject): readonly Naming[] {
  const records: readonly AtlasRecord[] = [...dataset.events, ...dataset.flows]
  if (kind === 'source') {
    return records.filter(({ sources }) => sources.includes(id)).map((record) => ({ record, pointers: [] }))
  }
  const isNamed = kind === 'country' ? isIn(dataset, id) : (one: string) => one === id
  return records
    .map((record) => ({ record, pointers: pointersOf(record, kind, isNamed) }))
    .filter(({ pointers }) => pointers.length > 0)
}

/** The country whose page a place leads to: itself or that of a city; null for a region. */
export function countryOf({ places }: Dataset, place: string): string | null {
  const known = Object.hasOwn(places, place) ? places[place] : undefined
  return known?.kind === 'country' ? known.id : (known?.country ?? null)
}

const isIn = (dataset: Dataset, country: string) => (place: string) => countryOf(dataset, place) === country

type IsNamed = (id: string) => boolean

function pointersOf(record: AtlasRecord, kind: Exclude<SubjectKind, 'source'>, isNamed: IsNamed) {
  if (record.record === 'flow') {
    if (kind === 'country') return placesOfFlow(record, isNamed)
    return kind === 'theme' && isNamed(record.theme) ? ['/theme'] : []
  }
  switch (kind) {
    case 'country':
      return [...among('/countries', record.countries, isNamed), ...among('/places', record.places, isNamed)]
    case 'theme':
      return among('/themes', record.themes, isNamed)
    case 'actor':
      return [
        ...among('/organisers', record.organisers, isNamed),
        ...among('/partners', record.partners, isNamed),
        ...among('/funders', record.funders, isNamed),
        ...among(
          '/participants',
          record.participants.map(({ actor }) => actor ?? ''),
          isNamed,
        ),
      ]
  }
}

const placesOfFlow = ({ legs, area, stopped }: AtlasFlow, isNamed: IsNamed) => [
  ...legs.flatMap(({ from, to }, leg) => [
    ...among(`/legs/${leg}/from`, from, isNamed),
    ...among(`/legs/${leg}/to`, to, isNamed),
  ]),
  ...among('/area', area, isNamed),
  ...among('/stopped', stopped, isNamed),
]

const among = (pointer: string, ids: readonly string[], isNamed: IsNamed): readonly string[] =>
  ids.flatMap((id, index) => (isNamed(id) ? [`${pointer}/${index}`] : []))
