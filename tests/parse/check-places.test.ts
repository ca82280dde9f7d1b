import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../src/parse/gate.ts'
import { changeFiles } from '../support/change-files.ts'
import { goodFiles } from '../support/gate-fixture.ts'

const codesAt = (coordinates: readonly [number, number]) =>
  readAtlas(
    changeFiles(goodFiles(), [
      { file: 'places.geojson', at: '/features/0/geometry/coordinates', value: coordinates },
    ]),
  ).issues.map(({ code }) => code)

describe('a place of Mali, whose eastern border runs along 4° E', () => {
  it('may lie within its outline', () => {
    expect(codesAt([3.9, 17])).toEqual([])
  })

  it('may lie up to 15 km beyond it, since outlines are simplified', () => {
    expect(codesAt([4.13, 17])).toEqual([])
    expect(codesAt([4.15, 17])).toEqual(['outside-its-country'])
  })

  it('may not lie in another country, though both share the bounds of the outline', () => {
    const notched = changeFiles(goodFiles(), [
      {
        file: 'countries.geojson',
        at: '/features/0/geometry/coordinates/0',
        value: [
          [-12, 10],
          [4, 10],
          [4, 25],
          [-12, 10],
        ],
      },
      { file: 'world.geojson', at: '/features/0/geometry', value: box(3, 24, 4, 25) },
    ])
    expect(readAtlas(notched).issues.map(({ code }) => code)).toEqual([])
    const northWest = changeFiles(notched, [
      { file: 'places.geojson', at: '/features/0/geometry/coordinates', value: [-8, 24] },
    ])
    expect(readAtlas(northWest).issues.map(({ code }) => code)).toEqual(['outside-its-country'])
  })
})

const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
