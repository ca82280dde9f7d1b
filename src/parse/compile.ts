import type { FeatureCollection } from 'geojson'
import { homeFrame } from '../domain/frame.ts'
import {
  type Actor,
  type Dataset,
  type Evidence,
  type Language,
  languages,
  type QuoteTranslations,
  type Source,
  type Words,
} from '../domain/model.ts'
import type { AtlasFiles } from './atlas-files.ts'
import { axisOf } from './compile-axis.ts'
import { compileEvent } from './compile-event.ts'
import { compileEvidence, compileTranslations } from './compile-evidence.ts'
import { compileFlows } from './compile-flow.ts'
import { compileLabels } from './compile-labels.ts'
import { compilePlaces } from './compile-places.ts'
import { compileWords } from './compile-words.ts'
import { namedPlaces } from './named-places.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawSource } from './schema/source.ts'

/** Everything that the app runs on, split by language and by need. */
export interface Compiled {
  readonly dataset: Dataset
  readonly words: Readonly<Record<Language, Words>>
  readonly evidence: Evidence
  readonly quotes: Readonly<Record<Language, QuoteTranslations>>
  /** Full texts by source id, as they came. */
  readonly texts: Readonly<Record<string, string>>
  readonly geometry: {
    readonly countries: FeatureCollection
    readonly boundaries: FeatureCollection
    readonly water: FeatureCollection
    readonly world: FeatureCollection
  }
}

/**
 * Raw files that have passed every check become new, read-only values with spans, grades, curves and labels
 * computed. Throws when handed files with faults: the gate does not.
 */
export function compileAtlas(raw: RawAtlas, files: AtlasFiles): Compiled {
  if (!raw.release)
    throw new Error('compileAtlas was handed files without release.json; the gate lets none such through.')
  const axis = axisOf(raw, raw.release.date)
  const places = compilePlaces(raw)
  const unlabelled: Dataset = {
    release: raw.release,
    events: raw.events.records.map((event) => compileEvent(event, raw, axis)),
    flows: compileFlows(raw, places, axis),
    places,
    actors: byId(raw.actors.records.map(({ name: _, ...actor }): Actor => actor)),
    themes: raw.themes.records.map(({ name: _, ...theme }) => theme),
    documents: raw.sources.records.filter(({ kind }) => kind === 'document').map(({ id }) => id),
    labels: [],
    axis,
    frame: homeFrame,
  }
  const labels = compileLabels(raw, unlabelled)
  const shown = new Set([...namedPlaces(raw), ...labels.map(({ id }) => id)])
  return {
    dataset: { ...unlabelled, labels, places: only(places, shown) },
    words: perLanguage((language) => compileWords(raw, language, shown)),
    evidence: { ...compileEvidence(raw, files.texts), sources: byId(raw.sources.records.map(compileSource)) },
    quotes: perLanguage((language) => compileTranslations(raw, language)),
    texts: files.texts,
    geometry: {
      countries: files.json['countries.geojson'] as FeatureCollection,
      boundaries: files.json['boundaries.geojson'] as FeatureCollection,
      water: files.json['water.geojson'] as FeatureCollection,
      world: files.json['world.geojson'] as FeatureCollection,
    },
  }
}

function compileSource(source: RawSource): Source {
  const { label: _label, note, sha256: _sha256, leftOut: _leftOut, checked, ...kept } = source
  return { ...kept, checked: checked ?? null, hasNote: note !== null }
}

/** The first load carries the places that records name or the map labels, not every country of the world. */
function only<T>(all: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}

function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>
}
