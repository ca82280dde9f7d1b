import type { Language } from '../domain/model.ts'
import type { MessageKey, Messages, ParametersOf } from './messages.ts'

/** Numerals are Latin in every language, so that map, text and exports agree; Portuguese is Portugal's. */
export const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
  pt: 'pt-PT',
}

export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  fr: 'ltr',
  ar: 'rtl',
  pt: 'ltr',
}

/** What stands between the parts of a list, such as those of a citation. */
export const listCommas: Readonly<Record<Language, string>> = { en: ', ', fr: ', ', ar: '، ', pt: ', ' }

/** Languages in their own words, for the menu that changes them. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  pt: 'Português',
}

type Arguments<Key extends MessageKey> = keyof ParametersOf<Key> extends never ? [] : [ParametersOf<Key>]

/** Says a message of one language. Plain values in and out: two languages can speak at once. */
export type Translate = <Key extends MessageKey>(key: Key, ...parameters: Arguments<Key>) => string

export function createTranslator(language: Language, messages: Messages): Translate {
  const rules = new Intl.PluralRules(locales[language])
  const numbers = new Intl.NumberFormat(locales[language])
  return (key, ...[parameters]) => {
    const values: Readonly<Record<string, string | number>> = parameters ?? {}
    const message = messages[key]
    const text =
      typeof message === 'string' ? message : (message[rules.select(Number(values.count))] ?? message.other)
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return typeof value === 'number' ? numbers.format(value) : value
    })
  }
}
