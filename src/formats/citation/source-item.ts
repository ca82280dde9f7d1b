import type { Source } from '../../domain/model.ts'
import type { CitedItem } from './item.ts'
import { citationKey } from './key.ts'

/**
 * A document or page itself. `label` names it where its page carries no title; `retrieved` is the day (ISO 8601) of the
 * data that a shipped text came with.
 */
export function sourceItem(source: Source, label: string | null, retrieved: string): CitedItem {
  const { id, title, publisher, published, checked, url, archived, language } = source
  return {
    type: 'webpage',
    key: citationKey(publisher, published, id),
    title: title ?? label ?? publisher,
    isNamedByUs: title === null,
    container: null,
    publisher,
    issued: published,
    version: null,
    edition: null,
    accessed: checked === null ? { date: retrieved, as: 'retrieved' } : { date: checked, as: 'checked' },
    url,
    archived,
    language,
    locator: null,
    note: null,
  }
}
