import type { AtlasEvent, Span } from '../domain/model.ts'
import { sourcesOf, tierOf, timingOf } from './compile-timing.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawEvent } from './schema/event.ts'

/** An event without its words and claims, which load apart. */
export function compileEvent(event: RawEvent, raw: RawAtlas, axis: Span): AtlasEvent {
  const { title: _title, summary: _summary, caveat, claims, participants, points, ...kept } = event
  const sources = sourcesOf(claims, raw)
  return {
    record: 'event',
    ...kept,
    when: timingOf(event, raw, axis),
    participants: participants.map(({ who: _, ...rest }) => rest),
    points: points.map(({ text: _, ...rest }) => rest),
    hasCaveat: caveat !== null,
    sources: sources.map(({ id }) => id),
    tier: tierOf(sources),
  }
}
