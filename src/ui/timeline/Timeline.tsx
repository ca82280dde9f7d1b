import { visibleRecords } from '../../store/selectors.ts'
import { Later, PlayControls } from '../app/Later.tsx'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { DateField } from './DateField.tsx'
import { Lanes } from './Lanes.tsx'
import { Thumbs } from './Thumbs.tsx'
import { UndatedTray } from './UndatedTray.tsx'

/** The line of time: the window, its two thumbs, and every dated record in its lane. */
export function Timeline() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const { window } = useAtlas(visibleRecords)
  const { from, to } = useAtlas((state) => state.view)
  const { setFrom, setTo, showAllDates } = store.getState()
  return (
    <section className="timeline" aria-label={t('regionTimeline')}>
      <button type="button" className="dates-button" popoverTarget="timeline-fields">
        {t('datesButton')}
      </button>
      <div className="timeline-fields" id="timeline-fields" popover="auto">
        <DateField label={t('fromDate')} end="start" day={window.start} onCommit={setFrom} />
        <DateField label={t('toDate')} end="end" day={window.end} onCommit={setTo} />
        <button type="button" onClick={showAllDates} disabled={from === null && to === null}>
          {t('allDates')}
        </button>
        <UndatedTray />
        <Later>
          <PlayControls />
        </Later>
      </div>
      <div className="timeline-body">
        <div className="lane-names" aria-hidden="true">
          <span>{t('laneActivities')}</span>
          <span>{t('laneFrameworks')}</span>
          <span>{t('laneFlows')}</span>
        </div>
        <div className="lanes-space">
          <Lanes />
          <Thumbs />
        </div>
      </div>
    </section>
  )
}
