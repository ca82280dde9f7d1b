import type { Language } from '../domain/model.ts'
import type { en } from './en.ts'
import type { MessagesOf, ParametersOf, PluralForms } from './messages.ts'
import type { pagesEn } from './pages/en.ts'

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

type Arguments<English, Key extends keyof English> = keyof ParametersOf<English, Key> extends never
  ? []
  : [ParametersOf<English, Key>]

/** Says a message of one language. Plain values in and out: two languages can speak at once. */
export type TranslateOf<English> = <Key extends keyof English>(
  key: Key,
  ...parameters: Arguments<English, Key>
) => string
export type Translate = TranslateOf<typeof en>
export type TranslatePages = TranslateOf<typeof pagesEn>

export function createTranslator<English>(
  language: Language,
  messages: MessagesOf<English>,
): TranslateOf<English> {
  const rules = once(() => new Intl.PluralRules(locales[language]))
  const numbers = once(() => new Intl.NumberFormat(locales[language]))
  return (key, ...[parameters]) => {
    const values: Readonly<Record<string, string | number>> = parameters ?? {}
    const message: string | PluralForms = messages[key]
    const text =
      typeof message === 'string' ? message : (message[rules().select(Number(values.count))] ?? message.other)
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      if (value === undefined) return whole
      if (typeof value !== 'number') return value
      // In all four languages a small count is its Latin digits; `Intl` is slow to make for that.
      return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers().format(value)
    })
  }
}

/** What is slow to make is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
