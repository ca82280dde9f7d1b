import { useEffect, useState } from 'react'
import type { Language } from '../../../domain/model.ts'
import { loadMessages, translatorOf } from '../../../i18n/catalogue.ts'
import { statusSentence } from '../../../i18n/status-sentence.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

/** "Sahel Atlas: 42 events …" in the language that the frame will speak, once its words are there. */
export function useFrameTitle(chosen: Language | null): string {
  const language = useAtlas((state) => state.view.language)
  const shown = useAtlas(visibleRecords)
  const [loaded, setLoaded] = useState<Language | null>(null)
  useEffect(() => {
    let isLate = false
    // Without its words the title stands in the language on show: it can be typed over.
    const settle = (speaks: Language | null) => !isLate && setLoaded(speaks)
    if (chosen)
      loadMessages(chosen).then(
        () => settle(chosen),
        () => settle(null),
      )
    return () => {
      isLate = true
    }
  }, [chosen])
  const t = translatorOf(chosen && loaded === chosen ? chosen : language)
  return t('labelled', { label: t('appName'), text: statusSentence(shown, t) })
}
