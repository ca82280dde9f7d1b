import { useId } from 'react'
import type { CoverageCount, SourcingCount } from '../../domain/coverage.ts'
import { useSpeech } from '../parts/atlas-context.ts'

export interface CoverageRow {
  readonly id: string
  readonly name: string
  readonly count: CoverageCount
}

interface CoverageTableProps {
  readonly title: string
  readonly text: string
  readonly heading: string
  readonly rows: readonly CoverageRow[]
}

/** A table whose cells are bars: one length is one record in every cell. */
export function CoverageTable({ title, text, heading, rows }: CoverageTableProps) {
  const { t } = useSpeech()
  const id = useId()
  const most = Math.max(1, ...rows.flatMap(({ count }) => [sumOf(count.events), sumOf(count.flows)]))
  return (
    <section className="coverage-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{text}</p>
      <table className="coverage-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{t('coverageActivities')}</th>
            <th scope="col">{t('coverageFlows')}</th>
            <th scope="col">{t('coverageTotal')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: key, name, count }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <BarCell count={count.events} most={most} />
              <BarCell count={count.flows} most={most} />
              <td className="number">{count.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface BarCellProps {
  readonly count: SourcingCount
  readonly most: number
}

/** The bar for eyes, its two numbers beside it; the sentence for ears. */
function BarCell({ count, most }: BarCellProps) {
  const { t } = useSpeech()
  const share = (part: number) => `${(part / most) * 100}%`
  return (
    <td>
      <span className="coverage-cell" aria-hidden="true">
        <span className="coverage-bars">
          <span className="coverage-bar text" style={{ inlineSize: share(count.text) }} />
          <span className="coverage-bar cited" style={{ inlineSize: share(count.cited) }} />
        </span>
        <span className="coverage-numbers">
          <bdi dir="ltr">{sumOf(count) > 0 && `${count.text} + ${count.cited}`}</bdi>
        </span>
      </span>
      <span className="only-heard">
        {t('listCount', { total: t('recordCount', { count: sumOf(count) }), ...count })}
      </span>
    </td>
  )
}

const sumOf = ({ text, cited }: SourcingCount) => text + cited
