import { isWhole } from '../../domain/visible.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { kindOf, titleOf } from '../parts/record-words.ts'

/** Records whose sources give no date: beside the axis, never on it. */
export function UndatedTray() {
  const speech = useSpeech()
  const { t } = speech
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const { undated, window } = useAtlas(visibleRecords)
  const keeps = useAtlas((state) => state.view.undated)
  const isKept = keeps || isWhole(dataset, window)
  return (
    <>
      <button type="button" className="tray-button" data-kept={isKept} popoverTarget="undated-tray">
        {t('notDated', { count: undated.length })}
      </button>
      <div
        className="popover tray"
        popover="auto"
        id="undated-tray"
        role="dialog"
        aria-label={t('notDated', { count: undated.length })}
      >
        <p>{t('notDatedText')}</p>
        <label className="switch">
          <input
            type="checkbox"
            checked={keeps}
            onChange={(event) => store.getState().setUndated(event.target.checked)}
          />
          {t('keepUndated')}
        </label>
        <ul>
          {undated.map((record) => (
            <li key={record.id}>
              <button
                type="button"
                className="row"
                onClick={() => {
                  document.getElementById('undated-tray')?.hidePopover()
                  store.getState().select(record.id)
                }}
              >
                <span className="row-title">{titleOf(record, speech)}</span>
                <span className="row-facts">{kindOf(record, speech)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
