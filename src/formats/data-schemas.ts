import type * as z from 'zod/mini'
import { type AtlasFileName, fileSchemas } from '../parse/schema.ts'
import { jsonSchema } from './schema/described.ts'

const titles: Readonly<Record<AtlasFileName, string>> = {
  'release.json': 'Version and date of the data',
  'sources.json': 'Sources: documents whose text is shipped, and references that are cited',
  'events.json': 'Records of cooperation',
  'flows.json': 'Statements on illicit traffic and threats',
  'actors.json': 'Organisations, governments, funds, offices and programmes',
  'themes.json': 'The controlled vocabulary of themes',
  'country-names.json': 'Names of countries and territories by UN usage',
  'places.geojson': 'Cities, crossings and regions',
  'countries.geojson': 'Outlines of the map',
  'boundaries.geojson': 'Boundary lines of the map',
  'water.geojson': 'Lakes and rivers of the map',
  'world.geojson': 'Outlines of the overview',
}

/**
 * JSON Schemas of the files in which the data is written and in which a reader's own can be loaded. They say the
 * shape; quotes, links and places are checked by the gate.
 */
export function dataSchemas(): readonly { readonly file: AtlasFileName; readonly schema: object }[] {
  const files = Object.entries(fileSchemas) as [AtlasFileName, z.core.$ZodType][]
  return files.map(([file, schema]) => ({ file, schema: jsonSchema(schema, titles[file]) }))
}
