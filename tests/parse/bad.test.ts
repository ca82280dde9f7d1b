import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Issue, issueCodes } from '../../src/domain/issue.ts'
import { languages } from '../../src/domain/model.ts'
import { formatIssue } from '../../src/i18n/issues.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { type Change, changeFiles } from '../support/change-files.ts'
import { goodFiles } from '../support/gate-fixture.ts'

/**
 * Each file of `bad/` makes one change (or a few) to the good files and names every fault that must come of
 * it, and no other. Drop a file in and it is tested.
 */
interface BadFile {
  readonly change: readonly Change[]
  readonly expect: readonly Omit<Issue, 'values'>[]
}

const folder = join(import.meta.dirname, 'bad')
const badFiles = readdirSync(folder).map((name) => ({
  name: name.replace(/\.json$/, ''),
  file: JSON.parse(readFileSync(join(folder, name), 'utf8')) as BadFile,
}))

describe('a bad file is refused with code and place', () => {
  it.each(badFiles)('$name', ({ file }) => {
    const { ok, issues } = readAtlas(changeFiles(goodFiles(), file.change))
    expect(ok).toBeNull()
    expect(issues.map(({ values: _, ...place }) => place).sort(byPlace)).toEqual(
      [...file.expect].sort(byPlace),
    )
  })

  it.each(badFiles)('$name is told in every language, with every value filled in', ({ file }) => {
    const { issues } = readAtlas(changeFiles(goodFiles(), file.change))
    for (const language of languages) {
      for (const issue of issues)
        expect(formatIssue(issue, language)).not.toMatch(/\{\w+\}|“”|« {2}»|«»|undefined/)
    }
  })
})

it('every code has a bad file, but the one that needs bytes instead of JSON', () => {
  const told = new Set(badFiles.flatMap(({ file }) => file.expect.map(({ code }) => code)))
  expect(Object.keys(issueCodes).filter((code) => !told.has(code as Issue['code']))).toEqual(['not-json'])
})

function byPlace(a: Omit<Issue, 'values'>, b: Omit<Issue, 'values'>): number {
  return JSON.stringify([a.code, a.file, a.pointer]) < JSON.stringify([b.code, b.file, b.pointer]) ? -1 : 1
}
