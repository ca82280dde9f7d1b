import * as z from 'zod/mini'
import { filled, id, text } from './common.ts'

const wordings = z.array(filled).check(z.minLength(1, 'out-of-range'))
const byLanguage = z.strictObject({
  en: z.optional(wordings),
  fr: z.optional(wordings),
  ar: z.optional(wordings),
  pt: z.optional(wordings),
})

/** A term of the field. In a wording `word*` is any word that begins so, `…` up to eight words of one sentence. */
export const term = z.strictObject({
  id,
  term: text,
  /** False: for translators alone; only its `avoid` is checked. */
  required: z.boolean(),
  /** Other accepted wordings and inflections; in English, others that ask for the same term. */
  forms: z.optional(byLanguage),
  /** Wordings that depart from the usage. */
  avoid: z.optional(byLanguage),
  /** The instrument or body whose usage this is, and whose Portuguese, which is no language of the UN. */
  follows: filled,
})
export type RawTerm = z.infer<typeof term>

export const glossary = z.array(term)
