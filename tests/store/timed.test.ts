import { describe, expect, it } from 'vitest'
import { timed } from '../../src/store/timed.ts'

const measures = (name: string) => performance.getEntriesByName(name, 'measure')

describe('what an answer takes', () => {
  it('is told by its name, and the answer given on', () => {
    expect(timed('one', () => 42)).toBe(42)
    expect(measures('one')).toHaveLength(1)
    expect(measures('one')[0]?.duration).toBeGreaterThanOrEqual(0)
  })

  it('is not kept for ever, and one name takes no room from another', () => {
    timed('rare', () => null)
    for (let time = 0; time < 1200; time += 1) timed('often', () => null)
    expect(measures('often').length).toBeGreaterThan(0)
    expect(measures('often').length).toBeLessThanOrEqual(500)
    expect(measures('rare')).toHaveLength(1)
  })
})
