import type { Issue } from '../domain/issue.ts'
import { getPointer } from '../domain/pointer.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawClaim } from './schema/claim.ts'
import { event } from './schema/event.ts'
import { flow } from './schema/flow.ts'

/** Every filled field has its claim, and every claim a filled field. */
export function checkClaims(raw: RawAtlas): readonly Issue[] {
  return [
    ...raw.events.records.flatMap((record) => faultsOf(record, Object.keys(event.shape), raw.events.file)),
    ...raw.flows.records.flatMap((record) => faultsOf(record, Object.keys(flow.shape), raw.flows.file)),
  ]
}

type ClaimedRecord = { readonly id: string; readonly claims: readonly RawClaim[] }

/** Our own words on a record: they need a claim anywhere in it, not one each. */
const ourWords: ReadonlySet<string> = new Set(['title', 'summary', 'kind', 'status'])
const noStatement: ReadonlySet<string> = new Set(['id', 'claims', ...ourWords])
/** Parts that say how to read their neighbours and are claimed with them. */
const reading: ReadonlySet<string> = new Set(['unit', 'qualifier', 'kind', 'as'])

function faultsOf(record: ClaimedRecord, known: readonly string[], file: string): Issue[] {
  if (record.claims.length === 0) {
    return [
      { code: 'claim-missing', file, record: record.id, pointer: '/claims', values: { field: '/claims' } },
    ]
  }
  const claimed = new Set(record.claims.flatMap(({ fields }) => fields))
  const missing = Object.entries(record)
    .filter(([key]) => known.includes(key) && !noStatement.has(key))
    .flatMap(([key, value]) => unclaimed(value, `/${key}`, claimed))
  return [
    ...missing.map(
      (pointer): Issue => ({
        code: 'claim-missing',
        file,
        record: record.id,
        pointer,
        values: { field: pointer },
      }),
    ),
    ...record.claims.flatMap((claim, index) => danglingOf(claim, index, record, file)),
  ]
}

/**
 * The filled fields at or under `pointer` that no claim covers: a claim on a field covers all that is in it.
 * When nothing in a field is claimed, the field itself is named rather than each of its parts.
 */
function unclaimed(value: unknown, pointer: string, claimed: ReadonlySet<string>): readonly string[] {
  if (!isFilled(value) || claimed.has(pointer)) return []
  const parts = partsOf(value)
  if (parts.length === 0) return [pointer]
  const each = parts.map(([key, part]) => unclaimed(part, `${pointer}/${key}`, claimed))
  return each.every((faults) => faults.length > 0) ? [pointer] : each.flat()
}

/** What claims may cover one by one; a text in four languages is one thing. */
function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || 'en' in value) return []
  return Object.entries(value).filter(([key, part]) => isFilled(part) && !reading.has(key))
}

/** Null, empty and false state nothing. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false
  return typeof value !== 'object' || Object.values(value).length > 0
}

function danglingOf(claim: RawClaim, index: number, record: ClaimedRecord, file: string): Issue[] {
  const issue = (field: string, pointer: string): Issue => {
    const values = { claim: claim.id, field }
    return {
      code: 'pointer-dangling',
      file,
      record: record.id,
      pointer: `/claims/${index}/${pointer}`,
      values,
    }
  }
  const fields = claim.fields.flatMap((field, at) =>
    isThere(record, field, claim) ? [] : [issue(field, `fields/${at}`)],
  )
  const values = Object.keys(claim.values).flatMap((field) =>
    getPointer(record, field) === undefined || isOwn(field)
      ? [issue(field, `values/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`)]
      : [],
  )
  return [...fields, ...values]
}

/** An empty field may be pointed to only where this source fills it (`values`), or says no (`online: false`). */
function isThere(record: ClaimedRecord, field: string, claim: RawClaim): boolean {
  const value = getPointer(record, field)
  if (value === undefined || isOwn(field)) return false
  return value === false || isFilled(value) || Object.hasOwn(claim.values, field)
}

/** The record's own bookkeeping states nothing. */
function isOwn(field: string): boolean {
  return /^\/(?:id|claims)(?:\/|$)/.test(field)
}
