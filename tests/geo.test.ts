import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { booleanPointInPolygon, kinks, pointToPolygonDistance } from '@turf/turf'
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/domain/model.ts'
import { toleranceKilometres } from '../src/parse/check-places.ts'

type Area = Polygon | MultiPolygon

const read = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
const sheet = (name: string): FeatureCollection => JSON.parse(read(`${name}.geojson`))
const region = sheet('countries')
const world = sheet('world')
const places = sheet('places')
const names: Readonly<Record<string, Record<string, string>>> = JSON.parse(read('country-names.json'))

const isArea = (f: Feature): f is Feature<Area> =>
  f.geometry.type === 'Polygon' || f.geometry.type === 'MultiPolygon'
const polygons = (area: Area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
const holders = (collection: FeatureCollection, position: Position) =>
  collection.features.filter((f) => isArea(f) && booleanPointInPolygon(position, f)).map((f) => f.id)

/** Positions after GeoNames, to two decimals. */
const capitals: Readonly<Record<string, Position>> = {
  BEN: [2.6, 6.5],
  BFA: [-1.53, 12.37],
  CIV: [-5.28, 6.82],
  CPV: [-23.51, 14.93],
  GHA: [-0.2, 5.56],
  GIN: [-13.68, 9.54],
  GMB: [-16.58, 13.45],
  GNB: [-15.6, 11.86],
  LBR: [-10.8, 6.31],
  MLI: [-8, 12.65],
  MRT: [-15.98, 18.09],
  NER: [2.11, 13.51],
  NGA: [7.5, 9.06],
  SEN: [-17.44, 14.69],
  SLE: [-13.24, 8.48],
  TCD: [15.04, 12.11],
  TGO: [1.22, 6.13],
  DZA: [3.05, 36.73],
  MAR: [-6.83, 34],
  LBY: [13.18, 32.88],
  CMR: [11.52, 3.87],
  CAF: [18.56, 4.37],
  GNQ: [8.78, 3.74],
  GAB: [9.45, 0.4],
  SDN: [32.54, 15.56],
  SSD: [31.6, 4.85],
  COD: [15.32, -4.4],
  STP: [6.68, 0.26],
}

/** Where maps differ, as the UN's have it. */
const disputed: readonly (readonly [string, string, Position])[] = [
  ['Laayoune', 'ESH', [-13.2, 27.13]],
  ['Dakhla', 'ESH', [-15.6, 23.9]],
  ['Smara, west of the berm', 'ESH', [-11.67, 26.74]],
  ['Tifariti, east of the berm', 'ESH', [-10.57, 26.16]],
  ['Tan-Tan, north of 27°40′ N', 'MAR', [-11.1, 28.43]],
  ['Tindouf', 'DZA', [-8.13, 27.67]],
  ['Halaib', 'halaib-triangle', [36.4, 22.15]],
  ['Bir Tawil', 'bir-tawil', [33.75, 21.9]],
  ['the Ilemi triangle', 'ilemi-triangle', [35.3, 5.2]],
  ['Abyei', 'abyei', [28.43, 9.6]],
  ['Hargeisa', 'SOM', [44.06, 9.56]],
  ['Mogadishu', 'SOM', [45.25, 2.1]],
  ['Lodwar', 'KEN', [35.6, 3.12]],
  ['Simferopol', 'UKR', [34.1, 44.95]],
  ['the Golan', 'SYR', [35.78, 33]],
  ['Pristina', 'SRB', [21.17, 42.66]],
  ['Kyrenia', 'CYP', [33.4, 35.28]],
]

describe.each([
  ['the region', region],
  ['the world', world],
] as const)('on the sheet of %s', (_, collection) => {
  test.each(disputed)('%s lies in %s alone', (_place, id, position) => {
    expect(holders(collection, position)).toEqual([id])
  })

  test('an outline is closed, runs as RFC 7946 has it, and crosses itself nowhere', () => {
    expect(collection.features.filter(isArea).flatMap(faultsOf)).toEqual([])
  })

  test('an id stands once and has its name in every language', () => {
    const ids = collection.features.map((f) => String(f.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !languages.every((language) => names[id]?.[language]?.trim()))).toEqual([])
  })

  test('a label stands inside its outline', () => {
    const outside = collection.features.filter(
      (f) => isArea(f) && !booleanPointInPolygon(f.properties?.label, f),
    )
    expect(outside.map((f) => f.id)).toEqual([])
  })
})

test.each(Object.entries(capitals))(
  'the capital of %s lies in its outline on the regional sheet',
  (id, position) => {
    expect(nearestHolders(position)).toEqual([id])
  },
)

test('a city or crossing of the gazetteer lies in the outline of its country, or as near as the gate asks', () => {
  const spots = places.features.filter((f): f is Feature<Point> => f.geometry.type === 'Point')
  const ofCountries = spots.filter((f) => f.properties?.country !== null)
  expect(ofCountries.length).toBeGreaterThan(0)
  const astray = ofCountries.filter((f) => kilometresFrom(f.properties?.country, f) > toleranceKilometres)
  expect(astray.map((f) => f.id)).toEqual([])
})

test('a spot that two States hold neutral lies in the gazetteer without a country', () => {
  const without = places.features.filter((f) => f.geometry.type === 'Point' && f.properties?.country === null)
  expect(without.map((f) => f.id)).toEqual(['koualou'])
})

test('a region is one valid ring of few enough corners to read as schematic', () => {
  const regions = places.features.filter(isArea)
  expect(regions.flatMap(faultsOf)).toEqual([])
  const corners = regions.map((f) => [f.id, polygons(f.geometry).flat(2).length] as const)
  expect(corners.filter(([, count]) => count > 60)).toEqual([])
})

test('a region holds its own label, but for islands, whose name stands beside them in the sea', () => {
  const outside = places.features.filter((f) => isArea(f) && !booleanPointInPolygon(f.properties?.label, f))
  expect(outside.map((f) => f.id)).toEqual(['canary-islands'])
  for (const { properties } of outside) expect(holders(region, properties?.label)).toEqual([])
})

test('no solid line lies under a dashed or dotted one', () => {
  const lines = sheet('boundaries').features
  expect(lines.map((f) => f.properties?.class)).toEqual(['solid', 'dashed', 'dotted'])
  const [solid = new Set(), ...others] = lines.map((f) => new Set(sidesOf(f)))
  for (const other of others) expect([...other].filter((side) => solid.has(side))).toEqual([])
  expect([...(others[0] ?? [])].filter((side) => others[1]?.has(side))).toEqual([])
})

test('a boundary between States runs along their outlines only', () => {
  const corners = new Set(
    region.features.filter(isArea).flatMap((f) => polygons(f.geometry).flat(2).map(String)),
  )
  const between = sheet('boundaries').features.filter((f) => f.properties?.class !== 'dotted')
  const loose = between.flatMap((f) => runs(f).flat())
  const onEdge = ([x = 0, y = 0]: Position) => x <= -62 || x >= 76 || y <= -42 || y >= 62
  expect(loose.filter((p) => !corners.has(String(p)) && !onEdge(p) && p[1] !== 32.5)).toEqual([])
})

test('Western Sahara is bounded by Morocco with a dashed line on 27°40′ N and by nothing inside', () => {
  const inside = (p: Position) => p[0] !== undefined && p[0] > -12.9 && p[0] < -8.8
  const dashed = sheet('boundaries').features.find((f) => f.properties?.class === 'dashed')
  const parallel = dashed ? runs(dashed).filter((run) => run.some((p) => String(p) === '-8.68,27.66')) : []
  expect(parallel.flat().every(([, y = 0]) => Math.abs(y - 27.667) < 0.02)).toBe(true)
  expect(Math.min(...parallel.flat().map(([x = 0]) => x))).toBeLessThan(-13.1)
  const crossing = sheet('boundaries').features.flatMap((f) => runs(f).flat())
  expect(crossing.filter((p) => inside(p) && (p[1] ?? 0) > 26.1 && (p[1] ?? 0) < 27.6)).toEqual([])
})

test('the three regional files are at most 60 KB together', () => {
  const sizes = ['countries', 'boundaries', 'water'].map(
    (name) => gzipSync(read(`${name}.geojson`), { level: 9 }).length,
  )
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60 * 1024)
})

