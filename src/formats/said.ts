import type { Words } from '../domain/model.ts'
import { en } from '../i18n/en.ts'
import { createTranslator } from '../i18n/translator.ts'
import type { Published, Said } from './published.ts'

const english: Said = {
  language: 'en',
  t: createTranslator<typeof en>('en', en),
  selection: 'All records of this version.',
}

/** What a file says in words, in which language, and of which records it says that it holds them. */
export const saidOf = ({ said = english }: Published): Said => said

/** The data's words in the language of the file. */
export const wordsOf = (published: Published): Words => published.words[saidOf(published).language]
