import * as z from 'zod/mini'
import { type JsonSchema, jsonSchema } from '../schema/described.ts'

interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean' | 'date'
  readonly description?: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

export interface TableSchema {
  readonly $schema: string
  readonly fields: readonly Field[]
  readonly missingValues: readonly string[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

/** The Table Schema (Data Package v2) of a CSV with these columns, out of the same schema as its JSON Schema. */
export function tableSchemaOf(
  columns: Readonly<Record<string, z.core.$ZodType>>,
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[] = [],
): TableSchema {
  const { properties = {} } = jsonSchema(z.strictObject(columns), '')
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(properties).map(([name, field]) => fieldOf(name, field)),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

function fieldOf(name: string, field: JsonSchema): Field {
  const [full = field] = (field.anyOf ?? [field]).filter(({ type }) => type !== 'null')
  // zod writes a text that may be null as two types, anything more exact as a choice.
  const mayBeEmpty = field.anyOf !== undefined || Array.isArray(field.type)
  const constraints = {
    ...(!mayBeEmpty && { required: true }),
    ...(full.enum && { enum: full.enum }),
    ...(full.type === 'integer' && { minimum: full.minimum }),
  }
  return {
    name,
    type: typeOf(full),
    ...(field.description !== undefined && { description: field.description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** A text with a pattern is a day: the only one that the columns know. */
function typeOf({ type, pattern }: JsonSchema): Field['type'] {
  if (type === 'integer' || type === 'boolean') return type
  return pattern ? 'date' : 'string'
}
