import { beforeAll, describe, expect, it } from 'vitest'
import { type PixelRect, touch } from '../../../src/domain/boxes.ts'
import { boxOf } from '../../../src/domain/mercator.ts'
import { type Language, languages } from '../../../src/domain/model.ts'
import { composePicture, withFonts } from '../../../src/formats/picture/compose.ts'
import type { Picture, PictureContent } from '../../../src/formats/picture/content.ts'
import type { Measure } from '../../../src/formats/picture/lines.ts'
import { formatNames, type PictureFormat, pictureFormats } from '../../../src/formats/picture/sizes.ts'
import { light } from '../../../src/map/palettes.ts'
import { writeText } from '../../../src/map/svg/tag.ts'
import type { Compiled } from '../../../src/parse/compile.ts'
import { pictureContent } from '../../support/picture-content.ts'
import { realAtlas } from '../../support/real-atlas.ts'

/** Wider than the letters of any of the fonts are on average. */
const measure: Measure = (text, { size, weight }) => [...text].length * size * (weight === 600 ? 0.6 : 0.54)

let atlas: Compiled
const contents = new Map<Language, PictureContent>()
beforeAll(async () => {
  atlas = await realAtlas()
  for (const language of languages) contents.set(language, await pictureContent(atlas, language))
})

function compose(content: PictureContent, format: PictureFormat, growth = 1): Picture {
  return composePicture(content, { size: pictureFormats[format], growth, palette: light, measure })
}

const inLanguage = (language: Language) => contents.get(language) as PictureContent

