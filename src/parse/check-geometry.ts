import type { Issue, IssueCode } from '../domain/issue.ts'
import type { Position } from '../domain/model.ts'
import { pointerTo } from '../domain/pointer.ts'
import { isOnEarth } from './check-places.ts'
import { type GeometryType, readGeometry } from './geometry.ts'
import { type RawAtlas, recordName } from './raw-atlas.ts'
import { isClosed, signedArea } from './ring.ts'
import type { RawPlace } from './schema/geo.ts'

/** Every geometry can be drawn: positions on Earth, rings closed and the right way round. */
export function checkGeometry(raw: RawAtlas): readonly Issue[] {
  const areas: readonly GeometryType[] = ['Polygon', 'MultiPolygon']
  const lists = [
    { list: raw.countries, types: areas },
    { list: raw.world, types: areas },
    { list: raw.boundaries, types: ['LineString', 'MultiLineString'] as const },
    { list: raw.water, types: ['LineString', 'MultiLineString', ...areas] as const },
  ]
  return [
    ...lists.flatMap(({ list, types }) => {
      const records: readonly { readonly geometry?: unknown; readonly id?: unknown }[] = list.records
      return records.flatMap((row, at) => geometryFaults(row.geometry, types, list.file, recordName(row, at)))
    }),
    ...raw.countries.records.flatMap((row) =>
      rangeFaults(row.properties.label, raw.countries.file, row.id, '/properties/label'),
    ),
    ...raw.places.records.flatMap((place) => placeFaults(place, raw.places.file)),
  ]
}

function geometryFaults(
  geometry: unknown,
  types: readonly GeometryType[],
  file: string,
  record: string,
): Issue[] {
  const issue = (
    code: IssueCode,
    path: readonly (string | number)[],
    values: Issue['values'] = {},
  ): Issue => ({
    code,
    file,
    record,
    pointer: pointerTo(['geometry', ...path]),
    values,
  })
  const reading = readGeometry(geometry)
  if (reading.kind === 'missing') return [issue('coordinates-missing', reading.path)]
  const expected = types.join(', ')
  if (reading.kind === 'wrong') return [issue('wrong-geometry', ['type'], { value: reading.type, expected })]
  if (!types.includes(reading.type))
    return [issue('wrong-geometry', ['type'], { value: reading.type, expected })]
  const off = reading.positions.filter(({ position }) => !isOnEarth(position))
  const open = reading.rings.filter(({ positions }) => !isClosed(positions))
  const wound = reading.rings.filter(
    ({ positions, isHole }) => isClosed(positions) && signedArea(positions) > 0 === isHole,
  )
  return [
    ...off.map(({ path, position }) =>
      issue('coordinates-out-of-range', ['coordinates', ...path], { value: position.join(', ') }),
    ),
    ...open.map(({ path }) => issue('open-polygon', ['coordinates', ...path])),
    ...wound.map(({ path }) => issue('wrong-winding', ['coordinates', ...path])),
  ]
}

function rangeFaults(position: Position, file: string, record: string, pointer: string): Issue[] {
  const values = { value: position.join(', ') }
  return isOnEarth(position) ? [] : [{ code: 'coordinates-out-of-range', file, record, pointer, values }]
}

function placeFaults(place: RawPlace, file: string): Issue[] {
  const isRegion = place.properties.kind === 'region'
  const faults = geometryFaults(place.geometry, [isRegion ? 'Polygon' : 'Point'], file, place.id)
  if (faults.length > 0 || !isRegion) return faults
  const label = place.properties.label
  if (label) return rangeFaults(label, file, place.id, '/properties/label')
  const values = { field: 'label' }
  return [{ code: 'field-missing', file, record: place.id, pointer: '/properties/label', values }]
}
