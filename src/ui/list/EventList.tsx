import type { AtlasRecord } from '../../domain/model.ts'
import { spanOf } from '../../domain/visible.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Disclosure } from '../parts/Disclosure.tsx'
import { RecordRow } from './RecordRow.tsx'

/** All that the map says, as text: the same records, the same actions. */
export function EventList() {
  const { t } = useSpeech()
  return (
    <Disclosure panel="list" id="events" region={t('regionEvents')} title={t('listButton')}>
      <ListBody />
    </Disclosure>
  )
}

function ListBody() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const shown = useAtlas(visibleRecords)
  const groups = [
    { title: t('laneActivities'), records: shown.activities },
    { title: t('listFrameworks'), records: shown.frameworks },
    { title: t('listFlows'), records: shown.flows },
  ].filter((group) => group.records.length > 0)
  if (groups.length === 0) {
    const { showAllDates, resetFilters } = store.getState()
    return (
      <div className="empty">
        <p>{t('listEmpty')}</p>
        <p>{t('listEmptyHelp')}</p>
        <button type="button" onClick={showAllDates}>
          {t('allDates')}
        </button>
        <button type="button" onClick={resetFilters}>
          {t('resetFilters')}
        </button>
      </div>
    )
  }
  return groups.map(({ title, records }) => (
    <section key={title} aria-label={title}>
      <h3 className="list-group">
        {title} <span className="number">{records.length}</span>
      </h3>
      <ul className="rows" onPointerLeave={() => store.getState().hover(null)}>
        {byDate(records).map((record) => (
          <RecordRow key={record.id} record={record} />
        ))}
      </ul>
    </section>
  ))
}

/** Earliest first; records without a date last, in the order of the data. */
function byDate(records: readonly AtlasRecord[]): readonly AtlasRecord[] {
  const start = (record: AtlasRecord) => spanOf(record)?.start ?? Number.POSITIVE_INFINITY
  return [...records].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)))
}
