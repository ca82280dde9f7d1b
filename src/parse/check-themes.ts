import type { Issue } from '../domain/issue.ts'
import type { RawAtlas } from './raw-atlas.ts'

/** A theme of traffic or threat has a family, which decides its colour; one of cooperation has none. */
export function checkThemes(raw: RawAtlas): readonly Issue[] {
  return raw.themes.records
    .filter(({ group, family }) => (group === 'cooperation') !== (family === null))
    .map(({ id, group, family }) => ({
      code: 'wrong-family',
      file: raw.themes.file,
      record: id,
      pointer: '/family',
      values: { group, family: family ?? 'null' },
    }))
}
