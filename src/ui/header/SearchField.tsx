import '../styles/search.css'
import { type FocusEvent, type FormEvent, type KeyboardEvent, lazy, useMemo, useRef, useState } from 'react'
import { queryOf } from '../../domain/query.ts'
import { loadPageMessages } from '../../i18n/catalogue.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Close, Magnifier } from '../parts/button-icons.tsx'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { useAnswer } from './use-answer.ts'

/**
 * The words that records on show must hold, and while they are typed what they lead to. The input is a `searchbox`
 * with a list that it controls, not a `combobox`: people and tools know it by that role, screen readers follow
 * `aria-activedescendant` from both, and the count that is heard stands in for `aria-expanded`.
 */
export function SearchField() {
  const { t, language } = useSpeech()
  const store = useAtlasStore()
  const q = useAtlas((state) => state.view.q)
  const isLoading = useAnswer()
  const [text, setText] = useState(q ?? '')
  const [shownQuery, setShownQuery] = useState(q)
  const [isListOpen, setListOpen] = useState(false)
  const [isFieldOpen, setFieldOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [attempt, setAttempt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const choices = useRef<readonly (() => void)[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part that did not come is asked for anew
  const Suggestions = useMemo(
    () =>
      lazy(async () => {
        const { view, loadFinder } = store.getState()
        const [loaded] = await Promise.all([
          import('../search/Suggestions.tsx'),
          loadPageMessages(view.language),
          loadFinder(),
        ])
        return { default: loaded.Suggestions }
      }),
    [store, attempt],
  )
  const finder = useAtlas((state) => state.finder)

  if (q !== shownQuery) {
    setShownQuery(q)
    setText(q ?? '')
  }
  const write = (written: string) => {
    const { text: fit, isCut } = queryOf(written)
    if (isCut) store.getState().notify({ code: 'query-cut' })
    setText(isCut ? (fit ?? '') : written)
    setActive(-1)
    setListOpen(fit !== null)
  }
  const close = () => {
    setListOpen(false)
    setFieldOpen(false)
    setActive(-1)
    setText(store.getState().view.q ?? '')
  }
  const clear = () => {
    store.getState().setQuery('')
    setText('')
    setListOpen(false)
    if (text === '') setFieldOpen(false)
    else input.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const choose = choices.current[active]
    if (isListOpen && choose) return choose()
    store.getState().setQuery(text)
    showList(store.getState())
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = choices.current.length
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (isListOpen) setListOpen(false)
      else clear()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && text.trim()) {
      event.preventDefault()
      setListOpen(true)
      // One step before the first and after the last is the input itself: -1.
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (isListOpen) setActive(((active + 1 + step + count + 1) % (count + 1)) - 1)
    }
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
  const fail = () => {
    store.getState().notify({ code: 'load-failed', wanted: { q: queryOf(text).text } })
    setAttempt((before) => before + 1)
    setListOpen(false)
  }
  const isShown = isListOpen && finder !== null
  return (
    <search className="search" data-open={isFieldOpen} data-active={q !== null} onBlur={onBlur}>
      <button
        type="button"
        className="search-button"
        aria-expanded={isFieldOpen}
        aria-label={q === null ? t('search') : t('labelled', { label: t('search'), text: q })}
        onClick={() => {
          setFieldOpen(true)
          requestAnimationFrame(() => input.current?.focus())
        }}
      >
        <Magnifier />
      </button>
      <form className="search-form" onSubmit={submit}>
        <Magnifier />
        <input
          ref={input}
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          aria-autocomplete="list"
          aria-controls={isShown ? 'search-list' : undefined}
          aria-activedescendant={isShown && active >= 0 ? `search-option-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          dir={text === '' ? undefined : 'auto'}
          enterKeyHint="search"
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {(text !== '' || isFieldOpen) && (
          <button
            type="button"
            className="search-clear"
            aria-label={text === '' ? t('close') : t('searchClear')}
            onClick={clear}
          >
            <Close />
          </button>
        )}
      </form>
      {isListOpen && (
        <LoadBoundary onFailure={fail}>
          <Suggestions
            query={queryOf(text).text ?? ''}
            language={language}
            active={active}
            choices={choices}
            onChosen={close}
          />
        </LoadBoundary>
      )}
      <p className="search-note" aria-live="polite">
        {(isLoading || (isListOpen && finder === null)) && t('searchLoading')}
      </p>
    </search>
  )
}

/** What was asked for is shown as a list too, unless a source is being read where both have no room. */
function showList({ panels, setPanels, view }: ReturnType<ReturnType<typeof useAtlasStore>['getState']>) {
  if (panels.includes('list') || view.select !== null || view.q === null) return
  setPanels(matchMedia('(min-width: 1200px)').matches ? [...panels, 'list'] : ['list'])
}
