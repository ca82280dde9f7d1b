import type { en } from './en.ts'

/** Forms by CLDR plural category; `other` always stands. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** What each language must say: the keys of English, counted messages as plural forms. */
export type Messages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : PluralForms
}

export type MessageKey = keyof Messages

type ParametersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never
type TextsOf<Message> = Message extends string ? Message : Message[keyof Message]

/** The parameters of a message, read from its English text; `count` of a counted one is a number. */
export type ParametersOf<Key extends MessageKey> = {
  readonly [Name in ParametersIn<TextsOf<(typeof en)[Key]>>]: string | number
}
