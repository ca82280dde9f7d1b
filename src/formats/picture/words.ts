import type { Language } from '../../domain/model.ts'
import { releaseInWords } from '../../i18n/dates.ts'
import type { Translate, TranslatePages } from '../../i18n/translator.ts'
import type { PictureWords } from './content.ts'

interface Said {
  readonly title: string
  readonly sentence: string
  readonly address: string
  readonly release: { readonly version: string; readonly date: string }
}

/** All that is said beside the map, of what is the view's own. */
export function pictureWords(
  { title, sentence, address, release }: Said,
  language: Language,
  t: Translate,
  p: TranslatePages,
): PictureWords {
  return {
    atlas: t('appName'),
    title,
    sentence,
    unmarked: (count) => p('pictureUnmarked', { count }),
    key: p('pictureKey'),
    sources: (count) => p('pictureSources', { count }),
    moreSources: (count) => p('pictureMoreSources', { count }),
    scale: (km) => p('pictureScale', { km }),
    notes: `${t('disclaimer')} ${t('introNot')} ${t('mapCredits')}.`,
    address,
    shortAddress: address.split('#')[0] ?? address,
    release: releaseInWords(release, language, t),
  }
}
