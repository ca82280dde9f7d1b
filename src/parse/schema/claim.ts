import * as z from 'zod/mini'
import { filled, id } from './common.ts'

/** W3C Web Annotation TextQuoteSelector. */
export const quote = z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() })

/** Translations of a quote; only the languages that its source is not in. */
const translation = z.strictObject({
  en: z.optional(filled),
  fr: z.optional(filled),
  ar: z.optional(filled),
  pt: z.optional(filled),
})

export const claim = z.strictObject({
  id,
  /** JSON Pointers (RFC 6901); whether each leads somewhere is a matter of `check-claims.ts`. */
  fields: z.array(z.string()).check(z.minLength(1, 'out-of-range')),
  source: id,
  quote: z.nullable(quote),
  locator: z.nullable(filled),
  basis: z.enum(['stated', 'context']),
  values: z.record(z.string(), z.unknown()),
  translation,
})
export type RawClaim = z.infer<typeof claim>
