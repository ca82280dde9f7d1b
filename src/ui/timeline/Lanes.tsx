import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useMemo, useState } from 'react'
import type { QuarterBar } from '../../domain/density.ts'
import { yearTicks } from '../../domain/ticks.ts'
import { tag } from '../../map/svg/tag.ts'
import { fadesOf, lanesOf } from '../../map/svg/timeline.ts'
import { lanesOnShow, lensOnShow } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { TagTree } from '../parts/TagTree.tsx'
import { useAfterPaint } from '../parts/use-after-paint.ts'
import { useSymbolScale } from '../parts/use-symbol-scale.ts'
import { currentStop, nextStop, stopsOf } from './stops.ts'
import { useLaneNames } from './use-lane-names.ts'

/** The marks and quarters: one stop of the keyboard, in which the arrows move. */
export function Lanes() {
  const { t, direction } = useSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const contents = useAfterPaint(lanesOnShow)
  const lens = useAtlas((state) => lensOnShow(state)?.records)
  const hovered = useAtlas((state) => state.hovered)
  const selected = useAtlas((state) => state.view.select)
  const [pointed, setPointed] = useState<string | null>(null)
  const focus = hovered ?? selected
  const scale = useSymbolScale()
  const names = useLaneNames()
  const stops = useMemo(() => stopsOf(contents), [contents])
  const current = currentStop(stops, { bar: pointed, record: focus })
  const activeBar = current?.bar?.id ?? null

  const picture = useMemo(() => {
    const ticks = yearTicks(dataset.axis, 99)
    return tag('g', {}, fadesOf(), lanesOf(contents, ticks, { focus, lens, activeBar, ...names }, scale))
  }, [dataset, contents, focus, activeBar, lens, names, scale])

  const barAt = (event: SyntheticEvent) => {
    const id = attributeAt(event, 'data-bar')
    return stops.find(({ bar }) => bar && bar.id === id)?.bar ?? null
  }
  const open = (bar: QuarterBar, at: { readonly x: number; readonly y: number }) => {
    const records = recordsOf(bar)
    const [only] = records
    if (records.length === 1 && only) store.getState().select(only)
    else store.getState().offer({ records, ...at })
  }
  const step = (event: KeyboardEvent) => {
    const next = nextStop(event.key, stops, current, direction)
    if (next) {
      event.preventDefault()
      setPointed(next.bar?.id ?? null)
      store.getState().hover(next.bar ? onlyRecord(next.bar) : next.record)
    } else if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault()
      if (!current.bar) store.getState().select(current.record)
      else open(current.bar, document.getElementById(current.option)?.getBoundingClientRect() ?? here)
    }
  }
  const leave = () => {
    setPointed(null)
    store.getState().hover(null)
  }
  const choose = (event: MouseEvent) => {
    const record = attributeAt(event, 'data-record')
    const bar = barAt(event)
    if (record) store.getState().select(record)
    else if (bar) open(bar, { x: event.clientX, y: event.clientY })
  }
  const point = (event: SyntheticEvent) => {
    const bar = barAt(event)
    store.getState().hover(attributeAt(event, 'data-record') ?? (bar && onlyRecord(bar)))
  }
  const drawn = (
    <svg className="lanes-picture" role="none">
      <TagTree tag={picture} />
    </svg>
  )
  if (stops.length === 0) return <div className="lanes-list">{drawn}</div>
  return (
    <div
      className="lanes-list"
      role="listbox"
      aria-label={t('laneHelp')}
      aria-activedescendant={current?.option}
      tabIndex={0}
      onKeyDown={step}
      onClick={choose}
      onPointerOver={point}
      onPointerLeave={leave}
      onBlur={leave}
    >
      {drawn}
    </div>
  )
}

const here = { x: 0, y: 0 }

const attributeAt = (event: SyntheticEvent, name: string) =>
  (event.target as Element).closest(`[${name}]`)?.getAttribute(name) ?? null

/** Those on show; a quarter outside the window leads to its records all the same, as a mark there does. */
const recordsOf = ({ shown, outside }: QuarterBar) => (shown.length > 0 ? shown : outside)

const onlyRecord = (bar: QuarterBar) => (recordsOf(bar).length === 1 ? (recordsOf(bar)[0] ?? null) : null)
