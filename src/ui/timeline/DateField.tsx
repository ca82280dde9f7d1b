import { useId, useState } from 'react'
import type { Day, Span } from '../../domain/model.ts'
import { formatIso, spanOfDate } from '../../domain/time.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'

interface DateFieldProps {
  readonly label: string
  /** A year typed as From means its first day, as To its last. */
  readonly end: 'start' | 'end'
  readonly day: Day
  /** The window whose end it is; that of the timeline where nothing is given. */
  readonly of?: Span
  readonly onCommit: (day: Day) => void
}

/** A typed date: a year, month or day. What cannot be read stays as it was typed, with the reason beside it. */
export function DateField({ label, end, day, of, onCommit }: DateFieldProps) {
  const { t } = useSpeech()
  const id = useId()
  const { axis } = useAtlas((state) => state.dataset)
  const shown = useAtlas((state) => visibleRecords(state).window)
  const window = of ?? shown
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  const faultOf = (typed: string, meant: Day | undefined) => {
    if (meant === undefined) return t('dateFault', { value: isolated(typed) })
    if (meant < axis.start || meant > axis.end) {
      return t('dateOutside', { value: isolated(typed), from: isoDate(axis.start), to: isoDate(axis.end) })
    }
    if (end === 'start' && meant > window.end) return t('dateOrder', { from: isoDate(window.end) })
    if (end === 'end' && meant < window.start) return t('dateOrderEnd', { to: isoDate(window.start) })
    return null
  }
  const commit = () => {
    if (draft === null) return
    const typed = latinDigits(draft.trim())
    const meant = spanOfDate(typed)?.[end]
    const found = faultOf(typed, meant)
    setFault(found)
    if (found !== null || meant === undefined) return
    setDraft(null)
    onCommit(meant)
  }
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={32}
        title={t('dateHint')}
        value={draft ?? formatIso(day)}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') {
            setDraft(null)
            setFault(null)
          }
        }}
      />
      {fault && (
        <p className="field-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

/** Keeps hyphens and digits in their order within a sentence that runs right to left (Unicode LRI and PDI). */
const isolated = (text: string) => `\u2066${text}\u2069`
const isoDate = (day: Day) => isolated(formatIso(day))

/** Arabic-Indic and Persian digits are digits too; slashes and dots between them are hyphens. */
function latinDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[/.\u2010\u2011\u2012\u2013]/g, '-')
}
