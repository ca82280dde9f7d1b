// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { laneContents } from '../../../src/domain/density.ts'
import type { TimelineMark } from '../../../src/domain/timeline.ts'
import { tag, writeNode } from '../../../src/map/svg/tag.ts'
import { fadesOf, type LaneWords, lanesOf } from '../../../src/map/svg/timeline.ts'
import { span } from '../../support/atlas-builder.ts'

const mark = (change: Partial<TimelineMark> = {}): TimelineMark => ({
  record: 'workshop',
  lane: 'activities',
  span: span('2017'),
  from: 0.25,
  to: 0.5,
  row: 0,
  softStart: false,
  softEnd: false,
  open: false,
  hollow: false,
  family: null,
  inWindow: true,
  ...change,
})

const still: LaneWords = { focus: null, activeBar: null, nameOf: null, nameOfBar: null }
const axis = span('2015', '2024')

function paint(
  marks: readonly TimelineMark[],
  words = still,
  ticks = [{ share: 0.5, middle: 0.55, year: 2020 }],
) {
  return writeNode(tag('svg', {}, fadesOf(), lanesOf(laneContents(marks, axis), ticks, words)), document)
}
const one = (change: Partial<TimelineMark>) => paint([mark(change)]).querySelector('.mark')

describe('the lanes', () => {
  it('are three, whether they hold marks or not', () => {
    const lanes = [...paint([]).querySelectorAll('.lane')].map((lane) => lane.getAttribute('class'))
    expect(lanes).toEqual(['lane activities', 'lane frameworks', 'lane flows'])
  })

  it('hold each mark in its own lane', () => {
    const picture = paint([mark(), mark({ record: 'cocaine', lane: 'flows' })])
    expect(picture.querySelector('.flows .mark')?.getAttribute('data-record')).toBe('cocaine')
    expect(picture.querySelector('.activities .mark')?.getAttribute('data-record')).toBe('workshop')
  })

  it('stretch with the page: a mark’s place is a share of the width', () => {
    expect([one({})?.getAttribute('x'), one({})?.getAttribute('width')]).toEqual(['25%', '25%'])
  })

  it('keep their height however many rows they hold', () => {
    const picture = paint(Array.from({ length: 30 }, (_, row) => mark({ record: `r${row}`, row })))
    const lane = picture.querySelector('.activities')
    const feet = [...(lane?.querySelectorAll('.mark') ?? [])].map(
      (each) => Number(each.getAttribute('y')) + Number(each.getAttribute('height')),
    )
    expect(feet).toHaveLength(30)
    expect(Math.max(...feet)).toBeLessThanOrEqual(Number(lane?.getAttribute('height')) + 2)
  })

  it('lie below one another without touching', () => {
    const lanes = [...paint([]).querySelectorAll('.lane')].map((lane) => ({
      top: Number(lane.getAttribute('y')),
      height: Number(lane.getAttribute('height')),
    }))
    for (const [index, { top }] of lanes.entries()) {
      const above = lanes[index - 1]
      if (above) expect(top).toBeGreaterThan(above.top + above.height)
    }
  })

  it('have a tick at a year’s first day and its number in the year’s middle', () => {
    const picture = paint([])
    const year = picture.querySelector('text.year')
    expect([year?.textContent, year?.getAttribute('x')]).toEqual(['2020', '55%'])
    expect(picture.querySelector('line.tick')?.getAttribute('x1')).toBe('50%')
  })
})

describe('a mark', () => {
  it('has soft edges by masks that the picture holds', () => {
    const masks = [
      { softStart: true },
      { softEnd: true },
      { softStart: true, softEnd: true },
      { open: true },
      { softStart: true, open: true },
    ].map((change) => one(change)?.getAttribute('mask'))
    expect(masks).toEqual([
      'url(#soft-start)',
      'url(#soft-end)',
      'url(#soft-both)',
      'url(#soft-end)',
      'url(#soft-both)',
    ])
    const picture = paint([])
    for (const mask of masks) expect(picture.querySelector(`mask[id="${mask?.slice(5, -1)}"]`)).not.toBeNull()
  })

  it('to the day has none', () => {
    expect(one({})?.hasAttribute('mask')).toBe(false)
  })

  it('that stands at its source’s date is hollow', () => {
    const [hollow, full] = [one({ lane: 'flows', hollow: true }), one({ lane: 'flows' })]
    expect(hollow?.getAttribute('fill')).not.toBe(hollow?.getAttribute('stroke'))
    expect(full?.getAttribute('fill')).toBe(full?.getAttribute('stroke'))
  })

  it('outside the window steps back', () => {
    expect(one({ inWindow: false })?.classList.contains('outside')).toBe(true)
    expect(one({})?.classList.contains('outside')).toBe(false)
  })

  it('outside a lens steps back, but where it is the chosen one', () => {
    const dimmed = (words: Partial<LaneWords>) =>
      paint([mark(), mark({ record: 'other', row: 1 })], { ...still, ...words }).querySelectorAll('.mark.dim')
    const lens = new Set(['workshop'])
    expect([...dimmed({ lens })].map((each) => each.getAttribute('data-record'))).toEqual(['other'])
    expect(dimmed({ lens, focus: 'other' })).toHaveLength(0)
    expect(dimmed({})).toHaveLength(0)
  })

  it('that is chosen stands out', () => {
    const picture = paint([mark(), mark({ record: 'other' })], { ...still, focus: 'other' })
    expect([...picture.querySelectorAll('.strong')].map((each) => each.getAttribute('data-record'))).toEqual([
      'other',
    ])
  })

  it('is an option with a name where it can be chosen', () => {
    const picture = paint([mark()], { ...still, focus: 'workshop', nameOf: (id) => `The ${id}` })
    const option = picture.querySelector('[role="option"]')
    expect(option?.getAttribute('aria-label')).toBe('The workshop')
    expect(option?.getAttribute('aria-selected')).toBe('true')
  })

  it('is a drawing alone where it cannot', () => {
    expect(paint([mark()]).querySelectorAll('[role], [aria-label]')).toHaveLength(0)
  })
})

