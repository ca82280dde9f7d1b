import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventKinds, grades, languages } from '../../src/domain/model.ts'
import {
  defaultView,
  embedParts,
  longestAddress,
  lookInForce,
  looks,
  pageNames,
  precisions,
  readView,
  sourcings,
  type View,
  writeView,
} from '../../src/domain/view.ts'
import { firstDay, lastDay } from '../support/atlas-builder.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/)
const day = fc.integer({ min: firstDay('1000'), max: lastDay('2999') })
const facet = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values]), { nil: null }) as fc.Arbitrary<readonly T[] | null>
const rounded = (most: number, steps: number) =>
  fc.integer({ min: -most * steps, max: most * steps }).map((whole) => whole / steps + 0)
const camera = fc.record({
  zoom: fc.integer({ min: 0, max: 2200 }).map((whole) => whole / 100),
  latitude: rounded(85, 1000),
  longitude: rounded(180, 1000),
})
const knownKeys = [
  'v',
  'lang',
  'look',
  'from',
  'to',
  'select',
  'claim',
  'theme',
  'kind',
  'grade',
  'tier',
  'country',
  'organiser',
  'funder',
  'partner',
  'source',
  'precision',
  'lens',
  'with',
  'undated',
  'hide',
  'at',
  'page',
  'embed',
  'q',
]
const chosen = fc.option(
  fc.uniqueArray(
    id.filter((one) => one !== 'none'),
    { minLength: 1, maxLength: 4 },
  ),
  { nil: null },
)
const key = fc.stringMatching(/^[a-z]{1,8}$/).filter((one) => !knownKeys.includes(one))

const anyView: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom(...languages),
    look: fc.constantFrom(...looks),
    window: fc.tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null })),
    select: fc.option(id, { nil: null }),
    claim: fc.option(id, { nil: null }),
    theme: fc.option(
      fc.uniqueArray(
        id.filter((one) => one !== 'none'),
        { maxLength: 4 },
      ),
      { nil: null },
    ),
    kind: facet(eventKinds),
    grade: facet(grades),
    tier: facet(sourcings),
    country: chosen,
    organiser: chosen,
    funder: chosen,
    partner: chosen,
    source: chosen,
    precision: fc.option(fc.subarray([...precisions], { minLength: 1 }), { nil: null }),
    lens: fc.option(fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 4 }), {
      nil: null,
    }),
    with: fc.option(
      fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { nil: null },
    ),
    undated: fc.boolean(),
    hide: fc.uniqueArray(
      id.filter((one) => one !== 'none'),
      { maxLength: 3 },
    ),
    at: fc.option(camera, { nil: null }),
    page: fc.option(fc.record({ name: fc.constantFrom(...pageNames), of: fc.option(id, { nil: null }) }), {
      nil: null,
    }),
    embed: facet(embedParts),
    q: fc.option(fc.constantFrom('oil & gas', 'côte d’ivoire', 'مخدرات', '100% = a,b/c')),
    unknown: fc.array(fc.tuple(key, fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 3 }),
  })
  .map(({ window: [a, b], ...view }) => {
    const inOrder = a !== null && b !== null && a > b
    const page = view.embed ? null : view.page
    return { ...view, page, from: inOrder ? b : a, to: inOrder ? a : b }
  })

