import type { Suggestion } from '../../domain/search/finder.ts'
import type { AtlasStore } from '../../store/atlas-store.ts'

/**
 * Opens what was chosen. A record is selected. A sentence is opened at the claim that quotes most of it; one that
 * no claim quotes at the nearest record of its text, with the reader taken to the sentence. A place, an actor, a
 * theme or a source narrows what is on show to the records that hold its name.
 */
export function openSuggestion(store: AtlasStore, { kind, id, title, at }: Suggestion): void {
  const { dataset, select, setQuery, seek } = store.getState()
  if (at?.claim) {
    select(at.claim.record, at.claim.claim)
    if (!at.claim.holds) seek(at)
  } else if (kind === 'event' || kind === 'flow') select(id)
  else if (kind === 'actor') setQuery(dataset.actors[id]?.short ?? title.text)
  else setQuery(title.text)
}