describe('a crowded lane', () => {
  /** 22 records in the first quarter of 2017, half of them outside the window, and 44 in the second. */
  const crowd = Array.from({ length: 66 }, (_, index) =>
    mark({ record: `r${index}`, span: span(index < 22 ? '2017-01' : '2017-04'), inWindow: index >= 11 }),
  )
  const bars = (picture: Element, name: string) =>
    [...picture.querySelectorAll(`.activities .quarter > .${name}:not(.bar.rest)`)].map((bar) =>
      Number(bar.getAttribute('height')),
    )

  it('has bars in place of marks, and leaves the other lanes as they are', () => {
    const picture = paint([...crowd, mark({ record: 'cocaine', lane: 'flows' })])
    expect(picture.querySelectorAll('.activities .mark')).toHaveLength(0)
    expect(picture.querySelectorAll('.activities .quarter')).toHaveLength(2)
    expect(picture.querySelectorAll('.flows .mark')).toHaveLength(1)
  })

  it('is as high as it has records on show, and faint above that as it has outside the window', () => {
    const picture = paint(crowd)
    const [first = 0, second = 0] = bars(picture, 'bar')
    expect(second / first).toBeCloseTo(4)
    const rest = Number(picture.querySelector('.bar.rest')?.getAttribute('height'))
    expect(rest / first).toBeCloseTo(1)
    expect(second).toBeLessThanOrEqual(18)
  })

  it('under a lens is strong as high as it has records in it, and keeps its height', () => {
    const heights = (lens?: ReadonlySet<string>) =>
      [...paint(crowd, { ...still, lens }).querySelectorAll('.quarter .bar:not(.rest)')].map((bar) => [
        bar.classList.contains('dim'),
        Number(bar.getAttribute('height')),
      ])
    const total = (rows: readonly (readonly (boolean | number)[])[]) =>
      rows.reduce((sum, [, height]) => sum + Number(height), 0)
    const kept = new Set(crowd.slice(0, 30).map(({ record }) => record))
    expect(heights(kept).map(([isDim]) => isDim)).toEqual([false, false, true])
    expect(total(heights(kept))).toBeCloseTo(total(heights()), 0)
    expect(heights(new Set()).every(([isDim]) => isDim)).toBe(true)
  })

  it('counts by one measure in all lanes', () => {
    const flows = crowd.slice(0, 61).map((one) => mark({ ...one, lane: 'flows', inWindow: true }))
    const picture = paint([...crowd.map((one) => ({ ...one, inWindow: true })), ...flows])
    const heights = (lane: string) =>
      [...picture.querySelectorAll(`.${lane} .bar`)].map((bar) => Number(bar.getAttribute('height')))
    expect((heights('flows')[1] ?? 0) / (heights('activities')[1] ?? 1)).toBeCloseTo(39 / 44, 1)
  })

  it('marks the quarters of the record that stands out and draws its exact span', () => {
    const picture = paint(crowd, { ...still, focus: 'r30' })
    expect(picture.querySelectorAll('.quarter.strong')).toHaveLength(1)
    const [exact, ...others] = picture.querySelectorAll('.activities .mark')
    expect(exact?.getAttribute('data-record')).toBe('r30')
    expect(exact?.getAttribute('class')).toBe('mark strong')
    expect(others).toEqual([])
  })

  it('has quarters to choose, with a name and a tip, where it can be used by hand', () => {
    const words: LaneWords = {
      ...still,
      activeBar: 'activities-2017-2',
      nameOf: (id) => id,
      nameOfBar: ({ id, shown }) => `${id}: ${shown.length}`,
    }
    const options = [...paint(crowd, words).querySelectorAll('[role="option"]')]
    expect(options.map((one) => one.getAttribute('aria-label'))).toEqual([
      'activities-2017-1: 11',
      'activities-2017-2: 44',
    ])
    expect(options.map((one) => one.querySelector('title')?.textContent)).toEqual([
      'activities-2017-1: 11',
      'activities-2017-2: 44',
    ])
    expect(options.map((one) => one.getAttribute('aria-selected'))).toEqual(['false', 'true'])
    expect(options[0]?.getAttribute('data-records')?.split(' ')).toHaveLength(11)
  })

  it('is a drawing alone in the first picture', () => {
    expect(paint(crowd).querySelectorAll('[role], [aria-label], [data-records], title')).toHaveLength(0)
  })
})
