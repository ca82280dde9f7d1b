import type { LaneContent, QuarterBar } from '../../domain/density.ts'
import { type Lane, lanes, type TimelineMark } from '../../domain/timeline.ts'
import { familyColour, variable } from '../palette.ts'
import { type BarWords, densityUnit, quarterBars } from './density.ts'
import { percent, rounded } from './shares.ts'
import { type Tag, tag } from './tag.ts'

export interface Tick {
  readonly share: number
  /** Where its number stands. */
  readonly middle: number
  readonly year: number
}

/** Pixels. Rows shrink when a lane is full, so that no lane grows past its height. `timeline.css` names them too. */
const laneHeights: Readonly<Record<Lane, number>> = { activities: 18, frameworks: 18, flows: 26 }
const laneGap = 2
/** Pixels from the top of the first lane to the top of lane `end`, or to the end of the last. */
const topOf = (end: number) => lanes.slice(0, end).reduce((sum, lane) => sum + laneHeights[lane] + laneGap, 0)

const tallestRow = 9

export interface LaneWords extends BarWords {
  /** A mark's name as an option of a list; null where the picture is not to be used by hand. */
  readonly nameOf: ((record: string) => string) | null
}

/**
 * The lanes of the timeline, shares of the width as percentages, so that it stretches without a redraw.
 * `scale` enlarges them for a projector. Right to left the style sheet mirrors it whole: time runs the other way, the words do not.
 */
export function lanesOf(
  contents: readonly LaneContent[],
  ticks: readonly Tick[],
  words: LaneWords,
  scale = 1,
): Tag {
  const unit = densityUnit(contents, laneHeights) * scale
  return tag(
    'g',
    { class: 'lanes' },
    ...ticks.flatMap((tick) => tickOf(tick, topOf(lanes.length) * scale, scale)),
    ...contents.map((content, index) => {
      const height = laneHeights[content.lane] * scale
      return tag(
        'svg',
        {
          x: 0,
          y: topOf(index) * scale,
          width: '100%',
          height,
          class: content.bars ? `lane ${content.lane} crowded` : `lane ${content.lane}`,
        },
        tag('rect', { class: 'lane-ground', x: 0, y: 0, width: '100%', height: '100%' }),
        ...(content.bars
          ? crowdedLane(content.bars, content.marks, { height, unit, words, scale })
          : laneMarks(content.marks, height, words, scale)),
      )
    }),
  )
}

/** Bars, and over them the exact span of the record that stands out. */
function crowdedLane(
  bars: readonly QuarterBar[],
  marks: readonly TimelineMark[],
  of: { readonly height: number; readonly unit: number; readonly words: LaneWords; readonly scale: number },
): readonly Tag[] {
  const { focus } = of.words
  const chosen = marks.find((mark) => mark.record === focus)
  const thick = 5 * of.scale
  const still = { ...of.words, nameOf: null }
  return [
    ...quarterBars(bars, of),
    ...(chosen ? [markTag(chosen, (of.height - thick) / 2, thick, still)] : []),
  ]
}

/** Every other year is `minor`, which a narrow screen leaves out; a small phone keeps every fourth. */
const classOfYear = (year: number) => (year % 2 !== 0 ? 'year minor' : year % 4 === 0 ? 'year' : 'year even')

/** A year's first day. */
function tickOf({ share, middle, year }: Tick, bottom: number, scale: number): readonly Tag[] {
  const x = percent(share)
  return [
    tag('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: bottom + 4 * scale }),
    tag('text', { class: classOfYear(year), x: percent(middle), y: bottom + 15 * scale }, String(year)),
  ]
}

/** Masks for edges that a source does not state to the day. */
export function fadesOf(): Tag {
  const stop = (offset: number, opacity: number) =>
    tag('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity })
  const fade = (id: string, ...stops: readonly Tag[]) => [
    tag('linearGradient', { id: `${id}-gradient` }, ...stops),
    tag(
      'mask',
      { id, maskContentUnits: 'objectBoundingBox' },
      tag('rect', { x: 0, y: 0, width: 1, height: 1, fill: `url(#${id}-gradient)` }),
    ),
  ]
  return tag(
    'defs',
    {},
    ...fade('soft-start', stop(0, 0.15), stop(0.35, 1)),
    ...fade('soft-end', stop(0.65, 1), stop(1, 0.15)),
    ...fade('soft-both', stop(0, 0.15), stop(0.35, 1), stop(0.65, 1), stop(1, 0.15)),
  )
}

function laneMarks(
  marks: readonly TimelineMark[],
  height: number,
  words: LaneWords,
  scale: number,
): readonly Tag[] {
  const rows = Math.max(1, ...marks.map((mark) => mark.row + 1))
  const pitch = Math.min((tallestRow + 2) * scale, height / rows)
  const thick = Math.max(2, pitch - 2)
  const top = (height - rows * pitch) / 2
  return marks.map((mark) => markTag(mark, top + mark.row * pitch + (pitch - thick) / 2, thick, words))
}

function markTag(mark: TimelineMark, y: number, thick: number, { focus, lens, nameOf }: LaneWords): Tag {
  const colour = variable(mark.lane === 'flows' ? familyColour(mark.family) : 'pin')
  const isFramework = mark.lane === 'frameworks'
  const hollow = mark.hollow || isFramework
  const soft = softness(mark)
  const isDim = lens ? mark.inWindow && !lens.has(mark.record) && mark.record !== focus : false
  const states = { outside: !mark.inWindow, dim: isDim, strong: mark.record === focus, hollow }
  return tag('rect', {
    class: ['mark', ...Object.entries(states).flatMap(([name, is]) => (is ? [name] : []))].join(' '),
    'data-record': mark.record,
    ...(nameOf
      ? {
          id: `mark-${mark.record}`,
          role: 'option',
          'aria-selected': String(mark.record === focus),
          'aria-label': nameOf(mark.record),
        }
      : null),
    x: percent(mark.from),
    width: percent(mark.to - mark.from),
    y: rounded(y),
    height: rounded(thick),
    rx: Math.min(3, thick / 2),
    fill: mark.hollow ? variable('halo') : isFramework ? variable('tint') : colour,
    stroke: colour,
    mask: soft ? `url(#soft-${soft})` : null,
  })
}

function softness(mark: TimelineMark): 'start' | 'end' | 'both' | null {
  const end = mark.softEnd || mark.open
  if (mark.softStart && end) return 'both'
  if (mark.softStart) return 'start'
  return end ? 'end' : null
}
