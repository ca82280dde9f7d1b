import type * as z from 'zod/mini'
import { type Issue, type IssueCode, issueCodes } from '../domain/issue.ts'
import { pointerTo } from '../domain/pointer.ts'

type Fault = z.core.$ZodIssue
type Schema<T> = z.core.$ZodType<T> & { safeParse(value: unknown): z.core.util.SafeParseResult<T> }
type Values = Issue['values']

/**
 * One record against its schema: all that is wrong with its shape, and its value for the further checks.
 * A record that lacks a language or has a misspelt field can still be checked for links and quotes, so that
 * all its faults are told at once; only a missing field or one of another type stops that (`value` is null).
 * Nothing with a fault is ever compiled.
 */
export function readShape<T>(
  schema: Schema<T>,
  raw: unknown,
  file: string,
  record: string | null,
): { readonly value: T | null; readonly issues: readonly Issue[] } {
  const result = schema.safeParse(raw)
  if (result.success) return { value: result.data, issues: [] }
  const issues = result.error.issues.flatMap((fault) =>
    facts(fault, raw).map(({ code, path, values }) => ({
      code,
      file,
      record,
      pointer: pointerTo(path),
      values,
    })),
  )
  const isReadable = issues.every(({ code }) => code !== 'wrong-type' && code !== 'field-missing')
  return { value: isReadable ? (raw as T) : null, issues }
}

interface Fact {
  readonly code: IssueCode
  readonly path: readonly (string | number)[]
  readonly values: Values
}

/** One schema fault in our words; several unknown keys become one each. */
function facts(fault: Fault, raw: unknown): readonly Fact[] {
  const path = fault.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const found = at(raw, path)
  if (fault.code === 'unrecognized_keys') {
    return fault.keys.map((key) => ({ code: 'unknown-key', path: [...path, key], values: { key } }))
  }
  if (fault.code === 'invalid_key') {
    const inner = fault.issues[0]?.message
    return [
      { code: isCode(inner) ? inner : 'unknown-key', path, values: { value: String(path.at(-1) ?? '') } },
    ]
  }
  if (isCode(fault.message)) {
    const language = String(path.at(-1) ?? '')
    return [
      { code: fault.message, path, values: { value: brief(found), language, expected: expectedOf(fault) } },
    ]
  }
  if (found === undefined)
    return [{ code: 'field-missing', path, values: { field: String(path.at(-1) ?? '') } }]
  if (fault.code === 'invalid_value') {
    const choices = fault.values.map(String).join(', ')
    return [{ code: 'not-a-choice', path, values: { value: brief(found), choices } }]
  }
  const sized = fault.code === 'too_small' || fault.code === 'too_big'
  const code = sized ? 'out-of-range' : fault.code === 'invalid_type' ? 'wrong-type' : 'wrong-form'
  return [{ code, path, values: { value: brief(found), expected: expectedOf(fault) } }]
}

function isCode(message: string | undefined): message is IssueCode {
  return message !== undefined && Object.hasOwn(issueCodes, message)
}

function expectedOf(fault: Fault): string {
  return 'expected' in fault ? String(fault.expected) : ''
}

function at(raw: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = raw
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** A value as it stands in the file, cut to what fits in a message. */
export function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
