import { useId, useMemo, useRef, useState } from 'react'
import { groupBy } from '../../../domain/collections.ts'
import { countriesNamed } from '../../../domain/named-countries.ts'
import { isOfOwnDevice } from '../../../domain/own-device.ts'
import type { PaperDirection, PaperName } from '../../../formats/print/paper.ts'
import { qrCodeOf } from '../../../formats/qr.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { lensOnShow, visibleRecords } from '../../../store/selectors.ts'
import { byNameIn, nameOf } from '../../pages/records/names.ts'
import { Switch } from '../../pages/records/Switch.tsx'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { listOf } from '../../parts/record-words.ts'
import { FramingSwitch } from '../picture/FramingSwitch.tsx'
import type { FramingName } from '../picture/use-picture-content.ts'
import { PrintedPages } from './PrintedPages.tsx'
import type { PrintJob } from './print-job.ts'

type Answer = 'printMaking' | 'printHanded' | 'printFailed'

/** Stands in the list of States for those of the lens. */
const ofLens = 'lens'

/** The view, a sheet for each delegation or the trainers' kit, on the paper that is chosen. */
export function PrintSection() {
  const speech = usePageSpeech()
  const { p } = speech
  const stateId = useId()
  const dataset = useAtlas((state) => state.dataset)
  const view = useAtlas((state) => state.view)
  const home = useAtlas((state) => state.homeLanguage)
  const shown = useAtlas(visibleRecords)
  const lens = useAtlas(lensOnShow)?.states ?? none
  const [what, setWhat] = useState<PrintJob['what']>('view')
  const [name, setName] = useState<PaperName>('a4')
  const [direction, setDirection] = useState<PaperDirection>('portrait')
  const [framing, setFraming] = useState<FramingName>('screen')
  const [picked, pick] = useState<string | null>(null)
  /** Each job is laid out anew; its number tells it from the one before. */
  const [job, setJob] = useState<{ readonly number: number; readonly asked: PrintJob } | null>(null)
  const jobs = useRef(0)
  const [answer, setAnswer] = useState<Answer | null>(null)

  const { named, mostNamed } = useMemo(() => {
    const records = [...dataset.events, ...dataset.flows]
    const namings = [
      ...groupBy(
        records.flatMap((record) => countriesNamed(record, dataset)),
        String,
      ),
    ]
    namings.sort(([, some], [, others]) => others.length - some.length)
    const named = namings.map(([id]) => id)
    return { named: [...named].sort(byNameIn(speech)), mostNamed: named[0] ?? '' }
  }, [dataset, speech])
  const state = picked ?? (lens.length > 0 ? ofLens : mostNamed)
  const count = shown.activities.length + shown.frameworks.length + shown.flows.length
  const address = sharedAddress({ ...view, page: null }, home)
  const isEmpty = what !== 'kit' && count === 0
  const texts = { view: p('printViewFor'), delegation: p('printDelegationFor') }

  const start = () => {
    const paper = { name, direction }
    setAnswer('printMaking')
    const asked: Readonly<Record<PrintJob['what'], PrintJob>> = {
      view: { what: 'view', paper, framing },
      delegation: {
        what: 'delegation',
        paper,
        states: state === ofLens ? lens : [state],
        together: lens,
      },
      kit: { what: 'kit', paper },
    }
    jobs.current += 1
    setJob({ number: jobs.current, asked: asked[what] })
  }
  return (
    <>
      <Switch
        legend={p('printWhat')}
        value={what}
        options={[
          ['view', p('printView')],
          ['delegation', p('printDelegation')],
          ['kit', p('printKit')],
        ]}
        onChange={setWhat}
      />
      <p>{what === 'kit' ? p('printKitFor', { count: dataset.documents.length }) : texts[what]}</p>
      <div className="share-choices">
        {what === 'delegation' && (
          <p className="share-field">
            <label htmlFor={stateId}>{p('printState')}</label>
            <select id={stateId} value={state} onChange={({ target }) => pick(target.value)}>
              {lens.length > 0 && (
                <option value={ofLens}>
                  {p('printLensStates', {
                    states: listOf(
                      lens.map((id) => nameOf(id, speech)),
                      speech,
                    ),
                  })}
                </option>
              )}
              {named.map((id) => (
                <option key={id} value={id}>
                  {nameOf(id, speech)}
                </option>
              ))}
            </select>
          </p>
        )}
        {what === 'view' && <FramingSwitch value={framing} onChange={setFraming} />}
        <Switch
          legend={p('printPaper')}
          value={name}
          options={[
            ['a4', p('printA4')],
            ['letter', p('printLetter')],
          ]}
          onChange={setName}
        />
        <Switch
          legend={p('printDirection')}
          value={direction}
          options={[
            ['portrait', p('printPortrait')],
            ['landscape', p('printLandscape')],
          ]}
          onChange={setDirection}
        />
      </div>
      {isEmpty && <p>{p('printNothing')}</p>}
      {what === 'view' && qrCodeOf(address) === null && (
        <p>{p('linkQrTooLong', { count: address.length })}</p>
      )}
      {isOfOwnDevice(address) && <p className="share-own">{p('linkOwnDevice')}</p>}
      <p>
        <button type="button" className="primary" disabled={isEmpty} onClick={start}>
          {p('printStart')}
        </button>
      </p>
      <p role="status">{answer && answer !== 'printFailed' && p(answer)}</p>
      {answer === 'printFailed' && <p role="alert">{p(answer)}</p>}
      {job && (
        <PrintedPages
          key={job.number}
          job={job.asked}
          onHanded={() => setAnswer('printHanded')}
          onEnd={() => setJob(null)}
          onFailure={() => {
            setJob(null)
            setAnswer('printFailed')
          }}
        />
      )}
    </>
  )
}

const none: readonly string[] = []
