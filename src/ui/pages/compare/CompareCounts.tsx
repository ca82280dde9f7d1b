import { type Comparison, sourcesIn, statesIn } from '../../../domain/compare.ts'
import type { OnShow } from '../../../domain/visible.ts'
import { usePageSpeech } from '../use-page-speech.ts'

interface CompareCountsProps {
  readonly comparison: Comparison
  readonly periods: readonly [string, string]
}

/** The counts of both periods, in the words of the status and the list. */
export function CompareCounts({ comparison: { first, second }, periods }: CompareCountsProps) {
  const { t, p } = usePageSpeech()
  const rows: readonly (readonly [string, (shown: OnShow) => number])[] = [
    [t('regionEvents'), ({ activities }) => activities.length],
    [t('laneFrameworks'), ({ frameworks }) => frameworks.length],
    [t('laneFlows'), ({ flows }) => flows.length],
    [p('compareStates'), (shown) => statesIn(shown).length],
    [p('compareSources'), (shown) => sourcesIn(shown).length],
  ]
  return (
    <table className="compare-counts">
      <caption className="only-heard">{p('compareCounts')}</caption>
      <thead>
        <tr>
          <td />
          {periods.map((period, index) => (
            <th scope="col" key={index === 0 ? 'first' : 'second'}>
              {period}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, countOf]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{countOf(first)}</td>
            <td>{countOf(second)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
