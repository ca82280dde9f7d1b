import * as z from 'zod/mini'
import { families } from '../../domain/model.ts'
import { countryCode, filled, id, text } from './common.ts'

export const actor = z.strictObject({
  id,
  name: text,
  short: z.nullable(filled),
  kind: z.enum(['organisation', 'government', 'fund', 'office', 'programme']),
  country: z.nullable(countryCode),
  partOf: z.nullable(id),
})
export type RawActor = z.infer<typeof actor>

export const theme = z.strictObject({
  id,
  name: text,
  group: z.enum(['traffic', 'threat', 'cooperation']),
  family: z.nullable(z.enum(families)),
  icon: filled,
})
export type RawTheme = z.infer<typeof theme>

export const release = z.strictObject({
  version: filled,
  date: z.string(),
  /** Where errors are reported: a web address or `mailto:`. */
  report: z.string(),
})
export type RawRelease = z.infer<typeof release>

/** Code → name in four languages, by UN usage. */
export const countryNames = z.record(z.string(), text)
export type RawCountryNames = z.infer<typeof countryNames>
