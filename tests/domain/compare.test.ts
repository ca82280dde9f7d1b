import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedWith, comparisonOf, isLater, sourcesIn, statesIn } from '../../src/domain/compare.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, firstDay, flow, lastDay, span, timing } from '../support/atlas-builder.ts'

const of = dataset({
  events: [
    event({ id: 'early', when: timing('2015'), countries: ['MLI'], sources: ['a'] }),
    event({ id: 'long', when: timing('2015/2019'), countries: ['MLI', 'NER'], sources: ['b'] }),
    event({ id: 'late', when: timing('2019'), countries: ['TCD'], themes: ['drugs'], sources: ['b', 'c'] }),
  ],
  flows: [flow({ id: 'route', when: timing('2019'), sources: ['d'] })],
})
const view = { ...defaultView('en'), from: firstDay('2018'), to: lastDay('2019'), with: span('2015', '2016') }

describe('a comparison', () => {
  const comparison = comparisonOf(of, view)

  it('says what is in one period, in the other and in both', () => {
    expect(comparison).toMatchObject({
      onlyFirst: ['late', 'route'],
      onlySecond: ['early'],
      both: ['long'],
    })
  })

  it('keeps the filters in both periods', () => {
    const { onlyFirst, onlySecond } = comparisonOf(of, { ...view, theme: ['drugs'] })
    expect([onlyFirst, onlySecond]).toEqual([['late', 'route'], []])
  })

  it('knows the States and the sources of each', () => {
    expect(statesIn(comparison.first)).toEqual(['MLI', 'NER', 'TCD'])
    expect(sourcesIn(comparison.first)).toEqual(['b', 'c', 'd'])
  })

  it('tells the later period, by its end where both begin together', () => {
    expect(isLater(span('2018'), span('2015'))).toBe(true)
    expect(isLater(span('2015'), span('2015', '2016'))).toBe(false)
  })

  it('adds up to what is on show in either period', () => {
    const year = fc.integer({ min: 2015, max: 2024 })
    fc.assert(
      fc.property(year, year, year, year, (a, b, c, d) => {
        const days = (one: number, other: number) =>
          span(String(Math.min(one, other)), String(Math.max(one, other)))
        const [first, second] = [days(a, b), days(c, d)]
        const asked = { ...defaultView('en'), from: first.start, to: first.end, with: second }
        const { onlyFirst, onlySecond, both } = comparisonOf(of, asked)
        const shownIn = ({ start, end }: typeof first) => {
          const { activities, frameworks, flows } = onShow(of, { ...asked, from: start, to: end })
          return [...activities, ...frameworks, ...flows].map(({ id }) => id).sort()
        }
        expect([...onlyFirst, ...both].sort()).toEqual(shownIn(first))
        expect([...onlySecond, ...both].sort()).toEqual(shownIn(second))
      }),
    )
  })
})

describe('the second period, until one is chosen', () => {
  const with_ = (from: string, to: string) =>
    comparedWith(of, { ...defaultView('en'), from: firstDay(from), to: lastDay(to) })

  it('is as long as the window and just before it', () => {
    expect(with_('2018-01-01', '2018-01-31')).toEqual(span('2017-12-01', '2017-12-31'))
  })

  it('is just after a window that begins with the axis', () => {
    expect(with_('2015', '2015')).toEqual(span('2016-01-01', '2016-12-30'))
  })

  it('is the second half of all dates', () => {
    const { start, end } = comparedWith(of, defaultView('en'))
    expect([start > of.axis.start, end]).toEqual([true, of.axis.end])
  })

  it('stays within the axis when it was typed beyond', () => {
    expect(comparedWith(of, { ...defaultView('en'), with: span('1990', '2016') })).toEqual(
      span('2015', '2016'),
    )
  })
})
