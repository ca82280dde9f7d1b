import { useMemo, useState } from 'react'
import { leastSteps, stepFrom, stepsOf } from '../../domain/stepping.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { NextStep, Pause, Play, PreviousStep } from '../parts/play-icons.tsx'
import { useAfterPaint } from '../parts/use-after-paint.ts'
import { type Pace, stepEvent, usePlay } from './use-play.ts'

/** Event by event or month by month through what is on show: by hand, or by itself until the end. */
export function PlayControls() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const shown = useAfterPaint(visibleRecords)
  const selected = useAtlas((state) => state.view.select)
  const [pace, setPace] = useState<Pace>('events')
  const { isPlaying, toggle } = usePlay(pace)
  const steps = useMemo(() => stepsOf(shown), [shown])
  const stepButton = (by: 1 | -1) => ({
    type: 'button' as const,
    disabled: stepFrom(steps, selected, by) === null,
    onClick: () => stepEvent(store, by),
  })
  return (
    <div className="play">
      <button {...stepButton(-1)} aria-label={t('previousEvent')} title={t('previousEvent')}>
        <PreviousStep />
      </button>
      <button
        type="button"
        aria-label={t(isPlaying ? 'pause' : 'play')}
        title={t(isPlaying ? 'pause' : 'play')}
        disabled={steps.length < leastSteps && !isPlaying}
        onClick={toggle}
      >
        {isPlaying ? <Pause /> : <Play />}
      </button>
      <button {...stepButton(1)} aria-label={t('nextEvent')} title={t('nextEvent')}>
        <NextStep />
      </button>
      <select
        aria-label={t('playBy')}
        value={pace}
        onChange={(event) => setPace(event.target.value === 'months' ? 'months' : 'events')}
      >
        <option value="events">{t('playByEvent')}</option>
        <option value="months">{t('playByMonth')}</option>
      </select>
    </div>
  )
}
