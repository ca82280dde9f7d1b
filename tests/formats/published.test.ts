import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FeatureCollection } from 'geojson'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { loadAtlasFiles } from '../../scripts/load-data.ts'
import { publishedAssets } from '../../scripts/published.ts'
import { inEnglish } from '../../src/formats/english.ts'
import { publishedFiles } from '../../src/formats/registry.ts'
import { passagesOf } from '../../src/formats/sources.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { readGeometry } from '../../src/parse/geometry.ts'
import { isClosed, signedArea } from '../../src/parse/ring.ts'
import { atlasFileNames } from '../../src/parse/schema.ts'
import { isPresent } from '../support/programs.ts'

/** Everything in data/ as the build publishes it, opened again as a reader would. */

const folder = join(import.meta.dirname, '../../data')
const compiled = readAtlas(await loadAtlasFiles(folder)).ok
if (!compiled) throw new Error('The data has faults: see tests/real-data.test.ts.')
const { events, flows } = compiled.dataset
const spoken = inEnglish(compiled)
const assets = new Map(publishedAssets(compiled).map(({ fileName, source }) => [fileName, source]))
const ajv = new Ajv2020({ allErrors: true })

const textOf = (name: string) => assets.get(`data/${name}`) ?? ''
const collectionOf = (name: string) => JSON.parse(textOf(name)) as FeatureCollection
const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(textOf(name).replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  })

function faultsBy(schema: string, value: unknown) {
  const validate = ajv.compile(JSON.parse(textOf(schema)))
  return validate(value) ? [] : validate.errors?.slice(0, 5)
}

it('each file and its schema stand at their addresses', () => {
  const names = ['events.geojson', 'flows.geojson', 'countries.geojson', 'events.csv', 'flows.csv']
  expect(publishedFiles.map(({ name }) => name)).toEqual(names)
  for (const name of names) expect([...assets.keys()]).toContain(`data/${name}.schema.json`)
  const index = JSON.parse(textOf('index.json'))
  expect(index.files.map(({ name }: { readonly name: string }) => name)).toEqual(names)
})

describe.each(['events.geojson', 'flows.geojson', 'countries.geojson'])('%s', (name) => {
  const { features } = collectionOf(name)

  it('is valid by its schema', () => {
    expect(faultsBy(`${name}.schema.json`, collectionOf(name))).toEqual([])
  })

  it('follows RFC 7946: positions on Earth, outer rings counter-clockwise and closed', () => {
    for (const { id, geometry } of features.filter((feature) => feature.geometry)) {
      const reading = readGeometry(geometry)
      if (reading.kind !== 'geometry') throw new Error(`${id} cannot be read`)
      for (const { position } of reading.positions)
        expect(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90, String(id)).toBe(true)
      for (const ring of reading.rings)
        expect(isClosed(ring.positions) && signedArea(ring.positions) > 0 !== ring.isHole, String(id)).toBe(
          true,
        )
    }
  })
})

it('every record is in its files, once and in its order', () => {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  expect(collectionOf('events.geojson').features.map(({ id }) => id)).toEqual(ids(events))
  expect(collectionOf('flows.geojson').features.map(({ id }) => id)).toEqual(ids(flows))
  expect(rowsOf('events.csv').data.map((row) => row.id)).toEqual(ids(events))
  expect(rowsOf('flows.csv').data.map((row) => row.id)).toEqual(ids(flows))
})

describe.each(['events.csv', 'flows.csv'])('%s', (name) => {
  it('is read back without a fault, and valid by its schema', () => {
    const { data, errors } = rowsOf(name)
    expect(errors).toEqual([])
    expect(faultsBy(`${name}.schema.json`, data)).toEqual([])
  })

  it('opens in a spreadsheet: a byte-order mark, CRLF, nothing that runs as a formula', () => {
    expect(textOf(name).startsWith('\uFEFFid,')).toBe(true)
    expect(textOf(name).replaceAll('\r\n', '')).not.toMatch(/\r/)
    for (const cell of rowsOf(name).data.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^\s*[=+\-@\t＝＋－＠]/)
  })

  it('has as many parts in each list of sources as it has sources', () => {
    for (const row of rowsOf(name).data) {
      const parts = (list = '') => list.split(' | ').length
      const lists = [row.source_publishers, row.source_titles, row.source_urls, row.source_passages]
      expect([...lists, row.source_checked, row.source_archived].map(parts), row.id).toEqual(
        Array(6).fill(parts(row.source_ids)),
      )
    }
  })
})

it('no name holds the semicolon that parts names', () => {
  const { places, actors, themes } = compiled.words.en
  const names = [places, actors, themes].flatMap((all) => Object.values(all))
  expect(names.filter((name) => name.includes('; '))).toEqual([])
})

it('every record says what it rests on: a quote of a document, a place in a reference', () => {
  for (const record of [...events, ...flows]) {
    const passages = passagesOf(record, spoken)
    expect(new Set(passages.map(({ source }) => source)), record.id).toEqual(new Set(record.sources))
    for (const { source, quote, locator } of passages) {
      const isDocument = compiled.evidence.sources[source]?.kind === 'document'
      expect(isDocument ? quote : locator, record.id).toBeTruthy()
    }
  }
})

it.each(atlasFileNames)('%s in data/ is valid by the schema of its format', (name) => {
  const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  expect(faultsBy(`format/${name}.schema.json`, value)).toEqual([])
})

describe.skipIf(!isPresent('ogr2ogr'))(
  'GDAL (ogr2ogr, Debian’s gdal-bin; skipped where it is absent)',
  () => {
    it.each(['events', 'flows', 'countries'])('reads %s.geojson whole and writes it again', (name) => {
      const home = mkdtempSync(join(tmpdir(), 'atlas-gdal-'))
      try {
        writeFileSync(join(home, 'in.geojson'), textOf(`${name}.geojson`))
        const args = [
          '-f',
          'GeoJSON',
          join(home, 'out.geojson'),
          join(home, 'in.geojson'),
          '-lco',
          'RFC7946=YES',
        ]
        const { status, stderr } = spawnSync('ogr2ogr', args, { encoding: 'utf8' })
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
        const written = JSON.parse(readFileSync(join(home, 'out.geojson'), 'utf8')) as FeatureCollection
        const given = collectionOf(`${name}.geojson`)
        expect(written.features.map(({ id }) => id)).toEqual(given.features.map(({ id }) => id))
        expect(written.features.map(({ geometry }) => geometry?.type)).toEqual(
          given.features.map(({ geometry }) => geometry?.type),
        )
        expect(written.features[0]?.properties?.title_ar).toBe(given.features[0]?.properties?.title_ar)
      } finally {
        rmSync(home, { recursive: true })
      }
    })
  },
)
