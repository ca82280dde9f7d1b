import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedAddress, embedHeightOf, embedPartsOf } from '../../src/domain/embed.ts'
import { languages } from '../../src/domain/model.ts'
import { defaultView, readView } from '../../src/domain/view.ts'
import { viewsOf } from '../support/any-view.ts'
import { realAtlas } from '../support/real-atlas.ts'

const { dataset } = await realAtlas()
const plain = { isStill: false, hasTimeline: false, hasList: false, language: null }

describe('the address of a view to embed', () => {
  it('names the manner and what stands with the map', () => {
    expect(embedAddress(defaultView('en'), plain)).toBe('v=1&embed=map')
    const all = { isStill: true, hasTimeline: true, hasList: true, language: 'ar' } as const
    expect(embedAddress(defaultView('en'), all)).toBe('v=1&lang=ar&embed=still,timeline,list')
  })

  it('leaves out the page that is open, and of a picture the camera', () => {
    const at = { zoom: 5, latitude: 12, longitude: -8 }
    const view = { ...defaultView('fr'), page: { name: 'about', of: null } as const, at }
    expect(embedAddress(view, plain)).toBe('v=1&at=5.00/12.000/-8.000&embed=map')
    expect(embedAddress(view, { ...plain, isStill: true })).toBe('v=1&embed=still')
  })

  it('leads back to the same records, in the language chosen or in the visitor’s', () => {
    const choice = fc.record({
      isStill: fc.boolean(),
      hasTimeline: fc.boolean(),
      hasList: fc.boolean(),
      language: fc.option(fc.constantFrom(...languages)),
    })
    const home = fc.constantFrom(...languages)
    fc.assert(
      fc.property(viewsOf(dataset), choice, home, (view, chosen, visitor) => {
        expect(readView(embedAddress(view, chosen), visitor)).toEqual({
          ...view,
          language: chosen.language ?? visitor,
          at: chosen.isStill ? null : view.at,
          page: null,
          embed: embedPartsOf(chosen),
        })
      }),
    )
  })
})

describe('a height as it was typed', () => {
  it.each([
    ['560', 560],
    [' 240 ', 240],
    ['2000', 2000],
    ['239', null],
    ['2001', null],
    ['', null],
    ['5e2', null],
    ['-560', null],
    ['560.5', null],
    ['٥٦٠', null],
    ['999999999999', null],
  ])('“%s” is %s', (typed, height) => {
    expect(embedHeightOf(typed)).toBe(height)
  })
})
