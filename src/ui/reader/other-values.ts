import type { Claim } from '../../domain/model.ts'
import type { Field } from './fields.ts'

/** What another source says of a field. */
export interface OtherValue {
  readonly pointer: string
  readonly value: unknown
  readonly source: string
}

export function otherValuesOf(claims: readonly Claim[]): readonly OtherValue[] {
  return claims.flatMap(({ source, values }) =>
    Object.entries(values).map(([pointer, value]) => ({ pointer, value, source })),
  )
}

/** Each value beside the field that it is about; a row at the end for those whose field the card does not have. */
export function withOtherValues(
  fields: readonly Field[],
  others: readonly OtherValue[],
  elsewhere: string,
): readonly Field[] {
  const homes = others.map((other) => ({ other, home: homeOf(fields, other.pointer) }))
  const rows = fields.map((field, index) => ({
    ...field,
    others: homes.filter(({ home }) => home === index).map(({ other }) => other),
  }))
  const homeless = homes.filter(({ home }) => home < 0).map(({ other }) => other)
  if (homeless.length === 0) return rows
  return [...rows, { label: elsewhere, pointer: '', items: [], empty: '', others: homeless }]
}

/** The field itself or the one that it is a part of, or else the first of its parts: `/legs` stands at `/legs/0/from`. */
function homeOf(fields: readonly Field[], pointer: string): number {
  const holds = fields.findIndex(
    (field) => field.pointer !== '' && `${pointer}/`.startsWith(`${field.pointer}/`),
  )
  return holds >= 0 ? holds : fields.findIndex((field) => field.pointer.startsWith(`${pointer}/`))
}
