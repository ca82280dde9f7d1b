import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Day } from '../../domain/model.ts'
import { addMonths } from '../../domain/time.ts'
import { formatDay } from '../../i18n/dates.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'

/** Two sliders over the lanes, and the bar between them, which moves the window. */
export function Thumbs() {
  const { t, language, direction } = useSpeech()
  const store = useAtlasStore()
  const { axis } = useAtlas((state) => state.dataset)
  const { window } = useAtlas(visibleRecords)
  const { setFrom, setTo, hold } = store.getState()
  const days = axis.end + 1 - axis.start
  const share = (day: Day) => `${((day - axis.start) / days) * 100}%`
  const release = () => hold(false)

  const onKey = (day: Day, set: (day: Day) => void) => (event: KeyboardEvent) => {
    const moved = stepOf(event, day, direction, axis)
    if (moved === null) return
    event.preventDefault()
    set(moved)
  }
  const common = {
    step: 1,
    onPointerDown: () => hold(true),
    onPointerUp: release,
    onPointerCancel: release,
  } as const
  return (
    <div className="thumbs">
      <div className="outside before" style={{ insetInlineStart: 0, width: share(window.start) }} />
      <div className="outside after" style={{ insetInlineStart: share(window.end + 1), insetInlineEnd: 0 }} />
      <WindowBar
        from={share(window.start)}
        width={`${((window.end + 1 - window.start) / days) * 100}%`}
        days={days}
      />
      <input
        {...common}
        type="range"
        className="thumb from"
        aria-label={t('fromThumb')}
        aria-valuetext={formatDay(window.start, language)}
        min={axis.start}
        max={axis.end + 1}
        value={window.start}
        onChange={(event) => setFrom(Number(event.target.value))}
        onKeyDown={onKey(window.start, setFrom)}
      />
      <input
        {...common}
        type="range"
        className="thumb to"
        aria-label={t('toThumb')}
        aria-valuetext={formatDay(window.end, language)}
        min={axis.start - 1}
        max={axis.end}
        value={window.end}
        onChange={(event) => setTo(Number(event.target.value))}
        onKeyDown={onKey(window.end + 1, (next) => setTo(next === axis.end ? next : next - 1))}
      />
    </div>
  )
}

interface WindowBarProps {
  readonly from: string
  readonly width: string
  readonly days: number
}

/** Dragged by hand; by keyboard the two thumbs do the same. */
function WindowBar({ from, width, days }: WindowBarProps) {
  const { t, direction } = useSpeech()
  const store = useAtlasStore()
  const last = useRef<number | null>(null)
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (last.current === null) return
    const pixels = (event.currentTarget.parentElement?.clientWidth ?? 1) / days
    const moved = Math.trunc((event.clientX - last.current) / pixels)
    if (moved === 0) return
    last.current += moved * pixels
    store.getState().shiftWindow(direction === 'rtl' ? -moved : moved)
  }
  const release = () => {
    last.current = null
    store.getState().hold(false)
  }
  return (
    <div
      className="window-bar"
      title={t('moveWindow')}
      style={{ insetInlineStart: from, width }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        last.current = event.clientX
        store.getState().hold(true)
      }}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    />
  )
}

/** Arrow: a month. Shift and arrow, or a Page key: a year. Home and End: the axis. Null: not a key of ours. */
function stepOf(
  event: KeyboardEvent,
  day: Day,
  direction: 'ltr' | 'rtl',
  axis: { readonly start: Day; readonly end: Day },
): Day | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const size = event.shiftKey ? 12 : 1
  switch (event.key) {
    case forward:
    case 'ArrowUp':
      return addMonths(day, size)
    case back:
    case 'ArrowDown':
      return addMonths(day, -size)
    case 'PageUp':
      return addMonths(day, 12)
    case 'PageDown':
      return addMonths(day, -12)
    case 'Home':
      return axis.start
    case 'End':
      return axis.end
    default:
      return null
  }
}
