import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { LayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { labelZooms } from '../../../src/domain/labels.ts'
import { layersIn, stepsAt, styleAt } from '../../../src/map/maplibre/layers.ts'
import { dark, light } from '../../../src/map/palettes.ts'

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the layers of the map, %s', (_look, palette) => {
  const layers = layersIn(palette)
  it.each(layers.map((layer) => [layer.id, layer] as const))(
    '%s keeps to the style specification',
    (_id, layer) => {
      const { sources, state } = styleAt(1, palette)
      const faults = validateStyleMin({ version: 8, state, sources, layers: [layer] })
      expect(faults.map((fault) => fault.message)).toEqual([])
    },
  )

  it('make one valid style at the text size of a projector', () => {
    expect(validateStyleMin(styleAt(2, palette)).map((fault) => fault.message)).toEqual([])
  })

  it('have no colour of the other appearance', () => {
    const values = (one: typeof palette) => new Set<string>(Object.values(one))
    const others = [...values(palette === light ? dark : light)].filter(
      (colour) => !values(palette).has(colour),
    )
    const said = JSON.stringify(styleAt(1, palette))
    expect(others.filter((colour) => said.includes(colour))).toEqual([])
  })

  it('have one name each', () => {
    expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length)
  })

  it('ask one zoom more of a label whose text is twice as large', () => {
    expect(stepsAt(2).flatMap(([id, from]) => (id.startsWith('labels') ? [from] : []))).toEqual(
      labelZooms.map((zoom) => zoom + 1),
    )
    expect(styleAt(2, palette).layers.find((layer) => layer.id === 'labels-2')?.minzoom).toBe(3)
  })

  it('leave dashes to boundaries', () => {
    const dashed = layers.filter((layer) => layer.type === 'line' && layer.paint?.['line-dasharray'])
    expect(dashed.map((layer) => layer.id)).toEqual(['boundary-dashed', 'boundary-dotted'])
  })

  it('share what MapLibre makes a program for: their kind and the properties that depend on features', () => {
    expect([...new Set(layers.map(programOf))].sort()).toEqual([
      'background',
      'fill fill-color',
      'fill pattern fill-opacity fill-pattern',
      'line',
      'line dashed',
      'line line-color line-opacity line-width',
      'symbol icon icon-opacity',
      'symbol text text-color text-halo-color',
    ])
  })

  it('need no glyphs from a server', () => {
    expect(styleAt(1, palette).glyphs).toBeUndefined()
  })
})

function programOf({ type, layout = {}, paint = {} }: LayerSpecification): string {
  const forms = [
    'fill-pattern' in paint ? 'pattern' : '',
    'line-dasharray' in paint ? 'dashed' : '',
    'icon-image' in layout ? 'icon' : '',
    'text-field' in layout ? 'text' : '',
  ]
  const perFeature = Object.entries(paint).flatMap(([name, value]) =>
    /"(get|feature-state)"/.test(JSON.stringify(value)) ? [name] : [],
  )
  return [type, ...forms, ...perFeature.sort()].filter((part) => part !== '').join(' ')
}
