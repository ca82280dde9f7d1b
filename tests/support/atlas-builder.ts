import { curvesOf } from '../../src/domain/flow-line.ts'
import { gradeOf, gradeOfLeg } from '../../src/domain/grade.ts'
import type {
  AtlasEvent,
  AtlasFlow,
  Claim,
  Dataset,
  DatePrecision,
  Evidence,
  Place,
  Position,
  RecordWords,
  Source,
  Span,
  Theme,
  Timing,
  TimingEnd,
  Words,
} from '../../src/domain/model.ts'
import { spanOfDate } from '../../src/domain/time.ts'

/** Compiled values made by hand: each test changes only what it is about. The gate has builders of its own. */

/** The days that `2015`, `2015-01` or `2015-01-28` cover. */
export function days(date: string): Span {
  const span = spanOfDate(date)
  if (!span) throw new Error(`“${date}” is no plain date.`)
  return span
}

export const firstDay = (date: string) => days(date).start
export const lastDay = (date: string) => days(date).end

/** A window or span from the first day of one date to the last of another. */
export const span = (from: string, to = from): Span => ({ start: firstDay(from), end: lastDay(to) })

const precisions: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' }

/** One end of a date: `2015-01~` is approximate, `2015?` inferred. */
export function timingEnd(text: string): TimingEnd {
  const plain = text.replace(/[~?]/g, '')
  const { start, end } = days(plain)
  const precision = precisions[plain.length]
  if (!precision) throw new Error(`“${text}” is neither a year, a month nor a day.`)
  const [approximate, uncertain] = [text.includes('~'), text.includes('?')]
  return { precision, first: start, last: end, approximate, uncertain }
}

/** A date of the data: `2015`, `2015-01/2015-02`, `2015/..` (open), `2015/` and `/2015` (unknown ends). */
export function timing(edtf: string, asOf = '2024-12-31'): Timing {
  const [from = '', to = from] = edtf.split('/')
  const start = from === '' ? 'unknown' : timingEnd(from)
  const end = to === '..' ? 'open' : to === '' ? 'unknown' : timingEnd(to)
  const known = [start, end].filter((one) => typeof one !== 'string')
  return {
    edtf,
    span: {
      start: known[0]?.first ?? lastDay(asOf),
      end: end === 'open' ? lastDay(asOf) : (known.at(-1)?.last ?? firstDay(asOf)),
    },
    start,
    end,
  }
}

/** A workshop of which nothing else is said. */
export const event = (change: Partial<AtlasEvent> = {}): AtlasEvent => ({
  record: 'event',
  id: 'workshop',
  kind: 'workshop',
  when: null,
  places: [],
  online: false,
  number: null,
  countries: [],
  countriesTotal: null,
  organisers: [],
  partners: [],
  funders: [],
  participants: [],
  themes: [],
  points: [],
  relations: [],
  status: 'held',
  hasCaveat: false,
  sources: ['page'],
  tier: 'document',
  ...change,
})

interface FlowChange extends Partial<Omit<AtlasFlow, 'legs' | 'grade'>> {
  /** Grades and curves are derived, as they are when the data is compiled. */
  readonly legs?: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[]
}

/** A standing statement on drugs that names no place. */
export function flow({ legs = [], ...change }: FlowChange = {}): AtlasFlow {
  const area = change.area ?? []
  return {
    record: 'flow',
    id: 'cocaine',
    theme: 'drugs',
    area,
    stopped: [],
    when: null,
    asOf: null,
    statement: 'standing',
    hasCaveat: false,
    sources: ['page'],
    tier: 'document',
    ...change,
    grade: gradeOf(legs, area),
    legs: legs.map((leg) => ({
      ...leg,
      grade: gradeOfLeg(leg, area),
      curves: curvesOf(leg.from, leg.to, (id) => ({ kind: 'point', point: places[id]?.point ?? [0, 0] })),
    })),
  }
}

