import type { CitedItem } from '../../../src/formats/citation/item.ts'

/** A page of an agency, cited. */
export const cited = (change: Partial<CitedItem> = {}): CitedItem => ({
  type: 'webpage',
  key: 'the-agency-2017-page',
  title: 'A page on borders',
  isNamedByUs: false,
  container: null,
  publisher: 'The agency',
  issued: '2017-08-04',
  version: null,
  edition: null,
  accessed: { date: '2026-11', as: 'checked' },
  url: 'https://example.org/page',
  archived: null,
  language: 'en',
  locator: null,
  note: null,
  ...change,
})

/** Titles that nobody should have let in. */
export const hostile = [
  `"Quotes" and 'quotes' and “quotes”`,
  'Braces {{ and } one alone {',
  '100% of $5 & #1 _under_ ~tilde ^hat \\backslash\\',
  'Ends with a backslash \\',
  '@article{key, title = {x}}',
  'Two\r\nlines\n\nand\ttabs\u2028and more',
  'ER  - \r\nTY  - BOOK',
  'Turned \u202eround\u2066 and \u200fmarked\u200e',
  'Controls \0\u0007\u0085 and half a letter \ud83d',
  'ورشة عمل بشأن مكافحة التهريب',
  'ends -- with --- dashes -',
  '<script>alert(1)</script>&amp;',
]
