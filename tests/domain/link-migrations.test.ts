import { describe, expect, it } from 'vitest'
import { linkVersion, type Migration, migrated, versionOf } from '../../src/domain/link-migrations.ts'
import { defaultView, readView, writeView } from '../../src/domain/view.ts'

/** Version 1 is made up to have said `year` for `from`; version 2, `type` for `kind`. */
const yearToFrom: Migration = (pairs) =>
  pairs.map(([key, value]) => [key === 'year' ? 'from' : key, value] as const)
const typeToKind: Migration = (pairs) =>
  pairs.map(([key, value]) => [key === 'type' ? 'kind' : key, value] as const)
const steps = [yearToFrom, typeToKind]

describe('links of versions', () => {
  it('are written as of today', () => {
    expect(linkVersion()).toBe(1)
    expect(linkVersion(steps)).toBe(3)
    expect(writeView(defaultView('en'), 'en', true)).toMatch(/^v=1&/)
  })

  it('of the first go every step', () => {
    expect(readView('v=1&year=2016&type=workshop', 'en', steps)).toEqual(
      readView('from=2016&kind=workshop', 'en'),
    )
  })

  it('of the second go only the steps after it', () => {
    const view = readView('v=2&year=2016&type=workshop', 'en', steps)
    expect(view).toMatchObject({ from: null, kind: ['workshop'], unknown: [['year', '2016']] })
  })

  it('of today, or without a version, go none', () => {
    for (const hash of ['v=3&year=2016', 'year=2016', 'v=abc&year=2016', 'v=-1&year=2016', 'v=&year=2016'])
      expect(readView(hash, 'en', steps).unknown, hash).toEqual([['year', '2016']])
  })

  it('of a later one go none, and what is understood is read', () => {
    expect(readView('v=9&from=2016&mode=brief', 'en', steps)).toEqual(readView('from=2016&mode=brief', 'en'))
    expect(versionOf([['v', '9']])).toBe(9)
  })

  it('of version 0, which never was, are those of the first', () => {
    expect(versionOf([['v', '0']])).toBe(1)
    expect(
      migrated(
        [
          ['v', '0'],
          ['year', '2016'],
        ],
        steps,
      ),
    ).toContainEqual(['from', '2016'])
  })

  it('that were healed go the steps too', () => {
    expect(readView('V=1&amp;type=workshop&amp;from=2016.', 'en', steps)).toMatchObject({
      kind: ['workshop'],
      from: readView('from=2016', 'en').from,
    })
  })
})
