import { useMemo } from 'react'
import { pageTranslatorOf } from '../../i18n/catalogue.ts'
import type { TranslatePages } from '../../i18n/translator.ts'
import { type Speech, useSpeech } from '../parts/atlas-context.ts'

/** The language on show with the words of the pages, `p`, which a page may rely on: it loads with them. */
export function usePageSpeech(): Speech & { readonly p: TranslatePages } {
  const speech = useSpeech()
  return useMemo(() => ({ ...speech, p: pageTranslatorOf(speech.language) }), [speech])
}
