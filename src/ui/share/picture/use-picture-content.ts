import { useEffect, useMemo, useRef, useState } from 'react'
import { drawingOf } from '../../../domain/drawing.ts'
import { boxOf } from '../../../domain/mercator.ts'
import type { Evidence } from '../../../domain/model.ts'
import type { OnShow } from '../../../domain/visible.ts'
import { shortCitation } from '../../../formats/citation/sentence.ts'
import { sourceItem } from '../../../formats/citation/source-item.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import { pictureWords } from '../../../formats/picture/words.ts'
import { screenSentence } from '../../../i18n/screen-sentence.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { lensOnShow, selectedRecord, visibleRecords } from '../../../store/selectors.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { useDetails } from '../../pages/use-details.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { familyKeys, kindKeys, nameOfPlace, titleOf } from '../../parts/record-words.ts'
import { screenBox } from './screen-box.ts'

export type FramingName = 'screen' | 'region'

/** Asked for when the section opens; a page without compiled data, such as a test's, says so. */
const loadGround = async () => (await import('../../../services/dataset.ts')).loadGeometry()
type Ground = Awaited<ReturnType<typeof loadGround>>

/**
 * What a picture of the view holds, in the language on show; null until outlines and sources are there. Where the
 * outlines do not come, a notice says so and `onFailure` is called.
 */
export function usePictureContent(
  framing: FramingName,
  title: string,
  onFailure?: () => void,
): PictureContent | null {
  const speech = usePageSpeech()
  const store = useAtlasStore()
  const evidence = useDetails()
  const facts = useScreenFacts()
  const dataset = useAtlas((state) => state.dataset)
  const view = useAtlas((state) => state.view)
  const homeLanguage = useAtlas((state) => state.homeLanguage)
  const shown = useAtlas(visibleRecords)
  const lens = useAtlas(lensOnShow)
  const selected = useAtlas(selectedRecord)
  const showsCounts = useAtlas((state) => state.showsCounts)
  const [ground, setGround] = useState<Ground | null>(null)
  const failed = useRef(onFailure)
  failed.current = onFailure
  useEffect(() => {
    loadGround().then(setGround, () => {
      store.getState().notify({ code: 'load-failed' })
      failed.current?.()
    })
  }, [store])
  return useMemo(() => {
    if (!ground || !evidence) return null
    const { t, p, words, language, direction } = speech
    const records = recordsOf(shown)
    const chosen = records.find(({ id }) => id === selected?.id)
    const { release } = dataset
    const address = sharedAddress({ ...view, page: null }, homeLanguage)
    return {
      language,
      direction,
      drawing: drawingOf(
        dataset,
        shown,
        { selected: view.select, hovered: null, lens: lens ?? undefined },
        showsCounts,
      ),
      ground,
      labels: dataset.labels,
      extentOf: (id) => dataset.places[id]?.extent ?? null,
      nameOf: (id) => {
        const name = nameOfPlace(id, speech)
        return dataset.places[id]?.kind === 'region' ? t('regionLabel', { name }) : name
      },
      box: framing === 'screen' ? screenBox(view.at, dataset.frame) : boxOf(dataset.frame),
      records: records.map(({ id }) => id),
      activities: shown.activities.length,
      themes: dataset.themes,
      chosen: chosen ? titleOf(chosen, speech) : null,
      keyWords: {
        t,
        p,
        familyNames: said(familyKeys, t),
        kindNames: said(kindKeys, t),
        themeNames: words.themes,
      },
      sources: sourcesByWeight(shown, evidence).map((source) =>
        shortCitation(sourceItem(source, words.sources[source.id]?.label ?? null, release.date), speech),
      ),
      words: pictureWords(
        { title, sentence: screenSentence(facts, language, t), address, release },
        language,
        t,
        p,
      ),
    }
  }, [
    ground,
    evidence,
    speech,
    dataset,
    view,
    homeLanguage,
    shown,
    lens,
    selected,
    showsCounts,
    facts,
    framing,
    title,
  ])
}

const recordsOf = ({ activities, frameworks, flows }: OnShow) => [...activities, ...frameworks, ...flows]

function said<Key extends string, Word>(keys: Readonly<Record<Key, Word>>, t: (key: Word) => string) {
  return Object.fromEntries(Object.entries<Word>(keys).map(([key, word]) => [key, t(word)])) as Record<
    Key,
    string
  >
}

/** Those that most records on show rest on first. */
function sourcesByWeight(shown: OnShow, { sources }: Evidence) {
  const weights = new Map<string, number>()
  for (const id of recordsOf(shown).flatMap((record) => record.sources))
    weights.set(id, (weights.get(id) ?? 0) + 1)
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => {
      const source = sources[id]
      return source ? [source] : []
    })
}
