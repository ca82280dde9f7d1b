import '../styles/reader.css'
import { useEffect, useRef } from 'react'
import { unique } from '../../domain/collections.ts'
import { claimsOf, leadClaim } from '../../domain/links.ts'
import type { AtlasRecord, Claim } from '../../domain/model.ts'
import { flowNumbers } from '../../domain/numbers.ts'
import { sourcingOf } from '../../domain/view.ts'
import { passesFilters, spanOf } from '../../domain/visible.ts'
import { selectedRecord, visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Close, Expand } from '../parts/button-icons.tsx'
import { RecordSymbol } from '../parts/RecordSymbol.tsx'
import { dateOf, kindOf, placesInWords, sourcingKeys, titleOf } from '../parts/record-words.ts'
import { ReaderWindow } from './ReaderWindow.tsx'
import { RecordCard } from './RecordCard.tsx'
import { SourcePane } from './SourcePane.tsx'
import { type OwnWindow, useOwnWindow } from './use-own-window.ts'
import { IntoPage, OutOfPage } from './window-icons.tsx'

/** The selected record: its card, and the text that it rests on at the sentence; in the page or a window of its own. */
export function Reader() {
  const record = useAtlas(selectedRecord)
  const window = useOwnWindow()
  const reader = record && <OpenReader key={record.id} record={record} window={window} />
  if (!window.own) return reader
  return <ReaderWindow own={window.own}>{reader ?? <NothingChosen window={window} />}</ReaderWindow>
}

interface RecordProps {
  readonly record: AtlasRecord
}

interface OpenReaderProps extends RecordProps {
  readonly window: OwnWindow
}

function OpenReader({ record, window }: OpenReaderProps) {
  const speech = useSpeech()
  const { t, language } = speech
  const store = useAtlasStore()
  const evidence = useAtlas((state) => state.evidence)
  const isLarge = useAtlas((state) => state.isReaderLarge)
  const { own } = window
  const number = useAtlas(({ dataset }) => flowNumbers(dataset).get(record.id))
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const { openSources, notify } = store.getState()
    if (language) openSources(record.sources).catch(() => notify({ code: 'load-failed' }))
  }, [store, record, language])
  useEffect(() => {
    // A record chosen in the page leaves the keyboard there while the reader is in its own window; one that comes with
    // the address of a frame, or by a message, leaves it in the page around the frame.
    const shared = own?.document ?? (store.getState().view.embed && document)
    if (!shared || shared.hasFocus()) heading.current?.focus({ preventScroll: true })
  }, [own, store])

  const close = () => {
    store.getState().enlargeReader(false)
    store.getState().select(null)
    requestAnimationFrame(() => {
      const id = CSS.escape(record.id)
      const origin = document.querySelector<HTMLElement>(`.page [data-opens="${id}"]`)
      const row = origin ?? document.querySelector<HTMLElement>(`[data-row="${id}"]`)
      row?.focus()
    })
  }
  return (
    <section
      className="side reader"
      aria-label={t('regionSource')}
      data-large={isLarge || own !== null}
      data-tier={record.tier}
      onKeyDown={(event) => event.key === 'Escape' && !own && !isInDialog(event.target) && close()}
    >
      <div className="reader-head">
        <RecordSymbol record={record} />
        <div>
          <p className="reader-facts">
            {[
              ...(number === undefined ? [] : [t('flowNumber', { number: String(number) })]),
              kindOf(record, speech),
              dateOf(record, speech),
              placesInWords(record, speech) || t('placeMissing'),
            ].join(' · ')}{' '}
            <span className="tier">{t(sourcingKeys[sourcingOf(record.tier)])}</span>
          </p>
          <h2 ref={heading} tabIndex={-1}>
            {titleOf(record, speech)}
          </h2>
        </div>
        <div className="reader-buttons">
          {!own && (
            <>
              <button
                type="button"
                className="only-narrow"
                aria-label={isLarge ? t('shrink') : t('expand')}
                aria-pressed={isLarge}
                onClick={() => store.getState().enlargeReader(!isLarge)}
              >
                <Expand />
              </button>
              <button type="button" aria-label={t('close')} onClick={close}>
                <Close />
              </button>
            </>
          )}
          <WindowButton window={window} />
        </div>
      </div>
      <div className="reader-cautions">
        <Announced record={record} />
        <Caveat record={record} />
        <NotOnShow record={record} />
      </div>
      {evidence ? (
        <Body record={record} claims={claimsOf(evidence, record.id)} />
      ) : (
        <p className="loading">{t('loading')}</p>
      )}
    </section>
  )
}

