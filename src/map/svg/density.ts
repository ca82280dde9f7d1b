import type { LaneContent, QuarterBar } from '../../domain/density.ts'
import type { Lane } from '../../domain/timeline.ts'
import { percent, rounded } from './shares.ts'
import { type Tag, tag } from './tag.ts'

/** Pixels that a record is high: the same in every crowded lane, so that twice as high is twice as many. */
export function densityUnit(
  contents: readonly LaneContent[],
  heights: Readonly<Record<Lane, number>>,
): number {
  const fits = contents.flatMap(({ lane, bars }) => (bars ?? []).map((bar) => heights[lane] / totalOf(bar)))
  return Math.min(tallestRecord, ...fits)
}

/** A record is never higher than this, however few there are. */
const tallestRecord = 4

export interface BarWords {
  /** The record whose quarters stand out. */
  readonly focus: string | null
  /** Ids of the records that a lens keeps; those on show outside it step back. */
  readonly lens?: ReadonlySet<string> | undefined
  /** The bar that the keyboard is at. */
  readonly activeBar: string | null
  /** A bar's name as an option of a list; null where the picture is not to be used by hand. */
  readonly nameOfBar: ((bar: QuarterBar) => string) | null
}

interface BarManner {
  readonly height: number
  readonly unit: number
  readonly words: BarWords
}

/** What is on show stands on the lane's ground; what the window leaves out stands on top of it, faint. */
export function quarterBars(bars: readonly QuarterBar[], manner: BarManner): readonly Tag[] {
  return bars.map((bar) => {
    const { height, unit } = manner
    const column = { x: percent(bar.from), width: percent(bar.to - bar.from) }
    const { lens } = manner.words
    const kept = lens ? bar.shown.filter((id) => lens.has(id)) : bar.shown
    const heads = [kept.length, bar.shown.length, totalOf(bar)]
    const [waist = height, foot = height, top = height] = heads.map((count) => height - count * unit)
    const rectOf = (name: string, from: number, to: number) =>
      tag('rect', { class: name, ...column, y: rounded(from), height: rounded(to - from) })
    return tag(
      'g',
      optionOf(bar, manner),
      manner.words.nameOfBar && tag('title', {}, manner.words.nameOfBar(bar)),
      manner.words.nameOfBar && rectOf('bar-ground', 0, height),
      kept.length > 0 ? rectOf('bar', waist, height) : null,
      kept.length < bar.shown.length ? rectOf('bar dim', foot, waist) : null,
      bar.outside.length > 0 ? rectOf('bar rest', top, foot) : null,
    )
  })
}

function optionOf(bar: QuarterBar, { words }: BarManner): Readonly<Record<string, string>> {
  const { focus, activeBar, nameOfBar } = words
  const isStrong = focus !== null && (bar.shown.includes(focus) || bar.outside.includes(focus))
  const isActive = bar.id === activeBar
  const name = `quarter${isStrong ? ' strong' : ''}${isActive ? ' active' : ''}`
  if (!nameOfBar) return { class: name }
  return {
    class: name,
    id: `bar-${bar.id}`,
    role: 'option',
    'aria-selected': String(isActive),
    'aria-label': nameOfBar(bar),
    'data-bar': bar.id,
    'data-records': bar.shown.join(' '),
  }
}

const totalOf = ({ shown, outside }: QuarterBar) => shown.length + outside.length