/** What is wrong with a picture's layout, a sentence each. */
function faultsOf({ blocks, map, width, height }: Picture): readonly string[] {
  const boxes: readonly (readonly [string, PixelRect])[] = [
    ['map', map],
    ...blocks.map(({ name, box, lines }) => [`${name} “${lines[0]?.slice(0, 20)}”`, box] as const),
  ]
  const outside = boxes
    .filter(([, box]) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(([name]) => `${name} leaves the page`)
  const over = boxes.flatMap(([name, box], index) =>
    boxes
      .slice(index + 1)
      .filter(([, other]) => touch(box, { ...other, top: other.top + 0.01, left: other.left + 0.01 }))
      .map(([other]) => `${name} lies over ${other}`),
  )
  return [...outside, ...over]
}

const forms = languages.flatMap((language) =>
  formatNames.flatMap((format) => [1, 1.25].map((growth) => ({ language, format, growth }))),
)

describe.each(forms)('a picture in $language, $format, letters × $growth', ({ language, format, growth }) => {
  it('has every part, none over another, none over the edge', () => {
    const picture = compose(inLanguage(language), format, growth)
    expect(faultsOf(picture)).toEqual([])
    const names = new Set(picture.blocks.map(({ name }) => name))
    expect([...names].sort()).toEqual([
      'address',
      'atlas',
      'key',
      'key-heading',
      'more-sources',
      'notes',
      'scale',
      'sentence',
      'source',
      'sources-heading',
      'title',
    ])
    const { words, direction } = inLanguage(language)
    const saidBy = (name: string) =>
      picture.blocks
        .filter((block) => block.name === name)
        .flatMap(({ lines }) => lines)
        .join(' ')
    expect(saidBy('notes')).toBe(words.notes)
    expect(saidBy('title')).toBe(words.title)
    expect(saidBy('sentence')).toContain(words.sentence)
    expect(saidBy('address')).toBe(words.address)
    expect(picture.tag.attributes).toMatchObject({ lang: language, direction })
    const { left, right } = picture.map
    expect(right - left).toBeGreaterThan(picture.width * 0.55)
  })
})

describe('a picture', () => {
  it('counts the sources that it does not name', () => {
    const picture = compose(inLanguage('en'), 'a4-portrait')
    const named = picture.blocks.filter(({ name }) => name === 'source').length
    const more = picture.blocks.find(({ name }) => name === 'more-sources')?.lines.join(' ')
    expect(named).toBeGreaterThan(5)
    expect(more).toContain(`and ${inLanguage('en').sources.length - named} more`)
  })

  it('is a file of its own: no class, variable, script or address of another file; attributes are colours', () => {
    const text = writeText(compose(inLanguage('en'), 'wide').tag)
    expect(text).not.toMatch(/var\(|class=|<script|<use|href=|data-record|<image|url\((?!#)/)
    expect(text).toContain(light.land)
    expect(text).toContain(light['family-drugs'])
    expect(text).toContain(`fill="${light.label}"`)
    expect([...text.matchAll(/url\(#([\w-]+)\)/g)].every(([, id]) => text.includes(`id="${id}"`))).toBe(true)
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('carries fonts where it is given their rules', () => {
    const { tag } = compose(inLanguage('en'), 'square')
    expect(writeText(withFonts(tag, '@font-face{}'))).toContain('<style>@font-face{}</style>')
    expect(writeText(withFonts(tag, ''))).not.toContain('<style')
  })

  it.each([
    '</text><script>alert(1)</script>',
    '" onload="alert(1)',
    '&amp; ]]> <!-- \u202egnirts \u0000\u0007',
    'word'.repeat(60),
    'a '.repeat(120),
  ])('says a hostile title as text: %j', (title) => {
    const content = inLanguage('en')
    const picture = compose({ ...content, words: { ...content.words, title } }, 'a4-portrait')
    const text = writeText(picture.tag)
    expect(faultsOf(picture)).toEqual([])
    expect(text).not.toMatch(/<script|\s(onload)="|<!--/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in XML
    expect(text).not.toMatch(/[\u0000-\u0008\u202e]/)
  })

  it('stays whole under a sentence and an address without end', () => {
    const content = inLanguage('fr')
    const sentence = 'États : tous sauf un. '.repeat(120)
    const address = `https://atlas.example/#${'hide=one.two.three&'.repeat(80)}`
    for (const format of formatNames) {
      const picture = compose({ ...content, words: { ...content.words, sentence, address } }, format, 1.25)
      expect(faultsOf(picture)).toEqual([])
      const said = picture.blocks.find(({ name }) => name === 'address')?.lines.join('')
      expect(said).toBe(content.words.shortAddress)
      expect(writeText(picture.tag)).toContain('hide=one.two.three&amp;')
    }
  })

  it('explains the signs that occur in its window, and no other', async () => {
    const box = boxOf([-1, 18, 5, 21])
    const near = compose(await pictureContent(atlas, 'en', '', box), 'wide')
    const far = compose(inLanguage('en'), 'wide')
    const keyOf = ({ blocks }: Picture) =>
      blocks.filter(({ name }) => name === 'key').map(({ lines }) => lines.join(' '))
    expect(keyOf(far)).toContain('Bar across a line: goods were stopped there')
    expect(keyOf(near)).not.toContain('Bar across a line: goods were stopped there')
    expect(keyOf(near).length).toBeLessThan(keyOf(far).length)
    const empty = compose(await pictureContent(atlas, 'en', 'country=ISL&from=2007&to=2007'), 'wide')
    expect(faultsOf(empty)).toEqual([])
    expect(keyOf(empty)).not.toContain('Drugs')
  })

  it('says which record stands out, and how many have no mark', async () => {
    const id = 'fuel-trafficking-mali'
    const picture = compose(await pictureContent(atlas, 'en', `select=${id}`), 'a4-landscape')
    const all = picture.blocks.flatMap(({ lines }) => lines.join(' '))
    expect(all).toContain(`Ringed: ${atlas.words.en.records[id]?.title}`)
    expect(all.join('\n')).toMatch(/\d+ records on show have no mark in this picture/)
  })

  it('is set from the right in Arabic: letters begin at the right edge, the map stands at the right', () => {
    const [arabic, english] = [compose(inLanguage('ar'), 'wide'), compose(inLanguage('en'), 'wide')]
    const boxOfTitle = ({ blocks }: Picture) => blocks.find(({ name }) => name === 'title')?.box
    expect(boxOfTitle(arabic)?.right).toBe(boxOfTitle(english)?.right)
    expect(arabic.map.right).toBeCloseTo(pictureFormats.wide.width - pictureFormats.wide.margin, 5)
    expect(english.map.left).toBe(pictureFormats.wide.margin)
  })
})
