import '../../styles/delegation.css'
import { useDeferredValue, useMemo } from 'react'
import { lensOnShow, visibleRecords } from '../../../store/selectors.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { listOf } from '../../parts/record-words.ts'
import { PageFrame } from '../PageFrame.tsx'
import { byNameIn, nameOf } from '../records/names.ts'
import { useEvidence } from '../use-evidence.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { DelegationFolds } from './DelegationFolds.tsx'
import { StatePicker } from './StatePicker.tsx'

/** What the records on show say of the States of the lens: of all together, then of each. */
export function DelegationPage() {
  const speech = usePageSpeech()
  const { t, p } = speech
  useEvidence()
  const shown = useDeferredValue(useAtlas(visibleRecords))
  const lens = useAtlas(lensOnShow)
  const states = lens?.states ?? none
  const byName = useMemo(() => byNameIn(speech), [speech])
  return (
    <PageFrame title={t('pageDelegation')}>
      <div className="delegation">
        <p>{p('lensIntro')}</p>
        <StatePicker states={states} byName={byName} />
        {states.length === 0 && <p>{p('lensNone')}</p>}
        {states.length > 1 && (
          <section>
            <h3>
              {t('labelled', {
                label: p('lensTogether'),
                text: listOf(
                  states.map((id) => nameOf(id, speech)),
                  speech,
                ),
              })}
            </h3>
            <DelegationFolds states={states} shown={shown} byName={byName} />
          </section>
        )}
        {states.map((state) => (
          <section key={state}>
            <h3>{nameOf(state, speech)}</h3>
            <DelegationFolds states={[state]} shown={shown} byName={byName} />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}

const none: readonly string[] = []
