import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAtlasFiles } from '../../scripts/load-data.ts'
import { bundleOf, bundleSchema, readBundle } from '../../src/formats/bundle.ts'
import type { DataFiles } from '../../src/formats/data-files.ts'
import { chosenRecords } from '../../src/formats/downloads.ts'
import { inEnglish } from '../../src/formats/english.ts'
import type { AtlasFiles } from '../../src/parse/atlas-files.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import type { RawEvent } from '../../src/parse/schema/event.ts'
import type { RawFlow } from '../../src/parse/schema/flow.ts'
import type { RawSource } from '../../src/parse/schema/source.ts'

/** Everything in data/, and any choice of it, as a reader would save it and load it again. */

const loaded = await loadAtlasFiles(join(import.meta.dirname, '../../data'))
const real = readAtlas(loaded).ok as Compiled
const files = loaded.json as DataFiles
const rawEvents = files['events.json'] as readonly RawEvent[]
const rawFlows = files['flows.json'] as readonly RawFlow[]
const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const chosenFrom = (compiled: Compiled, ids: ReadonlySet<string>) => chosenRecords(inEnglish(compiled), ids)
const saved = (ids: ReadonlySet<string>, of: DataFiles = files) =>
  bundleOf({ published: chosenFrom(real, ids), files: of, texts: loaded.texts })

async function loadedAgain(text: string, known = Object.values(loaded.texts)): Promise<AtlasFiles> {
  const reading = await readBundle(JSON.parse(text), known, sha256)
  if (reading.kind === 'files') return reading.files
  throw new Error(`The bundle is none: ${reading.where}`)
}

const ids = [...rawEvents, ...rawFlows].map(({ id }) => id)
const everything = new Set(ids)

describe('a bundle', () => {
  it('of everything is the files of data/ unchanged, and the same atlas once it has passed the gate', async () => {
    const again = await loadedAgain(saved(everything))
    expect(again).toEqual(loaded)
    const { ok, issues } = readAtlas(again)
    expect(issues).toEqual([])
    expect(ok).toEqual(real)
  })

  it('of any choice of records passes the gate by itself and holds these records unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), async (some) => {
        const chosen = new Set(some)
        const again = await loadedAgain(saved(chosen))
        const { ok, issues } = readAtlas(again)
        expect(issues).toEqual([])
        expect(again.json['events.json']).toEqual(rawEvents.filter(({ id }) => chosen.has(id)))
        expect(again.json['flows.json']).toEqual(rawFlows.filter(({ id }) => chosen.has(id)))
        const claimsOf = (id: string) => real.evidence.claims[id]
        for (const id of some) expect(ok?.evidence.claims[id]).toEqual(claimsOf(id))
      }),
      { numRuns: 12, examples: [[[]], [ids.slice(0, 1)], [ids.slice(-1)]] },
    )
  }, 240_000)

  it('holds no source, actor, place or theme that its records do without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids, { maxLength: 12 }), async (some) => {
        const { json, excerpt } = await loadedAgain(saved(new Set(some)))
        const rowsOf = (value: unknown) =>
          value as readonly { readonly id: string; readonly partOf?: unknown }[]
        const parents = rowsOf(json['actors.json']).map(({ partOf }) => partOf)
        const inRecords = JSON.stringify([json['events.json'], json['flows.json'], parents])
        const rows = [
          ...rowsOf(json['sources.json']),
          ...rowsOf(json['actors.json']),
          ...rowsOf(json['themes.json']),
          ...rowsOf((json['places.geojson'] as { readonly features: unknown }).features),
        ]
        for (const { id } of rows) expect(inRecords).toContain(`"${id}"`)
        expect(excerpt?.elsewhere.filter((id) => some.includes(id))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('hands on whole texts only where the rights of their source allow it', async () => {
    const [first] = Object.keys(loaded.texts)
    if (!first) throw new Error('The data ships no text.')
    expect(JSON.parse(saved(everything)).texts).toEqual({})
    const free = {
      ...files,
      'sources.json': (files['sources.json'] as readonly RawSource[]).map((source) =>
        source.id === first ? { ...source, rights: 'CC BY 4.0' } : source,
      ),
    }
    expect(JSON.parse(saved(everything, free)).texts).toEqual({ [first]: loaded.texts[first] })
  })

  it('without its texts anywhere is told by the gate, not filled in', async () => {
    const again = await loadedAgain(saved(everything), [])
    const codes = new Set(readAtlas(again).issues.map(({ code }) => code))
    expect(codes).toContain('text-missing')
  })

  it('is valid by its schema', () => {
    const ajv = new Ajv2020({ allErrors: true })
    const validate = ajv.compile(bundleSchema())
    validate(JSON.parse(saved(new Set(ids.slice(0, 5)))))
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([])
  })

  it.each([
    [null, ''],
    [{}, '/format'],
    [{ format: 'sahel-atlas-data', excerpt: null, texts: {} }, '/files'],
  ])('%j is none', async (value, where) => {
    expect(await readBundle(value, [], sha256)).toEqual({ kind: 'no-bundle', where })
  })
})

describe('the gate', () => {
  it('still wants every sentence covered and every relation answered where the data is no excerpt', async () => {
    const related = rawEvents.find(({ relations }) => relations.length > 0)
    const { excerpt: _, ...claimed } = await loadedAgain(saved(new Set([related?.id ?? ''])))
    const codes = new Set(readAtlas(claimed).issues.map(({ code }) => code))
    expect(codes).toContain('unknown-record')
  })
})
