import '../../styles/compare.css'
import { useDeferredValue } from 'react'
import { comparedWith, isLater, statesIn } from '../../../domain/compare.ts'
import type { Day, Span } from '../../../domain/model.ts'
import { comparisonOnShow } from '../../../store/comparison-on-show.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { listOf } from '../../parts/record-words.ts'
import { DateField } from '../../timeline/DateField.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { Fold } from '../records/Fold.tsx'
import { NamedRecords } from '../records/NamedRecords.tsx'
import { byNameIn, nameOf } from '../records/names.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { CompareCounts } from './CompareCounts.tsx'
import { CompareMaps } from './CompareMaps.tsx'
import { periodInWords } from './period-words.ts'

/** The window of the timeline beside another period: maps, counts, what is new and what has gone. */
export function ComparePage() {
  const speech = usePageSpeech()
  const { t, p } = speech
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  // What is typed is held against the period as it is now; the lists below may come a moment later.
  const now = useAtlas(comparisonOnShow)
  const comparison = useDeferredValue(now)
  const { first, second, onlyFirst, onlySecond, both } = comparison
  const periods = [periodInWords(first.window, speech), periodInWords(second.window, speech)] as const
  const set = (change: Partial<Span>) => {
    const state = store.getState()
    state.compareWith({ ...comparedWith(state.dataset, state.view), ...change })
  }
  const [later, earlier] = isLater(first.window, second.window)
    ? ([
        { ids: onlyFirst, period: periods[0] },
        { ids: onlySecond, period: periods[1] },
      ] as const)
    : ([
        { ids: onlySecond, period: periods[1] },
        { ids: onlyFirst, period: periods[0] },
      ] as const)
  const none = p('lensNothing')
  return (
    <PageFrame title={t('pageCompare')}>
      <div className="compare">
        <p>{p('compareText')}</p>
        <div className="compare-periods">
          <p className="compare-first">{p('compareFirst', { period: periods[0] })}</p>
          <fieldset>
            <legend className="only-heard">{p('compareSecond')}</legend>
            <DateField
              label={p('compareFrom')}
              end="start"
              day={now.second.window.start}
              of={now.second.window}
              onCommit={(start: Day) => set({ start })}
            />
            <DateField
              label={p('compareTo')}
              end="end"
              day={now.second.window.end}
              of={now.second.window}
              onCommit={(end: Day) => set({ end })}
            />
          </fieldset>
        </div>
        <CompareMaps dataset={dataset} comparison={comparison} periods={periods} />
        <CompareCounts comparison={comparison} periods={periods} />
        <section>
          <Fold title={p('compareNew', { period: later.period })} count={later.ids.length} none={none}>
            {() => <NamedRecords ids={later.ids} named={[]} />}
          </Fold>
          <Fold title={p('compareGone', { period: earlier.period })} count={earlier.ids.length} none={none}>
            {() => <NamedRecords ids={earlier.ids} named={[]} />}
          </Fold>
          <Fold title={p('compareBoth')} count={both.length} none={none}>
            {() => <NamedRecords ids={both} named={[]} />}
          </Fold>
          <States of={comparison.first} without={comparison.second} period={periods[0]} />
          <States of={comparison.second} without={comparison.first} period={periods[1]} />
        </section>
      </div>
    </PageFrame>
  )
}

interface StatesProps {
  readonly of: Parameters<typeof statesIn>[0]
  readonly without: Parameters<typeof statesIn>[0]
  readonly period: string
}

function States({ of, without, period }: StatesProps) {
  const speech = usePageSpeech()
  const others = statesIn(without)
  const only = statesIn(of)
    .filter((id) => !others.includes(id))
    .toSorted(byNameIn(speech))
  const names = only.map((id) => nameOf(id, speech))
  return (
    <Fold
      title={speech.p('compareStatesOnly', { period })}
      count={only.length}
      none={speech.p('lensNothing')}
    >
      {() => <p className="compare-states">{listOf(names, speech)}</p>}
    </Fold>
  )
}
