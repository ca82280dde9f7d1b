import type * as z from 'zod/mini'
import type { Issue } from '../domain/issue.ts'
import type { AtlasFiles } from './atlas-files.ts'
import { event, type RawEvent } from './schema/event.ts'
import { flow, type RawFlow } from './schema/flow.ts'
import {
  boundary,
  country,
  place,
  type RawCountry,
  type RawPlace,
  waterBody,
  worldCountry,
} from './schema/geo.ts'
import { type RawSource, source } from './schema/source.ts'
import {
  actor,
  countryNames,
  type RawActor,
  type RawCountryNames,
  type RawRelease,
  type RawTheme,
  release,
  theme,
} from './schema/vocabulary.ts'
import { type AtlasFileName, atlasFileNames } from './schema.ts'
import { brief, readShape } from './shape.ts'

/** A list as the file has it. `ids` and `raw` hold also what is broken, so that a reference to it is no second fault. */
export interface RawList<T> {
  readonly file: AtlasFileName
  /** Records of the right shape. */
  readonly records: readonly T[]
  /** Every id in the file, in its order, repeated ones repeated. */
  readonly ids: readonly string[]
  readonly raw: readonly unknown[]
}

export type RawWorldCountry = z.infer<typeof worldCountry>
export type RawBoundary = z.infer<typeof boundary>
export type RawWater = z.infer<typeof waterBody>

/** The files after the first check: what has the right shape. Every further check reads this. */
export interface RawAtlas {
  readonly release: RawRelease | null
  readonly sources: RawList<RawSource>
  readonly events: RawList<RawEvent>
  readonly flows: RawList<RawFlow>
  readonly actors: RawList<RawActor>
  readonly themes: RawList<RawTheme>
  readonly countryNames: RawCountryNames
  readonly places: RawList<RawPlace>
  readonly countries: RawList<RawCountry>
  readonly boundaries: RawList<RawBoundary>
  readonly water: RawList<RawWater>
  readonly world: RawList<RawWorldCountry>
}

/** Checks the shape of every file; the first step of the gate. */
export function readRawAtlas(files: AtlasFiles): {
  readonly raw: RawAtlas
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = [...unreadable(files)]
  const list = <T>(file: AtlasFileName, schema: Parameters<typeof readShape<T>>[0]): RawList<T> => {
    const read = readList(files, file, schema)
    issues.push(...read.issues)
    return read.list
  }
  const whole = <T>(file: AtlasFileName, schema: Parameters<typeof readShape<T>>[0]): T | null => {
    if (files.json[file] === undefined) return null
    const read = readShape(schema, files.json[file], file, null)
    issues.push(...read.issues)
    return read.value
  }
  const raw: RawAtlas = {
    release: whole('release.json', release),
    sources: list('sources.json', source),
    events: list('events.json', event),
    flows: list('flows.json', flow),
    actors: list('actors.json', actor),
    themes: list('themes.json', theme),
    countryNames: whole('country-names.json', countryNames) ?? {},
    places: list('places.geojson', place),
    countries: list('countries.geojson', country),
    boundaries: list('boundaries.geojson', boundary),
    water: list('water.geojson', waterBody),
    world: list('world.geojson', worldCountry),
  }
  return { raw, issues }
}

/** How faults name a record: by its id, or by its place in the file. */
export function recordName(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  return typeof id === 'string' && id !== '' ? id : `#${index}`
}

function unreadable(files: AtlasFiles): Issue[] {
  const broken = Object.entries(files.unreadable).map(
    ([file, message]): Issue => ({ code: 'not-json', file, record: null, pointer: '', values: { message } }),
  )
  const missing = atlasFileNames
    .filter((file) => files.json[file] === undefined && files.unreadable[file] === undefined)
    .map((file): Issue => ({ code: 'file-missing', file, record: null, pointer: '', values: {} }))
  return [...broken, ...missing]
}

function readList<T>(
  files: AtlasFiles,
  file: AtlasFileName,
  schema: Parameters<typeof readShape<T>>[0],
): { readonly list: RawList<T>; readonly issues: readonly Issue[] } {
  const { raw, issues } = rowsOf(files.json[file], file)
  const read = raw.map((row, index) => readShape(schema, row, file, recordName(row, index)))
  return {
    list: {
      file,
      records: read.flatMap(({ value }) => (value === null ? [] : [value])),
      ids: raw.map(recordName).filter((name) => !name.startsWith('#')),
      raw,
    },
    issues: [...issues, ...read.flatMap((one) => one.issues)],
  }
}

/** The rows of an array file, or the features of a collection. */
function rowsOf(
  json: unknown,
  file: AtlasFileName,
): { readonly raw: readonly unknown[]; readonly issues: readonly Issue[] } {
  if (json === undefined) return { raw: [], issues: [] }
  if (!file.endsWith('.geojson')) {
    return Array.isArray(json)
      ? { raw: json, issues: [] }
      : { raw: [], issues: [wrongWhole(file, '', 'array', json)] }
  }
  const collection = json as { readonly type?: unknown; readonly features?: unknown } | null
  if (collection?.type !== 'FeatureCollection') {
    return { raw: [], issues: [wrongWhole(file, '/type', 'FeatureCollection', collection?.type)] }
  }
  if (!Array.isArray(collection.features))
    return { raw: [], issues: [wrongWhole(file, '/features', 'array', collection.features)] }
  return { raw: collection.features, issues: [] }
}

function wrongWhole(file: string, pointer: string, expected: string, found: unknown): Issue {
  return { code: 'wrong-type', file, record: null, pointer, values: { value: brief(found), expected } }
}
