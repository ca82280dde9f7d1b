import type { Claim } from '../../domain/model.ts'
import { formatDate } from '../../i18n/dates.ts'
import { semicolons } from '../../i18n/screen-sentence.ts'
import type { TranslatePages } from '../../i18n/translator.ts'
import type { CitedItem } from './item.ts'
import { citationKey, shortHash } from './key.ts'
import { oneLine } from './one-line.ts'
import { type CitationSpeech, citationWithin, sentences } from './sentence.ts'

/** What each citation of the atlas says of it. */
export interface AtlasEdition {
  readonly release: { readonly version: string; readonly date: string }
  /** The day on which the reader looked, ISO 8601. */
  readonly accessed: string
  readonly speech: CitationSpeech & { readonly p: TranslatePages }
}

/** What is on show, said by the sentence of the screen, at its address. */
export function viewItem(shown: string, address: string, edition: AtlasEdition): CitedItem {
  const id = `view-${shortHash(address.slice(address.indexOf('#') + 1))}`
  return { ...atlasItem(id, address, edition), type: 'map', title: shown }
}

/** A record by its title in the atlas, with the sources that it rests on. */
export function recordItem(
  record: { readonly id: string; readonly title: string },
  sources: readonly CitedItem[],
  address: string,
  edition: AtlasEdition,
): CitedItem {
  const { t, p, language } = edition.speech
  const label = sources.length === 1 ? t('regionSource') : p('citeSources')
  const text = sources.map((source) => citationWithin(source, edition.speech)).join(semicolons[language])
  const note = text && sentences([t('labelled', { label, text })], edition.speech)
  return { ...atlasItem(record.id, address, edition), title: record.title, note: note || null }
}

/** A passage of a source: its words, or where in the page it stands; and the record of the atlas that rests on it. */
export function claimItem(
  claim: Pick<Claim, 'id' | 'quote' | 'locator'>,
  source: CitedItem,
  record: { readonly id: string; readonly title: string },
  address: string,
  edition: AtlasEdition,
): CitedItem {
  const { t, p } = edition.speech
  const within = citationWithin(recordItem(record, [], address, edition), edition.speech)
  const quote = claim.quote && t('quoted', { text: oneLine(claim.quote.exact) })
  return {
    ...source,
    key: `${source.key}-${record.id}-${claim.id}`,
    locator: claim.locator,
    note: sentences([quote, p('citeCitedIn', { text: within })], edition.speech),
  }
}

function atlasItem(id: string, address: string, { release, accessed, speech }: AtlasEdition): CitedItem {
  const { t, p, language } = speech
  return {
    type: 'entry',
    key: citationKey('sahel-atlas', release.date, id),
    title: '',
    isNamedByUs: false,
    container: t('appName'),
    publisher: null,
    issued: release.date,
    version: release.version,
    edition: p('citeEdition', { version: release.version, date: formatDate(release.date, language) }),
    accessed: { date: accessed, as: 'retrieved' },
    url: address,
    archived: null,
    language,
    locator: null,
    note: null,
  }
}
