import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { unique } from '../../domain/collections.ts'
import { type Run, runsOf } from '../../domain/links.ts'
import type { AtlasRecord, Claim, Source } from '../../domain/model.ts'
import { type Passage, passagesOf } from '../../domain/passages.ts'
import type { AtlasState } from '../../store/atlas-store.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { MapPin } from '../parts/button-icons.tsx'
import { titleOf } from '../parts/record-words.ts'
import { bringIntoSight } from './bring-into-sight.ts'

interface SourceTextProps {
  readonly record: AtlasRecord
  readonly source: Source
  readonly active: Claim
}

/** The whole text, to the byte, with every quoted passage marked; the active claim's is brought to the middle. */
export function SourceText({ record, source, active }: SourceTextProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const text = useAtlas((state) => state.texts[source.id])
  const evidence = useAtlas((state) => state.evidence)
  const selections = useAtlas((state) => state.selections)
  const sought = useAtlas((state) => soughtIn(state, source.id))
  const pane = useRef<HTMLDivElement>(null)
  const runs = useMemo(
    () => (text !== undefined && evidence ? runsOf(text, source.id, evidence) : []),
    [text, source.id, evidence],
  )
  const passages = useMemo(() => passagesOf(runs), [runs])

  useEffect(() => {
    const found = pane.current?.querySelector('[data-sought="true"]')
    if (sought && found) return bringIntoSight(found, 'center')
    const marks = pane.current?.querySelectorAll('mark[data-active="true"]')
    const [first, last] = [marks?.[0], marks?.[marks.length - 1]]
    if (!first || !last || !pane.current || runs.length === 0 || !active || selections < 0) return
    const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top
    const isTall = height > pane.current.getBoundingClientRect().height
    const middle = marks?.[Math.floor(marks.length / 2)] ?? first
    if (isTall) bringIntoSight(first, 'start')
    else bringIntoSight(middle, 'center')
  }, [runs, active, selections, sought])

  if (text === undefined) return <p className="loading">{t('loading')}</p>

  const choose = (records: readonly string[], run: Run | undefined, event: MouseEvent) => {
    const [only] = records
    if (!only) return
    const claim = run?.marks.find((mark) => mark.record === only)?.claim ?? null
    store.getState().enlargeReader(false)
    if (records.length === 1) store.getState().select(only, claim)
    else {
      const inWindow = pane.current?.ownerDocument !== document
      store.getState().offer({ records, x: event.clientX, y: event.clientY, inWindow })
    }
  }
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.passage-button')]
    const at = buttons.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    if (at < 0 || next === undefined) return
    event.preventDefault()
    buttons[Math.min(Math.max(next, 0), buttons.length - 1)]?.focus()
  }
  const stop = passages.findIndex((passage) => passage.records.includes(record.id))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text is no fieldset; the keys move among its passage buttons.
    <div
      role="group"
      aria-label={t('passageHelp')}
      className="source-text"
      lang={source.language}
      dir="auto"
      ref={pane}
      onKeyDown={step}
      onMouseLeave={() => store.getState().hover(null)}
    >
      {runs.map((run, index) => (
        <Fragment key={run.start}>
          <RunText
            text={text.slice(run.start, run.end)}
            run={run}
            record={record}
            active={active}
            isSought={sought !== null && run.start <= sought.start && sought.start < run.end}
            onChoose={choose}
          />
          {passages.map(
            (passage, number) =>
              passage.end === index + 1 && (
                <PassageButton
                  key={passage.first}
                  passage={passage}
                  isStop={number === Math.max(stop, 0)}
                  onChoose={(event) => {
                    const box = event.currentTarget.getBoundingClientRect()
                    const at = { ...event, clientX: box.x, clientY: box.bottom } as MouseEvent
                    choose(
                      passage.records,
                      runs.slice(passage.first, passage.end).find((one) => one.marks.length > 0),
                      at,
                    )
                  }}
                />
              ),
          )}
        </Fragment>
      ))}
    </div>
  )
}

/** The sentence that a search has led to and no record rests on, until another record or sentence is chosen. */
const soughtIn = ({ sought, selections }: AtlasState, source: string) =>
  sought?.source === source && sought.selection === selections ? sought.range : null

interface RunTextProps {
  readonly text: string
  readonly run: Run
  readonly record: AtlasRecord
  readonly active: Claim
  readonly isSought: boolean
  readonly onChoose: (records: readonly string[], run: Run, event: MouseEvent) => void
}

function RunText({ text, run, record, active, isSought, onChoose }: RunTextProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const hovered = useAtlas((state) => state.hovered)
  if (run.marks.length === 0) {
    return run.leftOut === null ? (
      text
    ) : (
      <span className="left-out" data-sought={isSought} title={t('leftOutPassage')}>
        {text}
      </span>
    )
  }
  const records = run.marks.map((mark) => mark.record)
  const isActive = run.marks.some((mark) => mark.record === record.id && mark.claim === active.id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: each passage has a button of its own for the keyboard.
    <mark
      data-record={records.join(' ')}
      data-claim={run.marks.map((mark) => mark.claim).join(' ')}
      data-active={isActive}
      data-hovered={hovered !== null && records.includes(hovered)}
      aria-current={records.includes(record.id) ? 'true' : undefined}
      onClick={(event) => onChoose(unique(records), run, event)}
      onPointerEnter={() => store.getState().hover(records[0] ?? null)}
    >
      {text}
    </mark>
  )
}

interface PassageButtonProps {
  readonly passage: Passage
  readonly isStop: boolean
  readonly onChoose: (event: MouseEvent<HTMLButtonElement>) => void
}

/** One button a passage; the text is one stop of the keyboard, the arrows move between them. */
function PassageButton({ passage, isStop, onChoose }: PassageButtonProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const { records } = passage
  const title = titleOf({ id: records[0] ?? '' }, speech)
  const said = speech.t('passageToMap', { count: records.length, title })
  // The number that is seen is in the name: Arabic says "two" without a digit.
  const name = records.length > 1 ? `${records.length}: ${said}` : said
  return (
    <button
      type="button"
      className="passage-button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      title={name}
      onClick={onChoose}
      onFocus={() => store.getState().hover(records[0] ?? null)}
      onBlur={() => store.getState().hover(null)}
    >
      <MapPin />
      {records.length > 1 && records.length}
    </button>
  )
}
