import { unique } from './collections.ts'
import { linkVersion, type Migration, migrated, type Pair } from './link-migrations.ts'
import {
  type Day,
  type EventKind,
  eventKinds,
  type Grade,
  grades,
  type Language,
  languages,
  type Span,
  type Tier,
} from './model.ts'
import { queryOf } from './query.ts'
import { formatIso, spanOfDate } from './time.ts'

/** Appearances: `auto` is light or dark, as the reader's system is; an address that names none has it. */
export const looks = ['auto', 'light', 'dark', 'projector'] as const
export type Look = (typeof looks)[number]
/** The appearance in force. */
export type ShownLook = Exclude<Look, 'auto'>

export const lookInForce = (look: Look, systemLook: 'light' | 'dark'): ShownLook =>
  look === 'auto' ? systemLook : look

/** Pages beside the map, by the name that the address gives them. */
export const pageNames = [
  'table',
  'matrix',
  'delegation',
  'compare',
  'about',
  'accessibility',
  'keys',
  'country',
  'actor',
  'theme',
  'source',
] as const
export type PageName = (typeof pageNames)[number]

/** An open page, and what it is about where it is about one thing: `country/MLI`. */
export interface Page {
  readonly name: PageName
  readonly of: string | null
}

/** How a record is sourced, as the filter and the address name its tier. */
export const sourcings = ['text', 'cited'] as const
export type Sourcing = (typeof sourcings)[number]

export const sourcingOf = (tier: Tier): Sourcing => (tier === 'document' ? 'text' : 'cited')

/** How closely a record says when and where: to the day and to a city or crossing, or less. */
export const precisions = ['exact', 'broad'] as const
export type Precision = (typeof precisions)[number]

/** The filters by the name that the address gives them, in the order in which it writes them. */
export const facetKeys = [
  'theme',
  'kind',
  'grade',
  'tier',
  'country',
  'organiser',
  'funder',
  'partner',
  'source',
  'precision',
] as const
export type FacetKey = (typeof facetKeys)[number]

/** What stands in the frame of another site: `still` is the picture alone; `map` says that nothing else is switched on. */
export const embedParts = ['map', 'still', 'timeline', 'list'] as const
export type EmbedPart = (typeof embedParts)[number]

/**
 * "What I am looking at" as plain data: the address bar, a shared link and a test hold the same value.
 * A facet that is null shows everything; an empty one shows nothing.
 */
export interface View {
  readonly language: Language
  readonly look: Look
  /** First and last day of the window; null = the axis's own end. */
  readonly from: Day | null
  readonly to: Day | null
  /** Record id. */
  readonly select: string | null
  readonly claim: string | null
  /** Theme ids, and `themeNotStated` for records without any. */
  readonly theme: readonly string[] | null
  readonly kind: readonly EventKind[] | null
  readonly grade: readonly Grade[] | null
  readonly tier: readonly Sourcing[] | null
  /** ISO 3166-1 alpha-3; then ids of actors and of sources. These five are never empty: null = not asked. */
  readonly country: readonly string[] | null
  readonly organiser: readonly string[] | null
  readonly funder: readonly string[] | null
  readonly partner: readonly string[] | null
  readonly source: readonly string[] | null
  readonly precision: readonly Precision[] | null
  /** States (alpha-3) whose delegation is looked through: the rest of what is on show dims. Null = no lens. */
  readonly lens: readonly string[] | null
  /** The period that the window is compared with, first and last day, in order. Null = none chosen. */
  readonly with: Span | null
  /** The words that records on show must hold; null = none asked for. Fit to ask: see `queryOf`. */
  readonly q: string | null
  /** Whether records without any date stay on show in a window narrower than all dates. */
  readonly undated: boolean
  /** Records that whoever made the view leaves out of it: the sentence of the screen counts them. */
  readonly hide: readonly string[]
  /** The map's camera; null = the home frame. */
  readonly at: Camera | null
  /** The page that lies beside the map; null = none. */
  readonly page: Page | null
  /** For a frame of another site: without the atlas's own controls and pages. Null = the whole atlas. */
  readonly embed: readonly EmbedPart[] | null
  /** Keys that this version does not know: kept, written back, ignored. */
  readonly unknown: readonly (readonly [string, string])[]
}

