import type { Language, RecordWords, Words } from '../domain/model.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawText } from './schema/common.ts'
import type { RawEvent } from './schema/event.ts'
import type { RawFlow } from './schema/flow.ts'

/** Everything of the data that is said in one language; of the names of countries, those that are shown. */
export function compileWords(raw: RawAtlas, language: Language, shown: ReadonlySet<string>): Words {
  const said = (rows: readonly (readonly [string, RawText])[]) =>
    Object.fromEntries(rows.map(([id, text]) => [id, text[language]]))
  const places = raw.places.records
  return {
    records: Object.fromEntries([
      ...raw.events.records.map((event) => [event.id, eventWords(event, language)] as const),
      ...raw.flows.records.map((flow) => [flow.id, flowWords(flow, language)] as const),
    ]),
    places: said([
      ...Object.entries(raw.countryNames).filter(([code]) => shown.has(code)),
      ...places.map(({ id, properties }) => [id, properties.name] as const),
    ]),
    placeNotes: said(places.map(({ id, properties }) => [id, properties.source.text])),
    actors: said(raw.actors.records.map(({ id, name }) => [id, name])),
    themes: said(raw.themes.records.map(({ id, name }) => [id, name])),
    sources: Object.fromEntries(
      raw.sources.records.map(({ id, label, note }) => [
        id,
        { label: label?.[language] ?? null, note: note?.[language] ?? null },
      ]),
    ),
  }
}

function eventWords(event: RawEvent, language: Language): RecordWords {
  return {
    ...flowWords(event, language),
    points: event.points.map(({ text }) => text[language]),
    participants: event.participants.map(({ who }) => who[language]),
  }
}

function flowWords(record: Pick<RawFlow, 'title' | 'summary' | 'caveat'>, language: Language): RecordWords {
  const { title, summary, caveat } = record
  return {
    title: title[language],
    summary: summary[language],
    caveat: caveat?.[language] ?? null,
    points: [],
    participants: [],
  }
}
