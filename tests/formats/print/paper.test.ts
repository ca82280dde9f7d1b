import { describe, expect, it } from 'vitest'
import { cssString, pageRules } from '../../../src/formats/print/page-rules.ts'
import { roomOf, sizeOf } from '../../../src/formats/print/paper.ts'

describe('a paper', () => {
  it.each([
    ['a4', 'portrait', 210, 297],
    ['a4', 'landscape', 297, 210],
    ['letter', 'portrait', 215.9, 279.4],
    ['letter', 'landscape', 279.4, 215.9],
  ] as const)('%s %s is %d by %d millimetres', (name, direction, width, height) => {
    expect(sizeOf({ name, direction })).toEqual({ width, height })
  })

  it('has room for whole pixels within its margins', () => {
    // 184 by 269 mm at 96 pixels an inch.
    expect(roomOf({ name: 'a4', direction: 'portrait' })).toEqual({ width: 695, height: 1016 })
    expect(roomOf({ name: 'letter', direction: 'landscape' })).toEqual({ width: 957, height: 710 })
  })
})

describe('the rules of a page', () => {
  const foot = { edition: 'Sahel Atlas · Data 2.0.0, 1 May 2026', address: 'https://atlas.example/' }

  it('say size, margins and what stands at the foot', () => {
    const rules = pageRules({ name: 'a4', direction: 'landscape' }, { ...foot, direction: 'ltr' })
    expect(rules).toMatch(/^@page\{size:297mm 210mm;margin:12mm 13mm 16mm;/)
    expect(rules).toContain('@bottom-left{content:"\u2066Sahel Atlas · Data 2.0.0, 1 May 2026\u2069"')
    expect(rules).toContain('@bottom-center{content:counter(page) " / " counter(pages)')
    expect(rules).toContain('@bottom-right{content:"\u2066https://atlas.example/\u2069"')
  })

  it('begin at the right where the page does, and leave an address as it runs', () => {
    const rules = pageRules({ name: 'letter', direction: 'portrait' }, { ...foot, direction: 'rtl' })
    expect(rules).toContain('@bottom-right{content:"\u2067Sahel Atlas')
    expect(rules).toContain('@bottom-left{content:"\u2066https://atlas.example/')
  })

  it('cannot be left by what a text holds', () => {
    expect(cssString('a"}\\\n@import')).toBe('"a\\22 }\\5c  @import"')
    expect(cssString('</style>')).toBe('"\\3c /style>"')
  })
})
