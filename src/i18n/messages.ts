import type { en } from './en.ts'
import type { pagesEn } from './pages/en.ts'

/** Forms by CLDR plural category; `other` always stands. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** What each language must say: the keys of English, counted messages as plural forms. */
export type MessagesOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralForms
}

/** The words of the first view and of all that stands beside the map. */
export type Messages = MessagesOf<typeof en>
export type MessageKey = keyof Messages

/** The words of the pages, which load when one is opened. */
export type PageMessages = MessagesOf<typeof pagesEn>
export type PageMessageKey = keyof PageMessages

type ParametersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never
type TextsOf<Message> = Message extends string ? Message : Message[keyof Message]

/** The parameters of a message, read from its English text; `count` of a counted one is a number. */
export type ParametersOf<English, Key extends keyof English> = {
  readonly [Name in ParametersIn<TextsOf<English[Key]>>]: string | number
}
