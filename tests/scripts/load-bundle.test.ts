import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadAtlasFiles, loadBundle } from '../../scripts/load-data.ts'
import { bundleOf } from '../../src/formats/bundle.ts'
import type { DataFiles } from '../../src/formats/data-files.ts'
import { inEnglish } from '../../src/formats/english.ts'
import { readAtlas } from '../../src/parse/gate.ts'

const root = join(import.meta.dirname, '../../data')
let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'atlas-bundle-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it('a file that was taken away is read from disk as the data folder itself', async () => {
  const loaded = await loadAtlasFiles(root)
  const { ok } = readAtlas(loaded)
  if (!ok) throw new Error('The data has faults: see tests/real-data.test.ts.')
  const path = join(home, 'data.json')
  writeFileSync(
    path,
    bundleOf({ published: inEnglish(ok), files: loaded.json as DataFiles, texts: loaded.texts }),
  )
  expect(await loadBundle(path, root)).toEqual(loaded)
})

it('another file is told by its name and what is not there', async () => {
  const path = join(home, 'other.json')
  writeFileSync(path, '{}')
  await expect(loadBundle(path, root)).rejects.toThrow(
    'other.json is no file of the atlas’s data: what stands at “/format”',
  )
})
