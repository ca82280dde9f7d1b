import { useMemo } from 'react'
import { claimsOf, leadClaim } from '../../../domain/links.ts'
import { defaultView } from '../../../domain/view.ts'
import { claimItem, recordItem, viewItem } from '../../../formats/citation/atlas-items.ts'
import type { CitedItem } from '../../../formats/citation/item.ts'
import { sourceItem } from '../../../formats/citation/source-item.ts'
import { shownInWords } from '../../../i18n/screen-sentence.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { today } from '../../../services/today.ts'
import { selectedRecord } from '../../../store/selectors.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { useDetails } from '../../pages/use-details.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { titleOf } from '../../parts/record-words.ts'

/** One thing that can be cited. */
export interface Citable {
  /** `view`, `record`, `claim`, or `source/` and its id. */
  readonly id: string
  readonly name: string
  /** Which one, in words of the data: they may be in another language. */
  readonly which: string
  readonly item: CitedItem
}

/**
 * What can be cited as the screen stands: the view; of the chosen record itself, its claim in the reader and its
 * sources. Null while claims and sources of a chosen record are on their way.
 */
export function useCitable(): readonly Citable[] | null {
  const speech = usePageSpeech()
  const view = useAtlas((state) => state.view)
  const home = useAtlas((state) => state.homeLanguage)
  const release = useAtlas((state) => state.dataset.release)
  const record = useAtlas(selectedRecord)
  const facts = useScreenFacts()
  const evidence = useDetails()
  return useMemo(() => {
    const { t, p, words, language } = speech
    const edition = { release, accessed: today(), speech }
    const shown = shownInWords(facts, language, t)
    const whole = {
      id: 'view',
      name: p('citeView'),
      which: shown,
      item: viewItem(shown, sharedAddress(view, home), edition),
    }
    if (!record) return [whole]
    if (!evidence) return null
    // The record alone: what else was on show when it was cited is none of its address.
    const addressOf = (claim: string | null) =>
      sharedAddress({ ...defaultView(language), select: record.id, claim }, home)
    const named = { id: record.id, title: titleOf(record, speech) }
    const sources = record.sources.flatMap((id) => {
      const source = evidence.sources[id]
      return source ? [sourceItem(source, words.sources[id]?.label ?? null, release.date)] : []
    })
    const claims = claimsOf(evidence, record.id)
    const claim = claims.find(({ id }) => id === view.claim) ?? leadClaim(claims)
    const claimed = claim && sources[record.sources.indexOf(claim.source)]
    return [
      whole,
      {
        id: 'record',
        name: p('citeRecord'),
        which: named.title,
        item: recordItem(named, sources, addressOf(null), edition),
      },
      ...(claim && claimed
        ? [
            {
              id: 'claim',
              name: p('citeClaim'),
              which: claim.quote?.exact ?? claim.locator ?? '',
              item: claimItem(claim, claimed, named, addressOf(claim.id), edition),
            },
          ]
        : []),
      ...sources.map((item, index) => ({
        id: `source/${record.sources[index]}`,
        name: p('citeSource'),
        which: `${item.publisher}: ${item.title}`,
        item,
      })),
    ]
  }, [speech, view, home, release, record, facts, evidence])
}
