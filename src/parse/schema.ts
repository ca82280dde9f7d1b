import * as z from 'zod/mini'
import { event } from './schema/event.ts'
import { flow } from './schema/flow.ts'
import { boundary, country, place, waterBody, worldCountry } from './schema/geo.ts'
import { source } from './schema/source.ts'
import { actor, countryNames, release, theme } from './schema/vocabulary.ts'

const features = <T extends z.core.$ZodType>(feature: T) =>
  z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) })

/** The shape of each file of `data/`; a build publishes each as JSON Schema (`z.toJSONSchema`). */
export const fileSchemas = {
  'release.json': release,
  'sources.json': z.array(source),
  'events.json': z.array(event),
  'flows.json': z.array(flow),
  'actors.json': z.array(actor),
  'themes.json': z.array(theme),
  'country-names.json': countryNames,
  'places.geojson': features(place),
  'countries.geojson': features(country),
  'boundaries.geojson': features(boundary),
  'water.geojson': features(waterBody),
  'world.geojson': features(worldCountry),
} as const

export type AtlasFileName = keyof typeof fileSchemas
export const atlasFileNames = Object.keys(fileSchemas) as readonly AtlasFileName[]
