import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { ListGroup } from './ListGroup.tsx'

/** The rows of what is on show, kind by kind. */
export function ListBody() {
  const { t } = useSpeech()
  const { activities, frameworks, flows } = useAtlas(visibleRecords)
  if (activities.length + frameworks.length + flows.length === 0) return <EmptyList />
  return (
    <>
      <ListGroup title={t('laneActivities')} counted="eventCount" records={activities} />
      <ListGroup title={t('listFrameworks')} counted="recordCount" records={frameworks} />
      <ListGroup title={t('listFlows')} counted="flowCount" records={flows} />
    </>
  )
}

function EmptyList() {
  const { t } = useSpeech()
  const { showAllDates, resetFilters, setQuery } = useAtlasStore().getState()
  const query = useAtlas((state) => state.view.q)
  return (
    <div className="empty">
      <p>{query === null ? t('listEmpty') : t('listEmptySearch', { query })}</p>
      <p>{t(query === null ? 'listEmptyHelp' : 'listEmptySearchHelp')}</p>
      {query !== null && (
        <button type="button" onClick={() => setQuery('')}>
          {t('searchClear')}
        </button>
      )}
      <button type="button" onClick={showAllDates}>
        {t('allDates')}
      </button>
      <button type="button" onClick={resetFilters}>
        {t('resetFilters')}
      </button>
    </div>
  )
}
