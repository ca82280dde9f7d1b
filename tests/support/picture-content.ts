import { drawingOf } from '../../src/domain/drawing.ts'
import { type Box, boxOf } from '../../src/domain/mercator.ts'
import type { Language } from '../../src/domain/model.ts'
import { readView } from '../../src/domain/view.ts'
import { isWhole, onShow } from '../../src/domain/visible.ts'
import type { PictureContent } from '../../src/formats/picture/content.ts'
import { pictureWords } from '../../src/formats/picture/words.ts'
import { loadMessages, loadPageMessages, pageTranslatorOf, translatorOf } from '../../src/i18n/catalogue.ts'
import { screenSentence } from '../../src/i18n/screen-sentence.ts'
import { directions } from '../../src/i18n/translator.ts'
import { coastOf } from '../../src/map/coast.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { familyKeys, kindKeys } from '../../src/ui/parts/record-words.ts'

/** What a picture of a view of the real data holds, said in one language. */
export async function pictureContent(
  atlas: Compiled,
  language: Language,
  hash = '',
  box: Box = boxOf(atlas.dataset.frame),
): Promise<PictureContent> {
  await Promise.all([loadMessages(language), loadPageMessages(language)])
  const { dataset, geometry, evidence } = atlas
  const words = atlas.words[language]
  const [t, p] = [translatorOf(language), pageTranslatorOf(language)]
  const view = readView(hash, language)
  const shown = onShow(dataset, view)
  const records = [...shown.activities, ...shown.frameworks, ...shown.flows]
  const named = <Key extends string>(keys: Readonly<Record<Key, string>>) =>
    Object.fromEntries(
      Object.entries<string>(keys).map(([key, word]) => [key, t(word as 'familyDrugs')]),
    ) as Record<Key, string>
  const facts = {
    shown,
    isWhole: isWhole(dataset, shown.window),
    keepsUndated: view.undated,
    filters: [],
    lens: [],
    hidden: 0,
    release: dataset.release,
  }
  return {
    language,
    direction: directions[language],
    drawing: drawingOf(dataset, shown, { selected: view.select, hovered: null }),
    ground: { ...geometry, coast: coastOf(geometry.countries) },
    labels: dataset.labels,
    extentOf: (id) => dataset.places[id]?.extent ?? null,
    nameOf: (id) => words.places[id] ?? id,
    box,
    records: records.map(({ id }) => id),
    activities: shown.activities.length,
    themes: dataset.themes,
    chosen: view.select ? (words.records[view.select]?.title ?? null) : null,
    keyWords: {
      t,
      p,
      familyNames: named(familyKeys),
      kindNames: named(kindKeys),
      themeNames: words.themes,
    },
    sources: [...new Set(records.flatMap(({ sources }) => sources))].map(
      (id) =>
        `${evidence.sources[id]?.publisher}, “${evidence.sources[id]?.title ?? words.sources[id]?.label}”, 2017.`,
    ),
    words: pictureWords(
      {
        title: t('tagline'),
        sentence: screenSentence(facts, language, t),
        address: `https://atlas.example/#v=1&lang=${language}`,
        release: dataset.release,
      },
      language,
      t,
      p,
    ),
  }
}
