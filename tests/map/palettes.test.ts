import { describe, expect, it } from 'vitest'
import { families } from '../../src/domain/model.ts'
import { familyColour } from '../../src/map/palette.ts'
import { dark, light, mapCss } from '../../src/map/palettes.ts'
import { contrast, difference, sights } from '../support/colours.ts'

const inks = [null, ...families].map(familyColour)
const grounds = ['sea', 'land', 'context', 'neutral', 'tint'] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (_look, palette) => {
  it.each(['ink', 'label', 'quiet'] as const)('lets the letters of %s be read on every ground', (ink) => {
    for (const ground of ['halo', 'sea', 'land', 'context'] as const)
      expect(contrast(palette[ink], palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...inks, 'pin', 'tie', 'focus'] as const)(
    'lets marks of %s stand out from every ground',
    (ink) => {
      for (const ground of grounds)
        expect(contrast(palette[ink], palette[ground]), ground).toBeGreaterThanOrEqual(3)
    },
  )

  it.each([...inks, 'pin'] as const)('lets an icon or a number be read on %s', (ink) => {
    expect(contrast(palette[ink], palette.halo)).toBeGreaterThanOrEqual(4.5)
  })

  it('tells land from sea and what takes part from what does not', () => {
    expect(contrast(palette.land, palette.sea)).toBeGreaterThan(1.1)
    expect(contrast(palette.tint, palette.land)).toBeGreaterThan(1.25)
  })
})

/** The least that two families differ for someone who sees so (CIE Lab, 2.3 is just seen). */
const least = (palette: typeof light | typeof dark, sight: keyof typeof sights) =>
  Math.min(
    ...inks.flatMap((a, index) =>
      inks.slice(index + 1).map((b) => difference(palette[a], palette[b], sights[sight])),
    ),
  )

it.each(Object.keys(sights) as (keyof typeof sights)[])(
  'families differ on the dark map at least as much as on the light one, to %s sight',
  (sight) => {
    expect(least(dark, sight)).toBeGreaterThanOrEqual(least(light, sight))
  },
)

it('the style sheet has every colour of both, the dark ones on screens alone', () => {
  const css = mapCss({ width: 2, height: 1 })
  const [day = '', night = ''] = css.split('@media screen')
  for (const [name, value] of Object.entries(light)) expect(day).toContain(`--map-${name}: ${value};`)
  for (const [name, value] of Object.entries(dark)) expect(night).toContain(`--map-${name}: ${value};`)
  expect(night).toContain(':root[data-look="dark"]')
})
