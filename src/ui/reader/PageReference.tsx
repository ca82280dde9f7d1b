import { claimsOf, recordsOn } from '../../domain/links.ts'
import type { AtlasRecord, Claim, Source } from '../../domain/model.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, kindOf, sourcingKeys, titleOf } from '../parts/record-words.ts'

interface PageReferenceProps {
  readonly record: AtlasRecord
  readonly source: Source
  readonly active: Claim
}

/** In place of a text: that it is not shipped, where in the page to look, and which records rest on it. */
export function PageReference({ record, source, active }: PageReferenceProps) {
  const { t } = useSpeech()
  return (
    <div className="reference">
      <p>
        <b>{t(sourcingKeys.cited)}.</b> {t('pageNotShipped')}
      </p>
      {active.locator && (
        <p className="locator">
          <b>{t('labelled', { label: t('whereInPage'), text: '' })}</b>
          <bdi lang="en">{active.locator}</bdi>
        </p>
      )}
      <RestingRecords record={record} source={source} />
    </div>
  )
}

interface RestingRecordsProps {
  readonly record: AtlasRecord
  readonly source: Source
}

/** Each leads back to the map, as a passage of a text does. */
function RestingRecords({ record, source }: RestingRecordsProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const choose = (id: string) => {
    const { evidence, enlargeReader, select } = store.getState()
    const claim = evidence && claimsOf(evidence, id).find((one) => one.source === source.id)
    enlargeReader(false)
    select(id, claim?.id ?? null)
  }
  return (
    <>
      <h4>{speech.t('restOnPage')}</h4>
      <ul onPointerLeave={() => store.getState().hover(null)}>
        {recordsOn(dataset, source.id).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="resting"
              aria-current={one.id === record.id}
              onClick={() => choose(one.id)}
              onPointerEnter={() => store.getState().hover(one.id)}
              onFocus={() => store.getState().hover(one.id)}
              onBlur={() => store.getState().hover(null)}
            >
              <span className="row-title">{titleOf(one, speech)}</span>
              <span className="row-facts">
                {kindOf(one, speech)} · {dateOf(one, speech)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
