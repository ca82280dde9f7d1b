import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { faultList } from '../../scripts/data-check.ts'
import { loadAtlasFiles } from '../../scripts/load-data.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { goodFiles } from '../support/gate-fixture.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'))
  await mkdir(join(root, 'sources'))
  const { json, texts } = goodFiles()
  for (const [name, value] of Object.entries(json)) await writeFile(join(root, name), JSON.stringify(value))
  for (const [id, text] of Object.entries(texts)) await writeFile(join(root, 'sources', `${id}.txt`), text)
})
afterEach(() => rm(root, { recursive: true }))

it('a folder is read as the gate wants it', async () => {
  const files = await loadAtlasFiles(root)
  expect(files).toEqual(goodFiles())
  expect(faultList(readAtlas(files))).toBe('no faults: 2 events, 2 flows')
})

it('a file with a comma too many is told by name', async () => {
  await writeFile(join(root, 'themes.json'), '[,]')
  const { issues } = readAtlas(await loadAtlasFiles(root))
  expect(issues).toContainEqual(expect.objectContaining({ code: 'not-json', file: 'themes.json' }))
  expect(issues).not.toContainEqual(expect.objectContaining({ code: 'file-missing' }))
})

it('a text that is not UTF-8 is told and not patched up', async () => {
  await writeFile(join(root, 'sources', 'page.txt'), Uint8Array.of(0xc3, 0x28))
  const { issues } = readAtlas(await loadAtlasFiles(root))
  expect(issues).toContainEqual(expect.objectContaining({ code: 'not-json', file: 'sources/page.txt' }))
})

it('faults are printed by file, with record and pointer', async () => {
  await rm(join(root, 'sources', 'page.txt'))
  const printed = faultList(readAtlas(await loadAtlasFiles(root)))
  expect(printed).toContain(
    'sources.json (1)\n  page: text-missing\n    The text of this document is not there.',
  )
})