/** What is opened over the reader closes alone. */
const isInDialog = (target: EventTarget) => (target as Element).closest('dialog') !== null

interface WindowProps {
  readonly window: OwnWindow
}

/** For a second screen: out of the page, and back into it. */
function WindowButton({ window: { own, open, back } }: WindowProps) {
  const { t } = useSpeech()
  const name = t(own ? 'readerBack' : 'readerApart')
  return (
    <button type="button" className="reader-apart" aria-label={name} title={name} onClick={own ? back : open}>
      {own ? <IntoPage /> : <OutOfPage />}
    </button>
  )
}

/** The window stays when nothing is selected: it may be on a screen that the audience sees. */
function NothingChosen({ window }: WindowProps) {
  const { t } = useSpeech()
  return (
    <section className="side reader" aria-label={t('regionSource')} data-large="true">
      <div className="reader-head">
        <p className="reader-empty">{t('readerEmpty')}</p>
        <div className="reader-buttons">
          <WindowButton window={window} />
        </div>
      </div>
    </section>
  )
}

function Announced({ record }: RecordProps) {
  const { t } = useSpeech()
  if (record.record === 'flow' || record.status !== 'announced') return null
  return <p className="announced">{t('statusAnnounced')}</p>
}

/** Stays beside the record wherever its text is scrolled. */
function Caveat({ record }: RecordProps) {
  const { t, words } = useSpeech()
  const caveat = words.records[record.id]?.caveat
  if (!caveat) return null
  return (
    <p className="caveat">
      <b>{t('fieldCaveat')}.</b> {caveat}
    </p>
  )
}

interface BodyProps {
  readonly record: AtlasRecord
  readonly claims: readonly Claim[]
}

function Body({ record, claims }: BodyProps) {
  const chosen = useAtlas((state) => state.view.claim)
  const active = claims.find((claim) => claim.id === chosen) ?? leadClaim(claims)
  if (!active) return null
  const card = <RecordCard key="card" record={record} claims={claims} active={active} />
  const pane = (
    <SourcePane
      key="pane"
      record={record}
      claims={claims}
      active={active}
      sources={unique(claims.map((claim) => claim.source))}
    />
  )
  return (
    <div className="reader-body">
      {record.tier === 'document' ? [card, pane] : [<OurWords key="words" record={record} />, pane, card]}
    </div>
  )
}

/** In place of a text that is not shipped: what it says, said by us. */
function OurWords({ record }: RecordProps) {
  const { t, words } = useSpeech()
  return (
    <div className="our-words">
      <h3>{t('inOurWords')}</h3>
      <p>{words.records[record.id]?.summary}</p>
    </div>
  )
}

/** Says so when the selected record is outside the window or the filters, with the way back. */
function NotOnShow({ record }: RecordProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const { activities, frameworks, flows } = useAtlas(visibleRecords)
  const isHidden = useAtlas(({ view }) => view.hide.includes(record.id))
  if ([...activities, ...frameworks, ...flows].some((one) => one.id === record.id)) return null
  const show = () => {
    const { resetFilters, showAllDates, setUndated, setHidden } = store.getState()
    setHidden(record.id, false)
    const { view, dataset, found } = store.getState()
    if (!passesFilters(record, view, dataset, found)) resetFilters()
    if (spanOf(record) === null) setUndated(true)
    else showAllDates()
  }
  return (
    <p className="not-on-show">
      {t(isHidden ? 'recordHidden' : 'notOnShow')}{' '}
      <button type="button" onClick={show}>
        {t('showIt')}
      </button>
    </p>
  )
}
