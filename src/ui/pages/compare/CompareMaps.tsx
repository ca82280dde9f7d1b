import { type CSSProperties, useState } from 'react'
import type { Comparison } from '../../../domain/compare.ts'
import type { Dataset } from '../../../domain/model.ts'
import { Switch } from '../records/Switch.tsx'
import { usePageSpeech } from '../use-page-speech.ts'
import { PeriodMap } from './PeriodMap.tsx'

interface CompareMapsProps {
  readonly dataset: Dataset
  readonly comparison: Comparison
  readonly periods: readonly [string, string]
}

/** Both periods as still maps: beside each other, or one over the other with a divide that moves. */
export function CompareMaps({ dataset, comparison, periods }: CompareMapsProps) {
  const { t, p } = usePageSpeech()
  const [form, setForm] = useState<'sides' | 'swipe'>(() =>
    matchMedia('(min-width: 800px)').matches ? 'sides' : 'swipe',
  )
  /** Per cent of the width that shows the first period. */
  const [share, setShare] = useState(50)
  const maps = [
    { name: 'first', shown: comparison.first, period: periods[0] },
    { name: 'second', shown: comparison.second, period: periods[1] },
  ] as const
  const stops = [
    [100, p('compareOnly', { period: periods[0] })],
    [50, p('compareHalf')],
    [0, p('compareOnly', { period: periods[1] })],
  ] as const
  return (
    <section>
      <Switch
        legend={p('compareForm')}
        value={form}
        options={[
          ['sides', p('compareSides')],
          ['swipe', p('compareSwipe')],
        ]}
        onChange={setForm}
      />
      {/* One over the other the first is the western part, in every language. */}
      <div
        className="compare-maps"
        data-form={form}
        dir={form === 'swipe' ? 'ltr' : undefined}
        style={{ '--divide': `${share}%` } as CSSProperties}
      >
        {maps.map(({ name, shown, period }) => (
          <figure key={name} className={`compare-${name}-map`}>
            <PeriodMap dataset={dataset} shown={shown} idPrefix={`compare-${name}-`} />
            <figcaption>
              <bdi>{period}</bdi>
            </figcaption>
          </figure>
        ))}
      </div>
      {form === 'swipe' && (
        <div className="compare-swipe">
          <input
            type="range"
            dir="ltr"
            min="0"
            max="100"
            value={share}
            aria-label={p('compareDivide')}
            aria-valuetext={stops.find(([at]) => at === share)?.[1] ?? `${share} %`}
            onChange={({ target }) => setShare(Number(target.value))}
          />
          {stops.map(([at, label]) => (
            <button key={at} type="button" aria-pressed={at === share} onClick={() => setShare(at)}>
              {label}
            </button>
          ))}
        </div>
      )}
      <p className="compare-disclaimer">{t('disclaimer')}</p>
    </section>
  )
}
