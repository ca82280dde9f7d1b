import * as z from 'zod/mini'
import { described, type JsonSchema, jsonSchema, text } from './described.ts'

const position = z.array(z.number()).check(z.minLength(2), z.maxLength(2))
const line = z.array(position).check(z.minLength(2))
const ring = z.array(position).check(z.minLength(4))

const geometries = {
  Point: position,
  MultiPoint: z.array(position),
  LineString: line,
  MultiLineString: z.array(line),
  Polygon: z.array(ring),
  MultiPolygon: z.array(z.array(ring)),
} as const

/** The JSON Schema of a GeoJSON file (RFC 7946) whose features have these geometries (or none) and properties. */
export function geojsonSchema(
  title: string,
  types: readonly (keyof typeof geometries)[],
  properties: Readonly<Record<string, z.core.$ZodType>>,
): JsonSchema {
  const feature = z.strictObject({
    type: z.literal('Feature'),
    id: text('The id, as in the properties.'),
    geometry: z.nullable(
      z.union(types.map((type) => z.strictObject({ type: z.literal(type), coordinates: geometries[type] }))),
    ),
    properties: z.strictObject(properties),
  })
  const collection = z.strictObject({
    type: z.literal('FeatureCollection'),
    name: text('Name of the layer.'),
    description: text('What the file holds, and how it is to be read.'),
    data_version: text('Version of the data.'),
    data_date: text('Date of the data.'),
    selection: text('Which records the file holds.'),
    features: described(z.array(feature), 'Longitude, latitude in degrees (WGS 84).'),
  })
  return jsonSchema(collection, title)
}

/**
 * The JSON Schema of a table: of its rows as a CSV reader with a header row gives them. Every cell is a text; an
 * empty one stands for null.
 */
export function tableSchema(title: string, fields: Readonly<Record<string, z.core.$ZodType>>): JsonSchema {
  const { $schema, title: named, ...row } = jsonSchema(z.strictObject(fields), title)
  const cells = Object.entries(row.properties ?? {}).map(([name, field]) => [name, cellOf(field)] as const)
  const description =
    'Rows of a CSV file (RFC 4180, UTF-8 with a byte-order mark, CRLF), in the order of its columns. A text that a spreadsheet would take for a formula has an apostrophe in front.'
  const items = { ...row, properties: Object.fromEntries(cells) }
  return { $schema, title: named, description, type: 'array', items }
}

function cellOf(field: JsonSchema): JsonSchema {
  const { description } = field
  const [full = field, ...rest] = (field.anyOf ?? [field]).filter(({ type }) => type !== 'null')
  if (rest.length > 0) throw new Error(`A cell holds one kind of value, not several: ${description}`)
  const mayBeEmpty = field.anyOf !== undefined
  if (full.type === 'integer')
    return { type: 'string', description, pattern: mayBeEmpty ? '^\\d*$' : '^\\d+$' }
  if (full.type === 'boolean') return { type: 'string', description, enum: ['true', 'false'] }
  if (full.enum) return { type: 'string', description, enum: mayBeEmpty ? [...full.enum, ''] : full.enum }
  if (!full.pattern) return { type: 'string', description }
  return { type: 'string', description, pattern: mayBeEmpty ? `^$|${full.pattern}` : full.pattern }
}
