import * as z from 'zod/mini'

// The app's policy forbids making code from text, which zod's compiled parsers would.
z.config({ jitless: true })

const words = z
  .string({ error: (issue) => (issue.input === undefined ? 'language-missing' : 'wrong-type') })
  .check(z.regex(/\S/, 'language-missing'))

/** A text shown to people, in all four languages. */
export const text = z.strictObject({ en: words, fr: words, ar: words, pt: words })
export type RawText = z.infer<typeof text>

/** Ids stand in addresses that people have shared: small letters, digits, single hyphens. */
export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-id'), z.maxLength(100, 'not-an-id'))

/** ISO 3166-1 alpha-3. */
export const countryCode = z.string().check(z.regex(/^[A-Z]{3}$/, 'not-an-id'))

/** The id of a place, or a country's code. */
export const placeId = z.string().check(z.regex(/^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'not-an-id'))

/** Read by `edtf.ts`; here only a string. */
export const date = z.string().check(z.maxLength(64, 'not-a-date'))

/** A plain string with something in it: titles as a page has them, publishers. */
export const filled = z.string().check(z.regex(/\S/, 'wrong-form'))

/** BCP 47, as far as sources need it. */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'wrong-form'))

/** A whole number from 1. */
export const count = z.int().check(z.gte(1, 'out-of-range'))

export const qualifier = z.enum(['exactly', 'over', 'about'])
