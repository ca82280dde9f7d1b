import { join } from 'node:path'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAtlasFiles } from '../../../scripts/load-data.ts'
import type { DataFiles } from '../../../src/formats/data-files.ts'
import { inEnglish } from '../../../src/formats/english.ts'
import {
  dataPackageOf,
  type PackageFiles,
  type PackageParts,
} from '../../../src/formats/package/data-package.ts'
import { zipOf } from '../../../src/formats/package/zip.ts'
import { loadMessages, translatorOf } from '../../../src/i18n/catalogue.ts'
import { readAtlas } from '../../../src/parse/gate.ts'
import type { RawSource } from '../../../src/parse/schema/source.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly type?: string
  readonly jsonSchema?: string
  readonly schema?: {
    readonly fields: readonly Field[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string]
      readonly reference: { readonly resource: string; readonly fields: readonly [string] }
    }[]
  }
}

const loaded = await loadAtlasFiles(join(import.meta.dirname, '../../../data'))
const atlas = readAtlas(loaded).ok
if (!atlas) throw new Error('The data has faults: see tests/real-data.test.ts.')
const published = inEnglish(atlas)
const parts: PackageParts = { published, files: loaded.json as DataFiles, texts: loaded.texts }

const files = dataPackageOf(parts)
const descriptor = JSON.parse(files['datapackage.json'] ?? '')
const resources: readonly Resource[] = descriptor.resources
const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(files[path] ?? '', {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  })

describe('a data package', () => {
  it('says its version, its date and whose it is', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'sahel-atlas',
      version: published.dataset.release.version,
      created: `${published.dataset.release.date}T00:00:00Z`,
      licenses: [{ path: 'LICENSES.md' }],
    })
    expect(descriptor.sources).toHaveLength(Object.keys(published.evidence.sources).length)
    expect(files['README.md']).toContain(published.dataset.release.version)
    expect(files['README.md']).toContain('imply no opinion on the legal status')
  })

  it('has every file that it describes, as long as it says, and describes all but its own papers', () => {
    expect(Object.values(files).filter((text) => text.startsWith('\uFEFF'))).toEqual([])
    for (const { path, bytes, jsonSchema } of resources) {
      expect(new TextEncoder().encode(files[path]).length, path).toBe(bytes)
      expect(jsonSchema === undefined || jsonSchema in files, jsonSchema).toBe(true)
    }
    const described = resources.flatMap(({ path, jsonSchema }) => [path, jsonSchema])
    const papers = ['datapackage.json', 'README.md', 'LICENSES.md']
    expect(Object.keys(files).filter((path) => !described.includes(path))).toEqual(papers)
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/)
  })

  it.each(resources.filter(({ type }) => type === 'table'))('$path keeps to its Table Schema', (table) => {
    const { path, schema } = table
    const { data, errors, meta } = rowsOf(path)
    expect(errors).toEqual([])
    expect(meta.fields).toEqual(schema?.fields.map(({ name }) => name))
    for (const row of data) {
      for (const { name, type, constraints } of schema?.fields ?? []) {
        const cell = row[name] ?? ''
        const where = `${path} ${row.id} ${name}: ${cell}`
        if (constraints?.required) expect(cell, where).not.toBe('')
        if (cell === '') continue
        expect(constraints?.enum?.includes(cell) ?? true, where).toBe(true)
        expect(cell, where).toMatch(forms[type] ?? /^/)
      }
    }
    const keys = data.map((row) => schema?.primaryKey.map((key) => row[key]).join(' '))
    expect(new Set(keys).size).toBe(data.length)
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const target = resources.find(({ name }) => name === reference.resource)
      const known = new Set(rowsOf(target?.path ?? '').data.map((row) => row[reference.fields[0]]))
      expect(data.map((row) => row[fields[0]]).filter((key) => !known.has(key))).toEqual([])
    }
  })

  it('holds every claim of every record', () => {
    const claims = [...published.dataset.events, ...published.dataset.flows].flatMap(
      ({ id }) => published.evidence.claims[id] ?? [],
    )
    expect(rowsOf('data/claims.csv').data).toHaveLength(claims.length)
  })

  it('hands on a whole text only where the rights of its source allow it', () => {
    const texts = (of: PackageFiles) => Object.keys(of).filter((path) => path.startsWith('texts/'))
    expect(texts(files)).toEqual([])
    const [first = ''] = Object.keys(loaded.texts)
    const licensed = (rights: string): PackageParts => ({
      published: {
        ...published,
        evidence: {
          ...published.evidence,
          sources: Object.fromEntries(
            Object.entries(published.evidence.sources).map(([id, source]) => [
              id,
              id === first ? { ...source, rights } : source,
            ]),
          ),
        },
      },
      texts: loaded.texts,
      files: {
        ...parts.files,
        'sources.json': (parts.files['sources.json'] as readonly RawSource[]).map((source) =>
          source.id === first ? { ...source, rights } : source,
        ),
      },
    })
    const free = dataPackageOf(licensed('CC BY 4.0'))
    expect(texts(free)).toEqual([`texts/${first}.txt`])
    expect(free[`texts/${first}.txt`]).toBe(loaded.texts[first])
    expect(free['LICENSES.md']).toContain('CC BY 4.0 (whole text included)')
    const closed = dataPackageOf(licensed('All rights reserved'))
    expect(texts(closed)).toEqual([])
    expect(closed['LICENSES.md']).toContain('All rights reserved (quotes and address only)')
  })
})

describe('the archive of a package', () => {
  const { date } = published.dataset.release
  const zip = zipOf(files, date)

  it('opens to the same files', () => {
    const opened = unzipSync(zip)
    expect(Object.keys(opened)).toEqual(Object.keys(files))
    for (const [path, text] of Object.entries(files))
      expect(Buffer.from(opened[path] ?? []).equals(Buffer.from(text, 'utf8')), path).toBe(true)
  })

  it('is the same to the byte whenever and in whatever time zone it is made', () => {
    const zone = process.env.TZ
    const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) => {
      process.env.TZ = TZ
      return zipOf(files, date)
    })
    process.env.TZ = zone
    if (zone === undefined) delete process.env.TZ
    for (const one of made) expect(Buffer.from(one).equals(Buffer.from(zip))).toBe(true)
  })
})

describe.each(['fr', 'ar', 'pt'] as const)('a package in “%s”', (language) => {
  let spoken: PackageFiles
  beforeAll(async () => {
    await loadMessages(language)
    const said = { language, t: translatorOf(language), selection: 'x' }
    spoken = dataPackageOf({ ...parts, published: { ...published, said } })
  })

  it('names places, people and themes in that language', () => {
    const names = published.words[language]
    const [flow] = published.dataset.flows
    const row = Papa.parse<Record<string, string>>((spoken['data/flows.csv'] ?? '').slice(1), {
      header: true,
    }).data[0]
    expect(row?.theme_name).toBe(names.themes[flow?.theme ?? ''])
    expect(row?.language).toBe(language)
    expect(row?.title_en).toBe(published.words.en.records[flow?.id ?? '']?.title)
  })
})

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
}
