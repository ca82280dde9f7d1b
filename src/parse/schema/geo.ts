import * as z from 'zod/mini'
import { countryCode, filled, id, text } from './common.ts'

/** Longitude, latitude in degrees; their range is a matter of `check-geometry.ts`. */
const position = z.tuple([z.number(), z.number()])

const optionalBounds = z.optional(z.array(z.number()))

/** A place of ours: a city or crossing (Point) or a region (Polygon, extent schematic, with a label point). */
export const place = z.strictObject({
  type: z.literal('Feature'),
  id,
  bbox: optionalBounds,
  properties: z.strictObject({
    kind: z.enum(['city', 'crossing', 'region']),
    name: text,
    country: z.nullable(countryCode),
    label: z.optional(z.nullable(position)),
    source: z.strictObject({ text }),
  }),
  geometry: z.unknown(),
})
export type RawPlace = z.infer<typeof place>

/** A country's or territory's outline; `frame` when it carries a name, `neutral` when it is no country's. */
export const country = z.strictObject({
  type: z.literal('Feature'),
  id: filled,
  bbox: optionalBounds,
  properties: z.strictObject({ label: position, frame: z.boolean(), neutral: z.optional(z.boolean()) }),
  geometry: z.unknown(),
})
export type RawCountry = z.infer<typeof country>

/** The overview's outlines: a label point each; what else the script writes there is the overview's own. */
export const worldCountry = z.looseObject({
  type: z.literal('Feature'),
  id: filled,
  properties: z.looseObject({ label: position }),
  geometry: z.unknown(),
})

export const boundary = z.looseObject({
  type: z.literal('Feature'),
  properties: z.looseObject({ class: z.enum(['solid', 'dashed', 'dotted']) }),
  geometry: z.unknown(),
})

export const waterBody = z.looseObject({
  type: z.literal('Feature'),
  properties: z.looseObject({}),
  geometry: z.unknown(),
})
