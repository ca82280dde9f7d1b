import { en } from '../i18n/en.ts'
import { createTranslator } from '../i18n/translator.ts'
import type { Said } from './published.ts'

const said: Said = {
  language: 'en',
  t: createTranslator<typeof en>('en', en),
  selection: 'All records of this version.',
}

/** A whole atlas in the words of the build, which publishes in English. The app speaks by its own catalogues. */
export const inEnglish = <Atlas extends object>(atlas: Atlas): Atlas & { readonly said: Said } => ({
  ...atlas,
  said,
})