describe('an address', () => {
  it('leads back to the view that it was written from', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...languages), (view, home) => {
        expect(readView(writeView(view, home), home)).toEqual(view)
      }),
    )
  })

  it('to be shared leads to the same view in a browser of another language', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...languages), (view, home) => {
        expect(readView(`#${writeView(view, 'en', true)}`, home)).toEqual(view)
      }),
    )
  })

  it('of the default view is empty', () => {
    expect(writeView(defaultView('fr'), 'fr')).toBe('')
  })

  it('says only what differs from the default', () => {
    const view = { ...defaultView('en'), from: firstDay('2015'), kind: ['workshop', 'mission'] as const }
    expect(writeView(view, 'en')).toBe('from=2015-01-01&kind=workshop,mission')
  })

  it('to be shared always carries its version and its language', () => {
    expect(writeView(defaultView('en'), 'en', true)).toBe('v=1&lang=en')
  })

  it('carries the language when it is not the browser’s', () => {
    expect(writeView(defaultView('ar'), 'en')).toBe('lang=ar')
  })

  it('writes a facet that shows nothing as “none”', () => {
    expect(writeView({ ...defaultView('en'), theme: [] }, 'en')).toBe('theme=none')
    expect(readView('theme=none', 'en').theme).toEqual([])
  })

  it('names the tiers “text” and “cited”, in that order', () => {
    expect(readView('tier=cited', 'en').tier).toEqual(['cited'])
    expect(readView('tier=cited,text', 'en').tier).toEqual(['text', 'cited'])
    expect(writeView({ ...defaultView('en'), tier: ['text'] }, 'en')).toBe('tier=text')
    expect(writeView({ ...defaultView('en'), tier: [] }, 'en')).toBe('tier=none')
  })

  it('writes the camera as zoom, latitude, longitude', () => {
    const at = { zoom: 5.5, latitude: 12.65, longitude: -8 }
    expect(writeView({ ...defaultView('en'), at }, 'en')).toBe('at=5.50/12.650/-8.000')
  })

  it('names countries, organisers, funders, partners, sources and how exact a record is', () => {
    const address = 'country=MLI,NER&organiser=unodc&funder=japan&partner=gctf&source=page&precision=exact'
    const view = readView(address, 'en')
    expect(view).toMatchObject({ country: ['MLI', 'NER'], funder: ['japan'], precision: ['exact'] })
    expect(writeView(view, 'en')).toBe(address)
  })

  it('from before these were filters reads as it did', () => {
    const address = 'from=2015-01-01&theme=drugs,not-stated&kind=workshop&grade=none&tier=text&undated=1'
    expect(writeView(readView(address, 'en'), 'en')).toBe(address)
  })

  it('names a value once, though it stands there twice', () => {
    expect(readView('country=MLI,NER,MLI&theme=drugs,drugs', 'en')).toMatchObject({
      country: ['MLI', 'NER'],
      theme: ['drugs'],
    })
  })

  it('names the States of a lens by their codes, each once, and leaves out what is none', () => {
    expect(readView('lens=MLI,bamako,NER,MLI', 'en').lens).toEqual(['MLI', 'NER'])
    expect(readView('lens=none', 'en').lens).toBeNull()
    expect(writeView({ ...defaultView('en'), lens: ['MLI', 'NER'] }, 'en')).toBe('lens=MLI,NER')
  })

  it('names the period to compare with by two dates, in order', () => {
    expect(readView('with=2015/2017-03', 'en').with).toEqual({
      start: firstDay('2015'),
      end: lastDay('2017-03'),
    })
    for (const bad of ['2017/2015', '2015', '2015/2016/2017', 'x/y', '/'])
      expect(readView(`with=${bad}`, 'en').with).toBeNull()
  })

  it('names what a frame of another site shows, and then no page', () => {
    expect(readView('embed=list,timeline,banner&page=about', 'en')).toMatchObject({
      embed: ['timeline', 'list'],
      page: null,
    })
    expect(writeView({ ...defaultView('en'), embed: ['still', 'list'] }, 'en')).toBe('embed=still,list')
    expect(readView('embed=map', 'en').embed).toEqual(['map'])
  })

  it('keeps keys that it does not know, in their order', () => {
    const { unknown } = readView('mode=brief&select=workshop&note=oil%20%26%20gas', 'en')
    expect(unknown).toEqual([
      ['mode', 'brief'],
      ['note', 'oil & gas'],
    ])
  })

  it('with an ampersand in an unknown key’s value survives being written', () => {
    expect(writeView(readView('note=oil%20%26%20gas', 'en'), 'en')).toBe('note=oil%20%26%20gas')
  })

  it('keeps a value whose percent signs were broken on the way, and does not break it further', () => {
    const once = readView('note=100%&select=workshop', 'en')
    expect(once.unknown).toEqual([['note', '100%']])
    expect(once.select).toBe('workshop')
    expect(readView(writeView(once, 'en'), 'en')).toEqual(once)
  })

  it('reads a year as From by its first day and as To by its last', () => {
    const { from, to } = readView('from=2015&to=2015', 'en')
    expect([from, to]).toEqual([firstDay('2015'), lastDay('2015')])
  })

  it('whose From lies after its To shows all dates', () => {
    const { from, to } = readView('from=2020&to=2015', 'en')
    expect([from, to]).toEqual([null, null])
  })

  it('keeps the good end of a window when the other cannot be read', () => {
    const { from, to } = readView('from=2015&to=2016-02-31', 'en')
    expect([from, to]).toEqual([firstDay('2015'), null])
  })

  it('goes by the first of two values of one key', () => {
    expect(readView('select=first&select=second', 'en').select).toBe('first')
  })

  it('leaves out the kinds that it does not know and keeps those that it does', () => {
    expect(readView('kind=workshop,picnic', 'en').kind).toEqual(['workshop'])
  })
})

