import type { Lens } from './lens.ts'
import type { Bend, EventKind, Family, Grade, Position } from './model.ts'
import type { ZoomRange } from './zooms.ts'

/** `strong`: the selected or hovered record. `dim`: something else is selected. */
export type MarkState = 'plain' | 'strong' | 'dim'

/** A country on the map: tinted when it takes part in an activity on show. */
export interface CountryMark {
  readonly id: string
  /** Activities on show in which it is named as taking part. No measure of trafficking. */
  readonly takesPart: number
  /** Outlined because it takes part in the selected event. */
  readonly outlined: boolean
  readonly state: MarkState
}

/** One symbol at a place, at some zooms; several records there, or places that lie too close, share it. */
export interface PinMark {
  /** The place where it stands. */
  readonly place: string
  /** Every place that it stands for at these zooms. */
  readonly places: readonly string[]
  readonly position: Position
  /** A city has a pin; a country or region a badge at its label point. */
  readonly form: 'pin' | 'badge'
  /** Above a city or name, or where a row of goods would stand. */
  readonly stands: 'pin' | 'badge' | 'goods'
  /** Null: records of several kinds. */
  readonly kind: EventKind | null
  readonly content: 'events' | 'flows' | 'both'
  readonly records: readonly string[]
  readonly announced: boolean
  readonly zooms: ZoomRange
  readonly state: MarkState
}

/** One button of an area's row: what its source says happens there. */
export interface GoodMark {
  readonly record: string
  readonly icon: string
  readonly family: Family
  readonly single: boolean
  readonly state: MarkState
}

/** Statements that name only where something happens: one outline however many goods. No stroke crosses it. */
export interface AreaMark {
  readonly place: string
  readonly position: Position
  readonly extent: 'country' | 'region'
  /** Null: goods of several families share the outline. */
  readonly family: Family | null
  /** Records that name it: those of its goods, and flows that begin or end at it. */
  readonly records: readonly string[]
  /** Empty for a region that is only the end of an arrow: outlined, not hatched. */
  readonly goods: readonly GoodMark[]
  /** Zooms at which its row of goods stands whole, and those at which only their number has room. */
  readonly rowZooms: readonly ZoomRange[]
  readonly stackZooms: readonly ZoomRange[]
  readonly state: MarkState
}

/** One curve of a flow's leg, or of all flows between the same two ends where there are too many lines. */
export interface LineMark {
  readonly id: string
  readonly records: readonly string[]
  /** Null: statements of several families. */
  readonly family: Family | null
  readonly grade: Grade
  readonly single: boolean
  /** It has no date of its own and stands at its source's: drawn with a hollow ring at its head. */
  readonly undated: boolean
  readonly bend: Bend
  /** The positions along the bend, tail to head. */
  readonly line: readonly Position[]
  /** One of too many: drawn finer, so that the map stays readable. */
  readonly fine: boolean
  /** Which end fades into nothing because the source does not name it. */
  readonly fades: 'tail' | 'head' | null
  readonly zooms: ZoomRange
  readonly state: MarkState
}

/** What is written on a line: the number of its statement in the list, or of how many statements it stands for. */
export interface NumberMark {
  readonly line: string
  readonly records: readonly string[]
  readonly position: Position
  readonly text: string
  readonly family: Family | null
  readonly zooms: ZoomRange
  readonly state: MarkState
}

/** Ties the selected event's place to a country that took part. */
export interface TieMark {
  readonly country: string
  readonly line: readonly [Position, Position]
}

/** Where goods of a single case were stopped. */
export interface StopMark {
  readonly record: string
  readonly position: Position
  readonly state: MarkState
}

/** A number beside a country's name, when asked for: activities on show in which it is named as taking part. */
export interface CountMark {
  readonly country: string
  readonly position: Position
  readonly count: number
}

export interface Drawing {
  readonly countries: readonly CountryMark[]
  readonly areas: readonly AreaMark[]
  readonly lines: readonly LineMark[]
  readonly numbers: readonly NumberMark[]
  readonly stops: readonly StopMark[]
  readonly ties: readonly TieMark[]
  readonly pins: readonly PinMark[]
  readonly counts: readonly CountMark[]
  /** Cities that label a pin or an arrow's end. */
  readonly places: readonly string[]
  /** Records of events that name no place: the tile in the map's corner. */
  readonly unplaced: readonly string[]
  /** Places outside the home frame, each with its records: the chips at the frame's edge. */
  readonly beyond: readonly {
    readonly place: string
    readonly position: Position
    readonly records: readonly string[]
  }[]
}

/** What one record looks at while the rest steps back. */
export interface Focus {
  readonly selected: string | null
  readonly hovered: string | null
  /** Until a record is selected the records outside the lens step back. */
  readonly lens?: Lens | undefined
}

export const noFocus: Focus = { selected: null, hovered: null }

export type StateOf = (records: readonly string[]) => MarkState