/** Stands among the themes of an address for the records that have none. */
export const themeNotStated = 'not-stated'

/** Zoom on MapLibre's scale, degrees. */
export interface Camera {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

export function defaultView(language: Language): View {
  return {
    language,
    look: 'auto',
    from: null,
    to: null,
    select: null,
    claim: null,
    theme: null,
    kind: null,
    grade: null,
    tier: null,
    country: null,
    organiser: null,
    funder: null,
    partner: null,
    source: null,
    precision: null,
    lens: null,
    with: null,
    q: null,
    undated: false,
    hide: [],
    at: null,
    page: null,
    embed: null,
    unknown: [],
  }
}

/**
 * Reads the part of an address after `#`: `key=value` joined by `&`. What mail and chat programs do to links is
 * healed, and links of earlier versions are brought to today's keys. A value that means nothing falls back to the
 * default (`link-faults.ts` tells of it); it never throws. Ids are not checked here, since that needs the data: see
 * `links.ts`.
 */
export function readView(hash: string, language: Language, steps?: readonly Migration[]): View {
  const pairs = migrated(pairsOf(hash), steps)
  const first = (key: string) => pairs.find(([name]) => name === key)?.[1] ?? null
  const from = dayOf(first('from'), 'start')
  const to = dayOf(first('to'), 'end')
  const inOrder = from === null || to === null || from <= to
  const embed = facetOf(embedParts, first('embed'))
  return {
    language: oneOf(languages, first('lang')) ?? language,
    look: oneOf(looks, first('look')) ?? 'auto',
    from: inOrder ? from : null,
    to: inOrder ? to : null,
    select: idOf(first('select')),
    claim: idOf(first('claim')),
    theme: idsOf(first('theme')),
    kind: facetOf(eventKinds, first('kind')),
    grade: facetOf(grades, first('grade')),
    tier: facetOf(sourcings, first('tier')),
    country: chosenOf(first('country')),
    organiser: chosenOf(first('organiser')),
    funder: chosenOf(first('funder')),
    partner: chosenOf(first('partner')),
    source: chosenOf(first('source')),
    precision: facetOf(precisions, dropNone(first('precision'))),
    lens: statesOf(first('lens')),
    with: periodOf(first('with')),
    q: queryOf(first('q') ?? '').text,
    undated: first('undated') === '1',
    hide: [...new Set(idsOf(first('hide')))],
    at: cameraOf(first('at')),
    page: embed ? null : pageOf(first('page')),
    embed,
    unknown: pairs.filter(([name]) => !known.has(name)),
  }
}

/**
 * The address of a view, without `#`. Only what differs from the default is written;
 * `shared` adds the version and the language, which a copied link always carries.
 */
export function writeView(view: View, language: Language, shared = false): string {
  const pairs: (readonly [string, string])[] = []
  const add = (key: string, value: string | null) => value !== null && pairs.push([key, value])
  add('v', shared ? String(linkVersion()) : null)
  add('lang', shared || view.language !== language ? view.language : null)
  add('look', view.look === 'auto' ? null : view.look)
  add('from', view.from === null ? null : formatIso(view.from))
  add('to', view.to === null ? null : formatIso(view.to))
  add('select', view.select)
  add('claim', view.claim)
  for (const key of facetKeys) add(key, listed(view[key]))
  add('lens', view.lens && (view.lens.join(',') || null))
  add('with', view.with && `${formatIso(view.with.start)}/${formatIso(view.with.end)}`)
  add('q', view.q)
  add('undated', view.undated ? '1' : null)
  add('hide', view.hide.join(',') || null)
  add(
    'at',
    view.at && [view.at.zoom.toFixed(2), view.at.latitude.toFixed(3), view.at.longitude.toFixed(3)].join('/'),
  )
  add('page', view.page && [view.page.name, ...(view.page.of === null ? [] : [view.page.of])].join('/'))
  add('embed', listed(view.embed))
  pairs.push(...view.unknown)
  return pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&')
}

const known: ReadonlySet<string> = new Set([
  'v',
  'lang',
  'look',
  'from',
  'to',
  'select',
  'claim',
  ...facetKeys,
  'lens',
  'with',
  'q',
  'undated',
  'hide',
  'at',
  'page',
  'embed',
])
/** Characters of an address that are read: enough for a view that chooses nearly all sources by name. */
export const longestAddress = 32_000

/** The pairs of an address, healed as far as no meaning is in doubt, of whatever version it is. */
export function pairsOf(hash: string): readonly Pair[] {
  const pairs = structured(hash.replace(/^#/, '').slice(0, longestAddress))
    .split(/(?:^|&)(?:amp;)*/)
    .filter((pair) => pair.indexOf('=') > 0)
  return pairs.map((pair, index) => {
    const cut = pair.indexOf('=')
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
    const key = plain(decode(name)).toLowerCase()
    if (key === 'q') return [key, decodeAll(value)]
    if (!known.has(key)) return [name, decode(value)]
    const meant = plain(decodeAll(value))
    return [key, index === pairs.length - 1 ? meant.replace(endOfSentence, '') : meant]
  })
}

/** Some services encode the whole of a link once more, or write its signs full-width: then nothing joins key and value. */
function structured(text: string): string {
  if (text.includes('=')) return text
  const inner = decode(text)
  return inner === text ? text.normalize('NFKC') : structured(inner)
}

/** Ids and dates without what cannot be seen (soft hyphen, zero width, marks of direction), breaks and full width. */
const plain = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff\t\r\n]/g, '')
    .normalize('NFKC')
    .trim()

/** What stood behind the link in a text, and was taken for its end. Never the end of an id or a date. */
const endOfSentence = /[\s\p{Po}\p{Pe}\p{Pf}\p{Pi}\p{S}]{1,9}$/u

/** Some services break percent signs in shared links; a broken one is kept as it stands. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Others encode what is encoded already. */
function decodeAll(value: string): string {
  const inner = decode(value)
  return inner === value ? value : decodeAll(inner)
}

const encode = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | null {
  return allowed.find((one) => one === value) ?? null
}

function dayOf(value: string | null, end: 'start' | 'end'): Day | null {
  return value === null ? null : (spanOfDate(value)?.[end] ?? null)
}

/** `2015/2017`: from the first day of one date to the last of the other. */
function periodOf(value: string | null): Span | null {
  const [from = null, to = null, ...rest] = (value ?? '').split('/')
  const [start, end] = [dayOf(from, 'start'), dayOf(to, 'end')]
  return start !== null && end !== null && start <= end && rest.length === 0 ? { start, end } : null
}

/** The shape of every id in an address. */
export const idOf = (value: string | null) => (value && /^[\w.-]{1,120}$/.test(value) ? value : null)

function idsOf(value: string | null): readonly string[] | null {
  if (value === null) return null
  if (value === 'none') return []
  const ids = unique(value.split(',').filter((id) => idOf(id) && id !== 'none'))
  return ids.length > 0 ? ids : null
}

/** Of a filter in which nothing chosen is everything: it cannot be asked to show nothing. */
const chosenOf = (value: string | null) => idsOf(dropNone(value))
const dropNone = (value: string | null) => (value === 'none' ? null : value)
function statesOf(value: string | null): readonly string[] | null {
  const states = [...new Set((value ?? '').split(','))].filter((id) => /^[A-Z]{3}$/.test(id))
  return states.length > 0 ? states : null
}

function facetOf<T extends string>(allowed: readonly T[], value: string | null): readonly T[] | null {
  const ids = idsOf(value)
  if (ids === null) return null
  const found = allowed.filter((one) => ids.includes(one))
  return found.length > 0 || value === 'none' ? found : null
}

const listed = (ids: readonly string[] | null) => (ids === null ? null : ids.join(',') || 'none')

function pageOf(value: string | null): Page | null {
  const [first = '', of = null, ...rest] = (value ?? '').split('/')
  const name = oneOf(pageNames, first)
  return name && rest.length === 0 ? { name, of: idOf(of) } : null
}

function cameraOf(value: string | null): Camera | null {
  const parts = (value ?? '').split('/')
  if (!parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null
  const [zoom, latitude, longitude, ...rest] = parts.map(Number)
  if (zoom === undefined || latitude === undefined || longitude === undefined || rest.length > 0) return null
  const sane = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180
  return sane ? { zoom, latitude, longitude } : null
}
