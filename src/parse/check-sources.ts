import type { Issue } from '../domain/issue.ts'
import type { AtlasFiles } from './atlas-files.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawSource } from './schema/source.ts'

/** Documents have their text, unchanged; references have none; addresses are of the web; every source has a name. */
export function checkSources(raw: RawAtlas, files: AtlasFiles): readonly Issue[] {
  const file = raw.sources.file
  return [
    ...raw.sources.records.flatMap((source) => [
      ...addresses(source, file),
      ...(source.title === null && !source.label
        ? [{ code: 'label-missing', file, record: source.id, pointer: '/label', values: {} } as const]
        : []),
      ...textOf(source, files, file),
    ]),
    ...strayTexts(raw, files),
    ...reportAddress(raw),
  ]
}

/** Whether a link may lead there: http or https, well formed, without white space or a password. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}<>"\\]+$/iu.test(text)) return false
  try {
    const url = new URL(text)
    return url.username === '' && url.password === ''
  } catch {
    // `URL` throws for what is no address at all: that is the answer.
    return false
  }
}

function addresses(source: RawSource, file: string): Issue[] {
  const given = [
    ['/url', source.url],
    ['/archived', source.archived],
  ] as const
  return given.flatMap(([pointer, value]): Issue[] => {
    if (value === null || isWebAddress(value)) return []
    const code = value.trim() === '' ? 'address-missing' : 'not-an-address'
    return [{ code, file, record: source.id, pointer, values: { value } }]
  })
}

function textOf(source: RawSource, files: AtlasFiles, file: string): Issue[] {
  const textFile = `sources/${source.id}.txt`
  const there = Object.hasOwn(files.texts, source.id)
  if (source.kind === 'reference') {
    return there
      ? [
          {
            code: 'text-without-source',
            file: textFile,
            record: null,
            pointer: '',
            values: { id: source.id },
          },
        ]
      : []
  }
  if (!there) {
    const values = { id: source.id, file: textFile }
    return [{ code: 'text-missing', file, record: source.id, pointer: '', values }]
  }
  const stated = source.sha256 ?? ''
  if (stated === '') {
    return [
      { code: 'field-missing', file, record: source.id, pointer: '/sha256', values: { field: 'sha256' } },
    ]
  }
  const actual = files.sha256[source.id] ?? ''
  if (actual === stated) return []
  const values = { file: textFile, stated, actual }
  return [{ code: 'text-changed', file, record: source.id, pointer: '/sha256', values }]
}

function strayTexts(raw: RawAtlas, files: AtlasFiles): Issue[] {
  const known = new Set(raw.sources.ids)
  return Object.keys(files.texts)
    .filter((id) => !known.has(id))
    .map((id) => ({
      code: 'text-without-source',
      file: `sources/${id}.txt`,
      record: null,
      pointer: '',
      values: { id },
    }))
}

function reportAddress(raw: RawAtlas): Issue[] {
  const report = raw.release?.report
  if (report === undefined || isWebAddress(report) || /^mailto:[^\s@<>"]+@[^\s@<>"]+$/.test(report)) return []
  return [
    {
      code: 'not-an-address',
      file: 'release.json',
      record: null,
      pointer: '/report',
      values: { value: report },
    },
  ]
}
