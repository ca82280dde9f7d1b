import { describe, expect, it } from 'vitest'
import { yearTicks } from '../../src/domain/ticks.ts'
import { span } from '../support/atlas-builder.ts'

const years = (from: string, to: string, most: number) =>
  yearTicks(span(from, to), most).map(({ year }) => year)

describe('ticks', () => {
  it('stand at the first day of every year where there is room', () => {
    expect(yearTicks(span('2015', '2017'), 9)).toMatchObject([
      { year: 2015, share: 0 },
      { year: 2016, share: 365 / 1096 },
      { year: 2017, share: 731 / 1096 },
    ])
  })

  it('carry their number in the middle of their year', () => {
    const ticks = yearTicks(span('2015', '2017'), 9)
    const ends = [...ticks.slice(1).map(({ share }) => share), 1]
    expect(ticks.map(({ share, middle }, index) => (share + (ends[index] ?? 1)) / 2 - middle)).toEqual(
      ticks.map(() => expect.closeTo(0, 3)),
    )
  })

  it('are thinned to every second, fifth or tenth year', () => {
    expect(years('2015', '2024', 5)).toEqual([2015, 2017, 2019, 2021, 2023])
    expect(years('2015', '2024', 2)).toEqual([2015, 2020])
    expect(years('2000', '2019', 2)).toEqual([2000, 2010])
  })

  it('are one for an axis of one year', () => {
    expect(years('2015', '2015', 9)).toEqual([2015])
  })
})
