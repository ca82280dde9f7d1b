import type { Suggestion } from '../../domain/search/finder.ts'
import type { AtlasStore } from '../../store/atlas-store.ts'

/**
 * Opens what was chosen. A record is selected. A sentence is opened at the claim that quotes most of it; one that
 * no claim quotes at the nearest record of its text, with the reader taken to the sentence. A country, an actor, a
 * theme or a source has a page of all its records; another place narrows what is on show to those that hold its name.
 */
export function openSuggestion(store: AtlasStore, { kind, id, title, at }: Suggestion): void {
  const { dataset, select, setQuery, setPage, seek } = store.getState()
  if (at?.claim) {
    select(at.claim.record, at.claim.claim)
    if (!at.claim.holds) seek(at)
  } else if (kind === 'event' || kind === 'flow') select(id)
  else if (kind === 'actor' || kind === 'theme' || kind === 'source') setPage({ name: kind, of: id })
  else if (dataset.places[id]?.kind === 'country') setPage({ name: 'country', of: id })
  else setQuery(title.text)
}
