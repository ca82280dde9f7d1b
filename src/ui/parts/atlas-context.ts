import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Language, Words } from '../../domain/model.ts'
import { translatorOf } from '../../i18n/catalogue.ts'
import { directions, type Translate } from '../../i18n/translator.ts'
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts'
import { wordsOnShow } from '../../store/selectors.ts'

export const StoreContext = createContext<AtlasStore | null>(null)

export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('A component of the atlas stands outside <StoreContext>.')
  return store
}

/** Reads one thing of the store; the component draws anew when that thing changes. */
export function useAtlas<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), selector)
}

export interface Speech {
  readonly t: Translate
  readonly words: Words
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
}

/** The language on show: the app's own messages and the data's words. */
export function useSpeech(): Speech {
  const words = useAtlas(wordsOnShow)
  const language = useAtlas((state) => state.view.language)
  return useMemo(
    () => ({ t: translatorOf(language), words, language, direction: directions[language] }),
    [words, language],
  )
}
