import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { BadgeSample, LineSample } from './samples.tsx'

/** What the drawing means, beside what can be ticked. */
export function MapKey() {
  const { t } = useSpeech()
  const activities = useAtlas(visibleRecords).activities.length
  const showsCounts = useAtlas((state) => state.showsCounts)
  const store = useAtlasStore()
  const lines = [
    { sample: <span className="sample-tint" />, text: t('legendTint', { count: activities }) },
    { sample: <LineSample kind="threat" />, text: t('legendThreat') },
    { sample: <LineSample kind="single" />, text: t('legendSingle') },
    { sample: <LineSample kind="undated" />, text: t('legendHollowHead') },
    { sample: <LineSample kind="region" />, text: t('legendRegion') },
    { sample: <LineSample kind="dashed" />, text: t('legendDashed') },
    { sample: <LineSample kind="dotted" />, text: t('legendDotted') },
    { sample: <BadgeSample kind="programme" />, text: t('legendFramework') },
    { sample: <BadgeSample kind="conference" announced />, text: t('legendAnnounced') },
  ]
  return (
    <section className="map-key">
      <h3>{t('legendMap')}</h3>
      <label className="switch">
        <input
          type="checkbox"
          checked={showsCounts}
          onChange={(event) => store.getState().setCounts(event.target.checked)}
        />
        {t('counts')}
      </label>
      <ul>
        {lines.map(({ sample, text }) => (
          <li key={text}>
            <span className="sample">{sample}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p>
        {t('legendArrows')} {t('legendStub')} {t('legendWidth')}
      </p>
    </section>
  )
}
