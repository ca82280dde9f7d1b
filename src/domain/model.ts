/**
 * The words of the trade as types: what the atlas knows, once the gate (`src/parse`) has let it in.
 * Everything here is plain, read-only JSON; `data-format` in the README tells how the files are written.
 */

export const languages = ['en', 'fr', 'ar', 'pt'] as const
export type Language = (typeof languages)[number]

/** A text shown to people, in all four languages. */
export type Text = Readonly<Record<Language, string>>

/** Longitude, latitude in degrees, WGS 84 (RFC 7946). */
export type Position = readonly [number, number]

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** Days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no time zone. */
export type Day = number

/** Both ends inclusive. */
export interface Span {
  readonly start: Day
  readonly end: Day
}

export type DatePrecision = 'day' | 'month' | 'year'

/** One end of a `Timing`, as precise as its source. `first` and `last` are the days that it may mean. */
export interface TimingEnd {
  readonly precision: DatePrecision
  readonly first: Day
  readonly last: Day
  /** EDTF `~`: "about", "the beginning of". Softens the edge; never widens the span. */
  readonly approximate: boolean
  /** EDTF `?`: inferred by us. */
  readonly uncertain: boolean
}

/** A date of the data, read from EDTF level 0 or 1 (ISO 8601-2) when the data is compiled. */
export interface Timing {
  readonly edtf: string
  /** What decides whether it is on show: known days, and for an open end up to the source's `asOf`. */
  readonly span: Span
  readonly start: TimingEnd | 'unknown'
  /** `'open'`: "since 2015" (`2015/..`); `'unknown'`: an end that exists but is not known. */
  readonly end: TimingEnd | 'open' | 'unknown'
}

export const activityKinds = [
  'workshop',
  'training',
  'meeting',
  'conference',
  'operation',
  'mission',
] as const
export const frameworkKinds = ['agreement', 'programme', 'instrument'] as const
export const eventKinds = [...activityKinds, ...frameworkKinds] as const
export type EventKind = (typeof eventKinds)[number]

export const pointKinds = [
  'objective',
  'session',
  'need',
  'finding',
  'outcome',
  'recommendation',
  'plan',
] as const
export type PointKind = (typeof pointKinds)[number]

export const relationKinds = ['part-of', 'follows', 'refers-to', 'possibly-same'] as const
export type RelationKind = (typeof relationKinds)[number]

export type Qualifier = 'exactly' | 'over' | 'about'

export interface Participants {
  readonly actor: string | null
  readonly count: number | null
  readonly unit: 'people' | 'institutions'
  readonly qualifier: Qualifier
}

/** `document`: the full text is shipped and sentences are marked. `reference`: cited, not shipped. */
export type Tier = 'document' | 'reference'

/**
 * A record of cooperation. Its words (title, summary, points, who took part, caveat) are in `Words`,
 * its claims in `Evidence`; both load apart.
 */
export interface AtlasEvent {
  readonly record: 'event'
  readonly id: string
  readonly kind: EventKind
  readonly when: Timing | null
  /** Place ids; empty = none stated (or, in the tier `reference`, none in the part read). */
  readonly places: readonly string[]
  readonly online: boolean
  /** Activities that this record stands for; null = not stated. */
  readonly number: number | null
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[]
  readonly countriesTotal: { readonly count: number; readonly qualifier: Qualifier } | null
  readonly organisers: readonly string[]
  readonly partners: readonly string[]
  readonly funders: readonly string[]
  readonly participants: readonly Participants[]
  readonly themes: readonly string[]
  readonly points: readonly { readonly kind: PointKind; readonly day: number | null }[]
  readonly relations: readonly { readonly as: RelationKind; readonly to: string }[]
  readonly status: 'held' | 'announced'
  readonly hasCaveat: boolean
  readonly sources: readonly string[]
  readonly tier: Tier
}

export const grades = ['ends', 'one-end', 'area', 'unplaced'] as const
/** How firmly a statement names its places; derived leg by leg, never typed into the data. */
export type Grade = (typeof grades)[number]

/** One stated movement. Several ids at one end are one end named as a group. Empty = not named. */
export interface Leg {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly grade: Grade
  /** Curves ready to draw, one per pair of a fan; computed when the data is compiled. */
  readonly curves: readonly Curve[]
}

/** A drawn line of one leg: it begins and ends at outlines and cities, never at a centroid. */
export interface Curve {
  readonly from: string | null
  readonly to: string | null
  /** In a one-end curve the end that is not named fades into nothing. */
  readonly bend: Bend
}

/** A quadratic Bézier curve of the projected plane: tail, the position that it bends to, head. */
export type Bend = readonly [Position, Position, Position]

/** A statement about illicit traffic, or about the movement of a threat. */
export interface AtlasFlow {
  readonly record: 'flow'
  readonly id: string
  /** A theme of group `traffic` or `threat`. */
  readonly theme: string
  readonly legs: readonly Leg[]
  readonly area: readonly string[]
  readonly stopped: readonly string[]
  /** The period that the sentence names; null when it names none. */
  readonly when: Timing | null
  /** Where an undated statement stands: the days its source can know of. Null: it has neither. */
  readonly asOf: Timing | null
  readonly statement: 'standing' | 'single-case'
  /** The weakest grade of its legs. */
  readonly grade: Grade
  readonly hasCaveat: boolean
  readonly sources: readonly string[]
  readonly tier: Tier
}

