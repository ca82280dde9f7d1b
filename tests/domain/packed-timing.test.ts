import { describe, expect, it } from 'vitest'
import { packedTiming, unpackedTiming } from '../../src/domain/packed-timing.ts'
import { readEdtf } from '../../src/parse/edtf.ts'

const timingOf = (edtf: string) => {
  const reading = readEdtf(edtf, { asOf: null, axis: { start: 0, end: 30_000 } })
  if (reading.kind !== 'timing') throw new Error(`${edtf} is ${reading.kind}`)
  return reading.timing
}

describe('a packed timing', () => {
  it.each(['2015', '2015-02', '2016-02-29', '2015/2017', '2015-03-01/2015-04'])(
    'of the plain date %s is its text',
    (edtf) => {
      expect(packedTiming(timingOf(edtf))).toBe(edtf)
      expect(unpackedTiming(edtf)).toEqual(timingOf(edtf))
    },
  )

  it.each(['2015~', '2015-02?', '2015/..', '../2016-01-08', '2015-03~/2016'])(
    'of %s, which says more than a date, stays whole',
    (edtf) => {
      expect(unpackedTiming(packedTiming(timingOf(edtf)))).toEqual(timingOf(edtf))
      expect(typeof packedTiming(timingOf(edtf))).toBe('object')
    },
  )

  it('of nothing is nothing', () => {
    expect(unpackedTiming(packedTiming(null))).toBeNull()
  })

  it('that is no date is an error which says so', () => {
    expect(() => unpackedTiming('soon')).toThrow('“soon”')
  })
})
