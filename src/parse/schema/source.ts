import * as z from 'zod/mini'
import { date, filled, id, languageTag, text } from './common.ts'

const otherLanguage = z.strictObject({ language: languageTag, title: filled, published: z.nullable(date) })

const leftOut = z.strictObject({ quote: z.string(), reason: filled })

/**
 * `sha256` and `leftOut` belong to documents, `checked` to references (see `check-source-fields.ts`); `label` to
 * sources without a title of their own.
 */
export const source = z.strictObject({
  id,
  kind: z.enum(['document', 'reference']),
  title: z.nullable(filled),
  label: z.optional(z.nullable(text)),
  publisher: filled,
  language: languageTag,
  url: z.string(),
  archived: z.nullable(z.string()),
  published: z.nullable(date),
  asOf: z.nullable(date),
  asOfBasis: z.nullable(z.enum(['published', 'address', 'other-version', 'activity'])),
  otherLanguages: z.array(otherLanguage),
  note: z.nullable(text),
  rights: z.nullable(filled),
  /** The day or month when the citation was last compared with its page. */
  checked: z.optional(z.nullable(date)),
  sha256: z.optional(z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/, 'wrong-form')))),
  leftOut: z.optional(z.array(leftOut)),
})
export type RawSource = z.infer<typeof source>