export type AtlasRecord = AtlasEvent | AtlasFlow

export interface Place {
  readonly id: string
  readonly kind: 'city' | 'crossing' | 'region' | 'country'
  /** A city's position; the label point of a country or region. */
  readonly point: Position
  /** Where the position comes from, or how a region's schematic extent was drawn: in `Words.placeNotes`. */
  readonly country: string | null
  /** A region's outer ring, extent schematic, closed, right-hand rule; null for every other kind. */
  readonly extent: readonly Position[] | null
}

export const families = ['drugs', 'people', 'arms', 'fuel-minerals', 'nature', 'goods', 'threat'] as const
/** What decides a colour: see `look` in the README. `nature` is wildlife, timber and cattle. */
export type Family = (typeof families)[number]

export interface Theme {
  readonly id: string
  readonly group: 'traffic' | 'threat' | 'cooperation'
  /** Null for themes of group `cooperation`, which are never drawn as flows. */
  readonly family: Family | null
  readonly icon: string
}

export interface Actor {
  readonly id: string
  readonly short: string | null
  readonly kind: 'organisation' | 'government' | 'fund' | 'office' | 'programme'
  readonly country: string | null
  readonly partOf: string | null
}

export interface Source {
  readonly id: string
  readonly kind: Tier
  /** As the page has it; null when it carries none: then `Words.sources[id].label` names it. */
  readonly title: string | null
  readonly publisher: string
  readonly language: string
  readonly url: string
  readonly archived: string | null
  /** EDTF; null when the page does not say. */
  readonly published: string | null
  readonly asOf: string | null
  readonly asOfBasis: 'published' | 'address' | 'other-version' | 'activity' | null
  readonly otherLanguages: readonly {
    readonly language: string
    readonly title: string
    readonly published: string | null
  }[]
  readonly rights: string | null
  /** EDTF: when the citation was last compared with its page. References only; null for documents. */
  readonly checked: string | null
  readonly hasNote: boolean
}

/** What labels the map carries, whatever is on show. Words come from `Words.places` by id. */
export interface PlaceLabel {
  readonly id: string
  readonly style: 'country' | 'city' | 'region' | 'sea' | 'territory'
  readonly point: Position
  /** Map zoom (MapLibre's scale: 512 px tiles) from which it stands without touching another. */
  readonly minZoom: number
  /** Half the room of its longest name, pixels at the base text size. */
  readonly halfWidth: number
}

/** The first load: everything that does not depend on language, without geometry of countries. */
export interface Dataset {
  readonly release: { readonly version: string; readonly date: string; readonly report: string }
  readonly events: readonly AtlasEvent[]
  readonly flows: readonly AtlasFlow[]
  readonly places: Readonly<Record<string, Place>>
  readonly actors: Readonly<Record<string, Actor>>
  readonly themes: readonly Theme[]
  /** Ids of the sources whose text is shipped. */
  readonly documents: readonly string[]
  readonly labels: readonly PlaceLabel[]
  /** Whole years that hold every dated record. */
  readonly axis: Span
  /** The home view of the map. */
  readonly frame: Bounds
}

/** Everything of the data that is said in one language. */
export interface Words {
  readonly records: Readonly<Record<string, RecordWords>>
  readonly places: Readonly<Record<string, string>>
  readonly placeNotes: Readonly<Record<string, string>>
  readonly actors: Readonly<Record<string, string>>
  readonly themes: Readonly<Record<string, string>>
  readonly sources: Readonly<Record<string, { readonly label: string | null; readonly note: string | null }>>
}

/** The part of `Words` that the first view says: titles and names. */
export interface FirstWords {
  readonly titles: Readonly<Record<string, string>>
  readonly places: Readonly<Record<string, string>>
  readonly themes: Readonly<Record<string, string>>
}

/** The part of `Words` that the reader says; loaded with it. */
export type Details = Pick<Words, 'records' | 'actors' | 'placeNotes' | 'sources'>

export interface RecordWords {
  readonly title: string
  readonly summary: string
  readonly caveat: string | null
  /** Parallel to `AtlasEvent.points` and `.participants`; empty for flows. */
  readonly points: readonly string[]
  readonly participants: readonly string[]
}

/** W3C Web Annotation TextQuoteSelector. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Offsets in UTF-16 code units (W3C TextPositionSelector), end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What ties fields of a record to a passage (tier `document`) or to a locator (tier `reference`). */
export interface Claim {
  readonly id: string
  /** JSON Pointers (RFC 6901) into the record of the data file. */
  readonly fields: readonly string[]
  readonly source: string
  readonly quote: (Quote & { readonly at: TextRange }) | null
  readonly locator: string | null
  readonly basis: 'stated' | 'context'
  /** Pointer to what this source says where it differs from the record; a date is a `Timing`. */
  readonly values: Readonly<Record<string, unknown>>
}

/** Loaded when the reader first opens. */
export interface Evidence {
  readonly sources: Readonly<Record<string, Source>>
  readonly claims: Readonly<Record<string, readonly Claim[]>>
  /** Per document: sentences that state nothing of a record, with the reason. */
  readonly leftOut: Readonly<Record<string, readonly (TextRange & { readonly reason: string })[]>>
}

/** Record id → claim id → our translation of the quote, for one language. */
export type QuoteTranslations = Readonly<Record<string, Readonly<Record<string, string>>>>
