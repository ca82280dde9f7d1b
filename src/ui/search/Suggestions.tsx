import { type RefObject, useEffect, useId, useMemo } from 'react'
import type { Language } from '../../domain/model.ts'
import { type HitKind, hitKinds } from '../../domain/search/documents.ts'
import type { Finder, Suggestion } from '../../domain/search/finder.ts'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { openSuggestion } from './open-suggestion.ts'
import { SuggestionRow } from './SuggestionRow.tsx'

interface SuggestionsProps {
  /** Fit to ask: see `queryOf`. */
  readonly query: string
  readonly language: Language
  /** The option that the keys stand on; -1: the field itself. */
  readonly active: number
  /** Filled with what each option does, in order, for the keys of the field. */
  readonly choices: RefObject<readonly (() => void)[]>
  readonly onChosen: () => void
}

/** What the words in the search field lead to, by kind; last, all the records that hold them. */
export function Suggestions({ query, language, active, choices, onChosen }: SuggestionsProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const store = useAtlasStore()
  const finder = useAtlas((state) => state.finder)
  const { suggestions, count } = useMemo(() => answered(finder, query, language), [finder, query, language])
  const id = useId()
  useEffect(() => {
    const open = suggestions.map((one) => () => {
      onChosen()
      openSuggestion(store, one)
    })
    const showAll = () => {
      onChosen()
      store.getState().setQuery(query)
    }
    choices.current = count > 0 ? [...open, showAll] : open
    return () => {
      choices.current = []
    }
  })
  useEffect(() => {
    document.getElementById(`search-option-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const names: Readonly<Record<HitKind, string>> = {
    event: t('regionEvents'),
    flow: t('listFlows'),
    place: p('searchPlaces'),
    actor: p('searchActors'),
    theme: t('legendThemes'),
    source: p('searchSources'),
    sentence: p('searchSentences'),
  }
  const isEmpty = suggestions.length === 0
  const choose = (index: number) => choices.current[index]?.()
  return (
    <div className="search-popup">
      <p className={isEmpty ? 'search-none' : 'only-heard'} aria-live="polite">
        {isEmpty ? p('searchNone', { query }) : p('searchHeard', { count: suggestions.length })}
      </p>
      {!isEmpty && (
        <div
          role="listbox"
          id="search-list"
          className="search-list"
          aria-label={p('searchSuggestions')}
          onPointerDown={(event) => event.preventDefault()}
        >
          {hitKinds.map((kind) => {
            const rows = suggestions.flatMap((one, index) => (one.kind === kind ? [{ one, index }] : []))
            return (
              rows.length > 0 && (
                // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
                <div role="group" key={kind} aria-labelledby={`${id}${kind}`}>
                  <p className="search-kind" id={`${id}${kind}`}>
                    {names[kind]}
                  </p>
                  {rows.map(({ one, index }) => (
                    <SuggestionRow
                      key={one.id}
                      suggestion={one}
                      index={index}
                      isActive={index === active}
                      onChoose={choose}
                    />
                  ))}
                </div>
              )
            )
          })}
          {count > 0 && (
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              role="option"
              id={`search-option-${suggestions.length}`}
              className="search-option search-all"
              aria-selected={active === suggestions.length}
              onClick={() => choose(suggestions.length)}
            >
              {p('searchShow', { count })}
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function answered(finder: Finder | null, query: string, language: Language) {
  if (!finder || query === '') return { suggestions: [] as readonly Suggestion[], count: 0 }
  return { suggestions: finder.suggest(query, language), count: finder.records(query).length }
}
