import { isOfRest } from '../domain/facets.ts'
import { claimsOf, unknownIds } from '../domain/links.ts'
import type { Language } from '../domain/model.ts'
import { languages } from '../domain/model.ts'
import { type FacetKey, facetKeys, readView, type View, writeView } from '../domain/view.ts'
import type { AtlasStore } from '../store/atlas-store.ts'

/** What an address without `lang` means: the first of the browser's languages that the atlas speaks. */
export function homeLanguage(preferred: readonly string[]): Language {
  const codes = preferred.map((tag) => tag.slice(0, 2).toLowerCase())
  return codes.flatMap((code) => languages.filter((language) => language === code))[0] ?? 'en'
}

/** Milliseconds between two entries of a window on the move: browsers refuse more than some hundred calls a minute. */
const restBetweenSteps = 300

/** Keeps the address and the view the same, both ways. Returns the clean-up. */
export function followAddress(store: AtlasStore): () => void {
  let written = store.getState().view
  let isReading = false
  /** What the address does not say yet. */
  let due: View | null = null
  let clock: ReturnType<typeof setTimeout> | undefined
  const addressOf = (view: View) => `#${writeView(view, store.getState().homeLanguage)}`
  const rest = () => {
    clearTimeout(clock)
    clock = undefined
    due = null
  }
  const put = (how: 'pushState' | 'replaceState', view: View) => {
    rest()
    const address = addressOf(view)
    // The history of a frame is that of the page around it: Back there leads out of that page, not through ours.
    history[view.embed ? 'replaceState' : how](
      null,
      '',
      address === '#' ? location.pathname + location.search : address,
    )
    written = view
  }
  const catchUp = () => {
    if (due) put('replaceState', due)
  }
  const write = () => {
    const { view, held } = store.getState()
    const last = due ?? written
    if (held || isReading || addressOf(view) === addressOf(last)) return
    if (isStep(last, view)) {
      catchUp()
      put('pushState', view)
    } else if (isWindowMoved(last, view)) {
      due = view
      clock ??= setTimeout(catchUp, restBetweenSteps)
    } else put('replaceState', view)
  }
  const read = () => {
    const view = readView(location.hash, store.getState().homeLanguage)
    const { speak, setView, notify } = store.getState()
    rest()
    const settle = () => {
      const settled = settledView(store, view)
      setView(settled)
      written = settled
    }
    // Until the view stands whole nothing is written: reading makes no entry of the history.
    isReading = true
    const done = () => {
      isReading = false
    }
    if (view.language === store.getState().view.language) {
      settle()
      done()
    } else {
      speak(view.language)
        .then(settle, () => notify({ code: 'load-failed', wanted: view }))
        .finally(done)
    }
  }
  /** What only the evidence can tell of a link is told when that is there; as at the start, nothing is written for it. */
  const settleLate = () => {
    const { view, setView } = store.getState()
    const settled = settledClaim(store, view)
    due = due && settledClaim(store, due)
    written = settledClaim(store, written)
    if (settled !== view) setView(settled)
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.evidence !== before.evidence) settleLate()
    else write()
  })
  addEventListener('popstate', read)
  addEventListener('pagehide', catchUp)
  return () => {
    catchUp()
    unsubscribe()
    removeEventListener('pagehide', catchUp)
    removeEventListener('popstate', read)
  }
}

/**
 * Takes ids that the data does not hold out of a view and says so, as of all that could not be read; the rest of the
 * view stands. The address keeps what it said until the reader changes the view: reloading says it again, and who
 * wants to ask the sender still has it. What is shared from here never carries it.
 */
export function settledView(store: AtlasStore, view: View): View {
  const { dataset, isWhole, notify } = store.getState()
  lookForFaults(store, view)
  // What records are chosen by in a later part of the dataset cannot be known to be missing before that is there.
  const isKnowable = (key: 'select' | 'hide' | FacetKey) =>
    key === 'select' || key === 'hide' || isWhole || !isOfRest(key)
  const unknown = unknownIds(dataset, view).filter(({ key }) => isKnowable(key))
  for (const { key, id } of unknown) {
    if (key === 'select') notify({ code: 'unknown-record', id })
    else if (key !== 'hide') notify({ code: 'unknown-value', facet: key, id })
  }
  const strangers = unknown.filter(({ key }) => key === 'hide').map(({ id }) => id)
  if (strangers.length > 0) notify({ code: 'unknown-record', id: strangers.join(', ') })
  const isState = (id: string) => !isWhole || dataset.places[id]?.kind === 'country'
  const lens = view.lens?.filter(isState) ?? []
  for (const id of view.lens ?? []) if (!isState(id)) notify({ code: 'unknown-value', facet: 'country', id })
  const gone = (key: string, id: string) => unknown.some((one) => one.key === key && one.id === id)
  const isGone = view.select !== null && gone('select', view.select)
  const settled = facetKeys.map((key) => {
    const known = view[key]?.filter((id) => !gone(key, id)) ?? null
    return [key, known?.length === 0 && view[key]?.length !== 0 ? null : known] as const
  })
  return settledClaim(store, {
    ...view,
    ...(Object.fromEntries(settled) as Pick<View, FacetKey>),
    select: isGone ? null : view.select,
    claim: isGone ? null : view.claim,
    hide: view.hide.filter((id) => !gone('hide', id)),
    lens: lens.length > 0 ? lens : null,
  })
}

/** Takes a claim that its record does not hold out of a view and says so; before the evidence is there, nobody knows. */
function settledClaim(store: AtlasStore, view: View): View {
  const { evidence, notify } = store.getState()
  const { select, claim } = view
  if (!evidence || select === null || claim === null) return view
  if (claimsOf(evidence, select).some(({ id }) => id === claim)) return view
  notify({ code: 'unknown-claim', id: claim, record: select })
  return { ...view, claim: null }
}

/** A link as the atlas writes it has no faults: what looks for them loads for others. */
function lookForFaults({ getState }: AtlasStore, view: View): void {
  const { homeLanguage, notify } = getState()
  const { hash } = location
  if ([false, true].some((shared) => hash.slice(1) === writeView(view, homeLanguage, shared))) return
  import('./link-faults.ts')
    .then(({ tellFaults }) => tellFaults(hash, view, notify))
    .catch(() => notify({ code: 'load-failed' }))
}

/** The address to share: versioned, with its language, never with what this page alone knows; of the whole atlas. */
export function sharedAddress(view: View, home: Language): string {
  return `${location.href.split('#')[0]}#${writeView({ ...view, embed: null }, home, true)}`
}

/**
 * Asks for the page anew at a view: a part that did not come is fetched again, and the address keeps the rest.
 * The browser may remember that a module failed, so asking for it once more in the same page is not enough.
 */
export function reloadAt(view: View, home: Language): void {
  const address = `#${writeView(view, home)}`
  history.replaceState(null, '', address === '#' ? location.pathname + location.search : address)
  location.reload()
}

/** Whether Back should return to what was before. Moving the map, or a window by steps, is one long step. */
function isStep(before: View, after: View): boolean {
  const keys = ['language', 'look', 'select', 'undated', 'q', 'hide', 'lens', ...facetKeys] as const
  if (keys.some((key) => String(before[key]) !== String(after[key]))) return true
  if (pageKey(before) !== pageKey(after)) return true
  const wasWhole = before.from === null && before.to === null
  return wasWhole && (after.from !== null || after.to !== null)
}

const isWindowMoved = (before: View, after: View) => before.from !== after.from || before.to !== after.to

const pageKey = ({ page }: View) => (page ? `${page.name}/${page.of ?? ''}` : '')
