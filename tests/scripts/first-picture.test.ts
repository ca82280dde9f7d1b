import { describe, expect, it } from 'vitest'
import { lightened } from '../../scripts/first-picture.ts'
import { type Tag, tag, writeText } from '../../src/map/svg/tag.ts'

const symbol = () => tag('g', { class: 'symbol' }, tag('path', { d: 'M0 0'.repeat(30), fill: 'red' }))
const flowLine = (record: string, d: string, width = 2) =>
  tag(
    'g',
    { class: 'flow plain', 'data-record': record, 'data-line': `${record}/0/0` },
    tag('path', { d, stroke: 'halo', 'stroke-width': width + 4 }),
    tag('path', { d, stroke: 'ink', 'stroke-width': width }),
  )

function all(part: Tag, name: string): readonly Tag[] {
  const own = part.name === name ? [part] : []
  return [...own, ...part.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))]
}

describe('the first picture', () => {
  it('draws once what it repeats, and uses it', () => {
    const light = lightened(tag('svg', {}, symbol(), tag('g', {}, symbol())), 1)
    expect(all(light, 'path')).toHaveLength(1)
    const [drawn] = all(light, 'defs').flatMap((defs) => defs.children)
    const id = typeof drawn === 'string' ? '' : drawn?.attributes.id
    expect(all(light, 'use').map(({ attributes }) => attributes.href)).toEqual([`#${id}`, `#${id}`])
  })

  it('leaves alone what stands in it once, and what is too short to be worth a name', () => {
    const light = lightened(tag('svg', {}, symbol(), tag('i'), tag('i')), 0)
    expect(all(light, 'use')).toEqual([])
    expect(all(light, 'i')).toHaveLength(2)
  })

  it('repeats the largest part that it can, not its parts one by one', () => {
    const light = lightened(tag('svg', {}, tag('g', {}, symbol()), tag('g', {}, symbol())), 0)
    expect(all(light, 'use')).toHaveLength(2)
    expect(all(light, 'defs')[0]?.children).toHaveLength(1)
  })

  it('keeps the names in its two layers apart', () => {
    const twice = tag('svg', {}, symbol(), symbol())
    const ids = [0, 1].map((layer) => all(lightened(twice, layer), 'use')[0]?.attributes.href)
    expect(ids[0]).not.toBe(ids[1])
  })

  it('points at nothing that is not in it', () => {
    const light = lightened(tag('svg', {}, symbol(), symbol(), flowLine('a', 'M1 1')), 0)
    const ids = new Set(all(light, 'g').map(({ attributes }) => `#${attributes.id}`))
    expect(all(light, 'use').filter(({ attributes }) => !ids.has(String(attributes.href)))).toEqual([])
  })

  it('paints lines that look alike as one path, halos below colours', () => {
    const light = lightened(tag('svg', {}, flowLine('a', 'M1 1L2 2'), flowLine('b', 'M3 3L4 4')), 0)
    expect(all(light, 'path').map(({ attributes }) => [attributes.stroke, attributes.d])).toEqual([
      ['halo', 'M1 1L2 2M3 3L4 4'],
      ['ink', 'M1 1L2 2M3 3L4 4'],
    ])
  })

  it('paints lines of different widths apart, the widest first', () => {
    const light = lightened(tag('svg', {}, flowLine('a', 'M1 1'), flowLine('b', 'M3 3', 7)), 0)
    expect(all(light, 'path').map(({ attributes }) => attributes['stroke-width'])).toEqual([11, 7, 6, 2])
  })

  it('keeps what stands beside the lines', () => {
    const light = lightened(tag('svg', {}, tag('g', { class: 'area' }), flowLine('a', 'M1 1')), 0)
    expect(all(light, 'g').map(({ attributes }) => attributes.class)).toEqual(['area', 'flow plain'])
  })

  it('draws anew what follows the zoom: a copy would not', () => {
    const follows = () => tag('g', { 'data-from-zoom': 3 }, tag('path', { d: 'M0 0'.repeat(30) }), symbol())
    const light = lightened(tag('svg', {}, follows(), follows()), 0)
    expect(all(light, 'g').filter(({ attributes }) => 'data-from-zoom' in attributes)).toHaveLength(2)
    expect(all(light, 'use').length).toBeGreaterThan(0)
  })

  it('leaves the ends of lines to the app', () => {
    const end = tag('svg', {}, tag('g', { class: 'at end plain' }, tag('path', { d: 'M1 1' })))
    const pin = tag('svg', {}, tag('g', { class: 'at pin plain' }))
    const light = lightened(tag('svg', {}, end, pin), 0)
    expect(all(light, 'g').map(({ attributes }) => attributes.class)).toEqual(['at pin plain'])
  })

  it('names no records: nobody can choose one yet', () => {
    const light = lightened(tag('svg', {}, flowLine('a', 'M1 1'), tag('g', { 'data-record': 'b' })), 0)
    expect(writeText(light)).not.toMatch(/data-record|data-line/)
  })
})
