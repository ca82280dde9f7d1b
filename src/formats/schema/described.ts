import * as z from 'zod/mini'

// The app's policy forbids making code from text, which zod's compiled parsers would.
z.config({ jitless: true })

const descriptions = z.registry<{ readonly description?: string; readonly title?: string }>()

/** Says what a field holds; the words stand in the JSON Schema. */
export function described<T extends z.core.$ZodType>(schema: T, description: string): T {
  descriptions.add(schema, { description })
  return schema
}

export const text = (description: string) => described(z.string(), description)
export const optionalText = (description: string) => described(z.nullable(z.string()), description)
export const optionalCount = (description: string) =>
  described(z.nullable(z.int().check(z.gte(1))), description)
export const day = (description: string) =>
  described(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), description)
export const choice = <const T extends readonly string[]>(choices: T, description: string) =>
  described(z.enum(choices), description)

/** JSON Schema, draft 2020-12, with the descriptions. */
export function jsonSchema(schema: z.core.$ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: descriptions })
  return { $schema, title, ...rest } as JsonSchema
}

/** As much of a JSON Schema as is worked on here. */
export interface JsonSchema {
  readonly [key: string]: unknown
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
}