describe('the appearance', () => {
  it('of an address that names none is what the system has', () => {
    const { look } = readView('select=a', 'en')
    expect([lookInForce(look, 'dark'), lookInForce(look, 'light')]).toEqual(['dark', 'light'])
  })

  it.each(['light', 'dark', 'projector'] as const)(
    'that an address names, %s, is in force anywhere',
    (named) => {
      const { look } = readView(`look=${named}`, 'en')
      expect([lookInForce(look, 'dark'), lookInForce(look, 'light')]).toEqual([named, named])
    },
  )
})

describe('a malformed address', () => {
  const wrong = [
    'lang=xx',
    'lang=',
    'lang=EN',
    'look=dark!x',
    'look=%',
    'from=',
    'from=31',
    'from=2015-02-31',
    'from=2015-13',
    'from=2015-1-1',
    'from=20150101',
    'from=0999',
    'from=3000',
    'from=-2015',
    'from=2015%2F2016',
    'to=2017-08-00',
    'to=yesterday',
    'from=2020&to=2019',
    'select=',
    'select=<script>',
    'select=a%20b',
    'select=..%2F..',
    `select=${'x'.repeat(121)}`,
    'claim=%00',
    'theme=',
    'theme=,,,',
    'theme=%20',
    'kind=picnic',
    'kind=None',
    'grade=Ends',
    'grade=,',
    'tier=document',
    'tier=Text',
    'country=',
    'country=none',
    'country=,',
    'country=%20,%20',
    'country=<script>',
    'country=MLI%3BNER',
    `country=${'M'.repeat(121)}`,
    'organiser=',
    'organiser=none',
    'organiser=..%2F..%2Fetc',
    'funder=%00',
    'funder=none',
    'funder=%E0%A4%A',
    'partner=%22%3E',
    'partner=,,none%20',
    'source=',
    'source=none',
    'source=https%3A%2F%2Fexample.org%2Fpage',
    'source=%E2%80%AEmli',
    'precision=',
    'precision=none',
    'precision=Exact',
    'precision=day',
    'precision=,',
    'undated=yes',
    'undated=',
    'embed=',
    'embed=1',
    'embed=Still',
    'embed=,',
    'at=',
    'at=5',
    'at=5/12',
    'at=5/12/-8/3',
    'at=a/b/c',
    'at=99/0/0',
    'at=5/86/0',
    'at=5/0/181',
    'at=-1/0/0',
    'at=NaN/NaN/NaN',
    'at=Infinity/0/0',
    'at=//',
    'at=5//',
    'at=5/12/',
    'at=5/12/%20',
    '&&&',
    '####',
    'select',
    'from',
    '%',
    '%E0%A4%A',
  ]

  it.each(wrong)('%s gives the default view', (hash) => {
    expect(readView(hash, 'en')).toEqual(defaultView('en'))
  })

  it('however wild never throws, and can be written again', () => {
    const piece = fc.oneof(
      fc.constantFrom('#', '&', '=', '%', ',', '/', 'none', '%E0%A4', '\u0000', '\u202e', '-', '..'),
      fc.constantFrom(...knownKeys),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...languages), (pieces, home) => {
        const view = readView(pieces.join(''), home)
        expect(readView(`#${writeView(view, home)}`, home)).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  it('of a hundred thousand characters is read no further than is sane', () => {
    const view = readView(`${'x=1&'.repeat(25_000)}select=late`, 'en')
    expect(view.select).toBeNull()
    expect(view.unknown.length).toBeLessThanOrEqual(longestAddress / 'x=1&'.length)
  })
})
