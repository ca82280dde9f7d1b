import '../styles/world.css'
import '../styles/coverage.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Coverage, type CoverageCount, coverageOf } from '../../domain/coverage.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { Close } from '../parts/button-icons.tsx'
import { nameOfPlace } from '../parts/record-words.ts'
import { type CoverageRow, CoverageTable } from './CoverageTable.tsx'

interface CoverageDialogProps {
  readonly onClose: () => void
}

/** Countries that stand there before the others are asked for. */
const firstCountries = 12

/** What the record is: how much of it there is by year and by country, and what that does not say. */
export function CoverageDialog({ onClose }: CoverageDialogProps) {
  const { t } = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const coverage = useMemo(() => coverageOf(dataset), [dataset])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const total = t('recordCount', { count: coverage.all.total })
  return (
    <dialog className="world coverage" ref={dialog} onClose={onClose} aria-label={t('coverageButton')}>
      <div className="world-head">
        <h2>{t('coverageButton')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <Close />
        </button>
      </div>
      <p className="coverage-warning">{t('coverageWarning')}</p>
      <p>{t('coverageWhole', { total })}</p>
      <ul className="coverage-key">
        <li>
          <span className="coverage-bar text" />
          {t('sourcingText')}
        </li>
        <li>
          <span className="coverage-bar cited" />
          {t('sourcingCited')}
        </li>
      </ul>
      <Years coverage={coverage} />
      <Countries coverage={coverage} />
    </dialog>
  )
}

function Years({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useSpeech()
  const rows = coverage.years.map(({ year, count }) => ({ id: String(year), name: String(year), count }))
  return (
    <CoverageTable
      title={t('coverageYears')}
      text={t('coverageYearsText')}
      heading={t('coverageYear')}
      rows={[...rows, ...restRow(t('coverageNoYear'), coverage.undated)]}
    />
  )
}

function Countries({ coverage }: { readonly coverage: Coverage }) {
  const speech = useSpeech()
  const { t } = speech
  const [areAllShown, showAll] = useState(false)
  const { countries, withoutCountry } = coverage
  const shown = areAllShown ? countries : countries.slice(0, firstCountries)
  const rows = shown.map(({ country, count }) => ({ id: country, name: nameOfPlace(country, speech), count }))
  return (
    <>
      <CoverageTable
        title={t('coverageCountries')}
        text={t('coverageCountriesText')}
        heading={t('coverageCountry')}
        rows={[...rows, ...restRow(t('coverageNoCountry'), withoutCountry)]}
      />
      {shown.length < countries.length && (
        <button type="button" onClick={() => showAll(true)}>
          {t('coverageRest', { count: countries.length - shown.length })}
        </button>
      )}
    </>
  )
}

const restRow = (name: string, count: CoverageCount): readonly CoverageRow[] =>
  count.total > 0 ? [{ id: 'rest', name, count }] : []
