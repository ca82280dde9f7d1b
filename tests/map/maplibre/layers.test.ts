import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { LayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { labelZooms } from '../../../src/domain/labels.ts'
import { layers, stepsAt, styleAt } from '../../../src/map/maplibre/layers.ts'

describe('the layers of the map', () => {
  it.each(layers.map((layer) => [layer.id, layer] as const))(
    '%s keeps to the style specification',
    (_id, layer) => {
      const { sources, state } = styleAt(1)
      const faults = validateStyleMin({ version: 8, state, sources, layers: [layer] })
      expect(faults.map((fault) => fault.message)).toEqual([])
    },
  )

  it('make one valid style at the text size of a projector', () => {
    expect(validateStyleMin(styleAt(2)).map((fault) => fault.message)).toEqual([])
  })

  it('have one name each', () => {
    expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length)
  })

  it('ask one zoom more of a label whose text is twice as large', () => {
    expect(stepsAt(2).flatMap(([id, from]) => (id.startsWith('labels') ? [from] : []))).toEqual(
      labelZooms.map((zoom) => zoom + 1),
    )
    expect(styleAt(2).layers.find((layer) => layer.id === 'labels-2')?.minzoom).toBe(3)
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
    expect(styleAt(1).glyphs).toBeUndefined()
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
