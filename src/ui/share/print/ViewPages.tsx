import { useMemo } from 'react'
import type { AtlasRecord, Evidence } from '../../../domain/model.ts'
import { byDate } from '../../../domain/numbers.ts'
import { sourcingOf } from '../../../domain/view.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import type { Paper } from '../../../formats/print/paper.ts'
import { lensOnShow, selectedRecord, visibleRecords } from '../../../store/selectors.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { PrintHead } from './PrintHead.tsx'
import { PrintMap } from './PrintMap.tsx'
import { PrintRecords } from './PrintRecords.tsx'
import { PrintSources } from './PrintSources.tsx'
import { useCitedSources } from './use-cited-sources.ts'
import { useMapOf } from './use-map-of.ts'

interface ViewPagesProps {
  readonly content: PictureContent
  readonly evidence: Evidence
  readonly paper: Paper
}

const mapPlaces = {
  portrait: { width: 1, height: 0.44, legend: 'below' },
  landscape: { width: 0.7, height: 0.62, legend: 'beside' },
} as const

/** What is on show: map, legend, records with their sentences, sources. */
export function ViewPages({ content, evidence, paper }: ViewPagesProps) {
  const { t, p } = usePageSpeech()
  const shown = useAtlas(visibleRecords)
  const lens = useAtlas(lensOnShow)
  const selected = useAtlas(selectedRecord)
  const groups = useMemo(
    () => ({
      activities: byDate(shown.activities),
      frameworks: byDate(shown.frameworks),
      flows: byDate(shown.flows),
    }),
    [shown],
  )
  const all = useMemo(() => [...groups.activities, ...groups.frameworks, ...groups.flows], [groups])
  const { sources, numbers } = useCitedSources(all, evidence)
  const isOutside = (record: AtlasRecord) => lens !== null && !lens.records.has(record.id)
  const map = useMapOf(content, shown, lens ?? undefined, true)
  const chosen = all.filter(({ id }) => id === selected?.id)
  const hasCited = all.some(({ tier }) => sourcingOf(tier) === 'cited')
  const { words } = content
  const shared = { evidence, sources: numbers, isOutside }
  return (
    <article className="print-document">
      <PrintHead title={words.title} lines={[words.sentence]} address={words.address} />
      <PrintMap content={map} paper={paper} places={mapPlaces} name="view" />
      <p className="print-notes">{words.notes}</p>
      {all.length > 0 && (
        <p className="print-notes">
          {p('printNumbers')} {hasCited && p('printCited', { tag: t('tagCited') })}
        </p>
      )}
      <PrintRecords title={p('printChosen')} records={chosen} {...shared} />
      <PrintRecords title={t('laneActivities')} records={groups.activities} {...shared} />
      <PrintRecords title={t('laneFrameworks')} records={groups.frameworks} {...shared} />
      <PrintRecords title={t('laneFlows')} records={groups.flows} {...shared} />
      <PrintSources sources={sources} />
    </article>
  )
}