export const box = (west: number, south: number, east: number, north: number): readonly Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const country = (id: string, point: Position): Place => ({
  id,
  kind: 'country',
  point,
  country: null,
  extent: null,
})
const city = (id: string, point: Position, of: string): Place => ({
  id,
  kind: 'city',
  point,
  country: of,
  extent: null,
})

export const places: Readonly<Record<string, Place>> = {
  MLI: country('MLI', [-4, 17]),
  NER: country('NER', [9, 17]),
  TCD: country('TCD', [18.6, 15.3]),
  KEN: country('KEN', [37.8, 0.5]),
  bamako: city('bamako', [-8, 12.65], 'MLI'),
  niamey: city('niamey', [2.11, 13.51], 'NER'),
  nairobi: city('nairobi', [36.82, -1.29], 'KEN'),
  sahel: { id: 'sahel', kind: 'region', point: [0, 15], country: null, extent: box(-16, 12, 20, 18) },
}

export const themes: readonly Theme[] = [
  { id: 'drugs', group: 'traffic', family: 'drugs', icon: 'drugs' },
  { id: 'fuel', group: 'traffic', family: 'fuel-minerals', icon: 'fuel' },
  { id: 'terrorism', group: 'threat', family: 'threat', icon: 'threat' },
  { id: 'borders', group: 'cooperation', family: null, icon: 'border' },
]

export const source = (change: Partial<Source> = {}): Source => ({
  id: 'page',
  kind: 'document',
  title: 'A page on borders',
  publisher: 'The agency',
  language: 'en',
  url: 'https://example.org/page',
  archived: null,
  published: '2017-08-04',
  asOf: '2017-08-04',
  asOfBasis: 'published',
  otherLanguages: [],
  rights: null,
  checked: null,
  hasNote: false,
  ...change,
})

/** Ten years, 2015 to 2024, without a record. */
export const dataset = (change: Partial<Dataset> = {}): Dataset => ({
  release: { version: '1', date: '2026-11-21', report: 'https://example.org/report' },
  events: [],
  flows: [],
  places,
  actors: {},
  themes,
  documents: ['page'],
  labels: [],
  axis: span('2015', '2024'),
  frame: [-26, 3, 25, 29],
  ...change,
})

export const claim = (change: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  fields: ['/title'],
  source: 'page',
  quote: null,
  locator: null,
  basis: 'stated',
  values: {},
  ...change,
})

/** A claim on the only occurrence of `exact` in `text`. */
export function quoting(text: string, exact: string, change: Partial<Claim> = {}): Claim {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`“${exact}” does not stand in the text.`)
  const quote = { exact, prefix: '', suffix: '', at: { start, end: start + exact.length } }
  return claim({ ...change, quote })
}

export const evidence = (
  claims: Evidence['claims'] = {},
  leftOut: Evidence['leftOut'] = {},
  sources: Evidence['sources'] = { page: source() },
): Evidence => ({ claims, leftOut, sources })

/** Words for every record, place and theme of a dataset: its id with a capital, and the language where it is not English. */
export function words(of: Dataset = dataset(), language = 'en', change: Partial<Words> = {}): Words {
  const named = (id: string) =>
    `${id.charAt(0).toUpperCase()}${id.slice(1)}${language === 'en' ? '' : ` (${language})`}`
  const record = (one: AtlasEvent | AtlasFlow): RecordWords => ({
    title: named(one.id),
    summary: `What ${named(one.id)} is.`,
    caveat: one.hasCaveat ? 'With care.' : null,
    points: one.record === 'event' ? one.points.map((point) => `A ${point.kind}`) : [],
    participants: one.record === 'event' ? one.participants.map(() => 'Officials') : [],
  })
  const byName = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, named(id)]))
  return {
    records: Object.fromEntries([...of.events, ...of.flows].map((one) => [one.id, record(one)])),
    places: byName(Object.keys(of.places)),
    placeNotes: {},
    actors: byName(Object.keys(of.actors)),
    themes: byName(of.themes.map(({ id }) => id)),
    sources: {},
    ...change,
  }
}