test('lakes and rivers are there, Lake Chad among them', () => {
  const water = sheet('water')
  const lakes = { ...water, features: water.features.filter((f) => f.properties?.class === 'lake') }
  expect(holders(lakes, [14.5, 13.05])).toHaveLength(1)
  expect(lakes.features.filter(isArea).flatMap(faultsOf)).toEqual([])
  expect(water.features.filter((f) => f.properties?.class === 'river').length).toBeGreaterThan(20)
})

/** Kilometres from a spot to the nearest outline of a country, on either sheet. */
function kilometresFrom(country: string, { geometry }: Feature<Point>): number {
  const outlines = [...region.features, ...world.features].filter((f) => f.id === country && isArea(f))
  const distances = outlines.map((f) =>
    pointToPolygonDistance(geometry.coordinates, f as Feature<Area>, { units: 'kilometers' }),
  )
  return Math.min(...distances)
}

/** A coast drawn for this scale may pass a harbour by a few kilometres: the outline within 0.06 of a degree. */
function nearestHolders(position: Position) {
  const around = [0, ...Array.from({ length: 8 }, (_, i) => ((i + 1) * Math.PI) / 4)]
  const [x = 0, y = 0] = position
  const exact = holders(region, position)
  if (exact.length > 0) return exact
  const near = around.flatMap((a) => holders(region, [x + 0.06 * Math.cos(a), y + 0.06 * Math.sin(a)]))
  return [...new Set(near)]
}

function faultsOf(f: Feature<Area>): string[] {
  const crossed = kinks(f).features.map((k) => `${f.id} crosses itself at ${k.geometry.coordinates}`)
  const rings = polygons(f.geometry).flatMap((polygon) =>
    polygon.flatMap((ring, i) => {
      const faults: string[] = []
      if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1))) faults.push(`${f.id} is open`)
      if (ring.some((p, j) => j > 0 && String(p) === String(ring[j - 1])))
        faults.push(`${f.id} repeats a corner`)
      if (turning(ring) > 0 !== (i === 0)) faults.push(`${f.id} runs the wrong way`)
      if (ring.some((p, j) => j > 0 && Math.abs((p[0] ?? 0) - (ring[j - 1]?.[0] ?? 0)) > 180))
        faults.push(`${f.id} jumps`)
      return faults
    }),
  )
  return [...crossed, ...rings]
}

function turning(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? []
    return sum + px * y - x * py
  }, 0)
}

function runs({ geometry }: Feature): Position[][] {
  if (geometry.type === 'MultiLineString') return geometry.coordinates
  return geometry.type === 'LineString' ? [(geometry as LineString).coordinates] : []
}

/** Each side as text, the same in both directions. */
function sidesOf(f: Feature): string[] {
  return runs(f).flatMap((run) => run.slice(1).map((p, i) => [String(run[i]), String(p)].sort().join(' ')))
}
