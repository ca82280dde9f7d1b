import { describe, expect, it } from 'vitest'
import { iconNames, iconPath } from '../../src/map/icons.ts'
import { lucidePath } from '../../src/map/lucide-path.ts'

const path = (d: string) => lucidePath([['path', { d }]])

describe('the path of an icon', () => {
  it.each([
    ['m6.134 14.768.866-.5 2 3.464', 'M6.134 14.768l.866-.5 2 3.464'],
    ['m14.5 12.5l3 1', 'M14.5 12.5l3 1'],
    ['m16 18l2 2', 'M16 18l2 2'],
    ['m4.929 4.929.707.707', 'M4.929 4.929l.707.707'],
    ['m16 18 2 2 4-4', 'M16 18l2 2 4-4'],
    ['m2-3-1 4', 'M2-3l-1 4'],
    ['m3 4', 'M3 4'],
    ['M3 4l1 1', 'M3 4l1 1'],
  ])('that begins with the relative move %s begins at its own place', (d, wanted) => {
    expect(path(d).replace(/(\d) (?=-)/g, '$1')).toBe(wanted)
  })

  it('of every name has whole numbers between its letters', () => {
    const number = String.raw`[\s,]*-?(?:\d*\.\d+|\d+)`
    const arguments_ = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
    const faults = iconNames.filter((name) =>
      [...iconPath(name).matchAll(/([a-z])([^a-z]*)/gi)].some(([, letter = '', rest = '']) => {
        const wanted = arguments_[letter.toUpperCase() as keyof typeof arguments_]
        // Flags of an arc may stand without a space between them.
        if (wanted === 7) return false
        const numbers = rest.match(new RegExp(number, 'g')) ?? []
        const isWhole = new RegExp(`^(?:${number})*\\s*$`).test(rest)
        return !isWhole || (wanted === 0 ? numbers.length > 0 : numbers.length % wanted !== 0)
      }),
    )
    expect(faults).toEqual([])
  })
})
