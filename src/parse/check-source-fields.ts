import type { Issue, IssueCode } from '../domain/issue.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawSource } from './schema/source.ts'

/** Each kind of source has the fields of its kind: a document its sum and what it leaves out, a reference its check. */
export function checkSourceFields(raw: RawAtlas): readonly Issue[] {
  return raw.sources.records.flatMap((source) => {
    const issue = (code: IssueCode, field: string): Issue => ({
      code,
      file: raw.sources.file,
      record: source.id,
      pointer: `/${field}`,
      values: { field, kind: source.kind },
    })
    return [
      ...foreignFields(source).map((field) => issue('field-not-allowed', field)),
      ...(source.kind === 'reference' && !source.checked ? [issue('not-checked', 'checked')] : []),
    ]
  })
}

/** The filled fields that belong to the other kind of source. */
function foreignFields({ kind, sha256, leftOut, checked }: RawSource): readonly string[] {
  if (kind === 'document') return checked ? ['checked'] : []
  return [...(sha256 ? ['sha256'] : []), ...(leftOut && leftOut.length > 0 ? ['leftOut'] : [])]
}
