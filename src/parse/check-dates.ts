import type { Issue } from '../domain/issue.ts'
import { readEdtf, readSingleDate } from './edtf.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawClaim } from './schema/claim.ts'
import { brief } from './shape.ts'

/** Every date can be read; those of sources and of the release are single dates. */
export function checkDates(raw: RawAtlas): readonly Issue[] {
  const records = [
    ...raw.events.records.map((record) => ({ file: raw.events.file, record })),
    ...raw.flows.records.map((record) => ({ file: raw.flows.file, record })),
  ]
  return [
    ...records.flatMap(({ file, record }) => [
      ...spanFault(record.when, file, record.id, '/when'),
      ...record.claims.flatMap((claim, at) =>
        otherDates(claim, file, record.id, `/claims/${at}/values/~1when`),
      ),
    ]),
    ...raw.sources.records.flatMap((source) => sourceDates(source, raw.sources.file)),
    ...(raw.release ? singleFault(raw.release.date, 'release.json', null, '/date') : []),
  ]
}

function spanFault(text: string | null, file: string, record: string, pointer: string): Issue[] {
  if (text === null) return []
  const reading = readEdtf(text)
  return reading.kind === 'timing'
    ? []
    : [{ code: reading.kind, file, record, pointer, values: { value: text } }]
}

/** The date that another source gives where it differs from the record's own. */
function otherDates(claim: RawClaim, file: string, record: string, pointer: string): Issue[] {
  const other = claim.values['/when']
  if (other === undefined || other === null) return []
  if (typeof other === 'string') return spanFault(other, file, record, pointer)
  return [{ code: 'not-a-date', file, record, pointer, values: { value: brief(other) } }]
}

function sourceDates(source: RawAtlas['sources']['records'][number], file: string): Issue[] {
  const basis = (source.asOf === null) !== (source.asOfBasis === null)
  return [
    ...singleFault(source.published, file, source.id, '/published'),
    ...singleFault(source.asOf, file, source.id, '/asOf'),
    ...singleFault(source.checked ?? null, file, source.id, '/checked'),
    ...source.otherLanguages.flatMap(({ published }, at) =>
      singleFault(published, file, source.id, `/otherLanguages/${at}/published`),
    ),
    ...(basis
      ? [{ code: 'as-of-without-basis', file, record: source.id, pointer: '/asOfBasis', values: {} } as const]
      : []),
  ]
}

function singleFault(text: string | null, file: string, record: string | null, pointer: string): Issue[] {
  if (text === null || readSingleDate(text)) return []
  return [{ code: 'not-a-date', file, record, pointer, values: { value: text } }]
}
