import type { Feature, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { coastOf } from '../../src/map/coast.ts'
import { collection, feature } from '../../src/map/maplibre/features/collection.ts'

const outline = (...ring: Position[]): Feature => feature({ type: 'Polygon', coordinates: [ring] }, {})
const edges = (features: readonly Feature[]) => {
  const [coast] = coastOf(collection(features)).features
  const lines = coast?.geometry.type === 'MultiLineString' ? coast.geometry.coordinates : []
  return lines
    .flatMap((line) => line.slice(1).map((to, index) => [line[index], to].map(String).sort().join(' to ')))
    .sort()
}

describe('the coast', () => {
  const west = outline([1, 1], [2, 1], [2, 2], [1, 2], [1, 1])
  const east = outline([2, 1], [3, 1.5], [2, 2], [2, 1])
  const sheet = outline([0, 0], [5, 0], [5, 5], [4, 5], [0, 0])

  it('leaves out the edge that two countries share, whichever way each walks it', () => {
    expect(edges([west, east, sheet])).not.toContain('2,1 to 2,2')
    expect(edges([west, east, sheet])).toContain('1,1 to 2,1')
  })

  it('leaves out the sides of the sheet, where land was cut off', () => {
    expect(edges([west, east, sheet]).filter((edge) => edge.includes('5'))).toEqual([
      '0,0 to 4,5',
      '2,1 to 3,1.5',
      '2,2 to 3,1.5',
    ])
  })
})
