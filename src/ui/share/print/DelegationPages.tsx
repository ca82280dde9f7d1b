import { useMemo } from 'react'
import { type Beside, delegationOf } from '../../../domain/delegation.ts'
import { lensOf } from '../../../domain/lens.ts'
import { recordById } from '../../../domain/links.ts'
import { latestFirst } from '../../../domain/numbers.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import { sharesOf } from '../../../formats/print/fit.ts'
import { type Paper, roomOf } from '../../../formats/print/paper.ts'
import { screenSentence } from '../../../i18n/screen-sentence.ts'
import { listCommas } from '../../../i18n/translator.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { byNameIn, nameOf } from '../../pages/records/names.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { dateOf, listOf, titleOf } from '../../parts/record-words.ts'
import { PrintHead } from './PrintHead.tsx'
import { PrintMap } from './PrintMap.tsx'
import { useFit } from './use-fit.ts'
import { useMapOf } from './use-map-of.ts'
import { useNumberOf } from './use-number-of.ts'

interface DelegationPagesProps {
  readonly content: PictureContent
  readonly paper: Paper
  readonly states: readonly string[]
  /** The States of the lens: their shared activities stand on each of their sheets. */
  readonly together: readonly string[]
}

/** One page a State. */
export function DelegationPages({ states, ...rest }: DelegationPagesProps) {
  return states.map((state) => <DelegationSheet key={state} state={state} {...rest} />)
}

/** The map's share of the room of a page, in width and height. */
const pictures = {
  portrait: { width: 0.62, height: 0.32, legend: 'beside' },
  landscape: { width: 0.45, height: 0.31, legend: 'below' },
} as const

/** So many names stand in the room of one row. */
const namesInRow = 3

type SheetProps = Omit<DelegationPagesProps, 'states'> & { readonly state: string }

function DelegationSheet({ state, content, paper, together }: SheetProps) {
  const speech = usePageSpeech()
  const { t, p, language } = speech
  const dataset = useAtlas((store) => store.dataset)
  const shown = useAtlas(visibleRecords)
  const facts = useScreenFacts()
  const view = useAtlas((store) => store.view)
  const home = useAtlas((store) => store.homeLanguage)
  const named = (id: string) => nameOf(id, speech)
  const isShared = together.length > 1 && together.includes(state)
  const { delegation, shared, lens, records } = useMemo(() => {
    const byName = byNameIn(speech)
    const lens = lensOf(dataset, shown, [state]) ?? undefined
    const all = [...shown.activities, ...shown.frameworks, ...shown.flows]
    return {
      delegation: delegationOf(dataset, shown, [state], byName),
      shared: isShared ? delegationOf(dataset, shown, together, byName).shared : [],
      lens,
      records: all.filter(({ id }) => lens?.records.has(id)),
    }
  }, [speech, dataset, shown, state, together, isShared])
  const map = useMapOf(content, records, lens)
  const { activities, frameworks, supports, heldThere, flows, states, organisations, funders } = delegation
  const rows = [activities, shared, flows, frameworks, supports, heldThere]
  const names = [states, organisations, funders]
  const needs = [
    ...rows.map(({ length }) => length),
    ...names.map(({ length }) => Math.ceil(length / namesInRow)),
  ]
  const room = roomOf(paper)
  const picture = pictures[paper.direction]
  const { page, most } = useFit<HTMLElement>(
    needs.reduce((sum, need) => sum + need, 0),
    room.height,
  )
  const shares = sharesOf(needs, most)
  const [ofActivities, ofShared, ofFlows, ofFrameworks, ofSupports, ofHeldThere] = shares
  const [ofStates, ofOrganisations, ofFunders] = shares.slice(rows.length)
  const address = sharedAddress(
    { ...view, select: null, claim: null, lens: [state], page: { name: 'delegation', of: null } },
    home,
  )
  return (
    <article className="print-document print-delegation" ref={page}>
      <PrintHead
        title={p('printSheetOf', { state: named(state) })}
        lines={[screenSentence({ ...facts, lens: [named(state)] }, language, t)]}
        address={address}
      />
      <div className="print-delegation-body" data-direction={paper.direction}>
        <PrintMap
          content={map}
          width={Math.floor(room.width * picture.width)}
          height={Math.floor(room.height * picture.height)}
          name={`state${state}`}
          legend={picture.legend}
          scale={0.7}
        />
        <div className="print-lists">
          <Rows title={p('lensActivities')} ids={activities} most={ofActivities} />
          {isShared && (
            <Rows
              title={t('labelled', { label: p('lensShared'), text: listOf(together.map(named), speech) })}
              ids={shared}
              most={ofShared}
            />
          )}
          <Rows title={p('lensFlows')} ids={flows} most={ofFlows} />
          <Names title={p('lensStates')} besides={states} rows={ofStates} />
          <Names title={p('lensOrganisations')} besides={organisations} rows={ofOrganisations} />
          <Names title={p('lensFunders')} besides={funders} rows={ofFunders} />
          <Rows title={p('lensFrameworks')} ids={frameworks} most={ofFrameworks} />
          {supports.length > 0 && <Rows title={p('lensSupports')} ids={supports} most={ofSupports} />}
          {heldThere.length > 0 && <Rows title={p('lensHeldThere')} ids={heldThere} most={ofHeldThere} />}
        </div>
      </div>
      <p className="print-notes">{content.words.notes}</p>
    </article>
  )
}

interface RowsProps {
  readonly title: string
  readonly ids: readonly string[]
  readonly most: number | undefined
}

function Heading({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <h2>
      {title} <span className="number">{count}</span>
    </h2>
  )
}

/** Records, the latest first; those that find no room are counted. */
function Rows({ title, ids, most = 0 }: RowsProps) {
  const speech = usePageSpeech()
  const { p } = speech
  const numberOf = useNumberOf()
  const dataset = useAtlas((state) => state.dataset)
  const records = useMemo(
    () => latestFirst(ids.flatMap((id) => recordById(dataset, id) ?? [])),
    [dataset, ids],
  )
  return (
    <section>
      <Heading title={title} count={ids.length} />
      {ids.length === 0 && <p>{p('lensNothing')}</p>}
      <ul>
        {records.slice(0, most).map((record) => (
          <li key={record.id}>
            <span className="print-number">{numberOf(record)}</span> {titleOf(record, speech)} ·{' '}
            {dateOf(record, speech)}
          </li>
        ))}
      </ul>
      {ids.length > most && <p>{p('printMore', { count: ids.length - most })}</p>}
    </section>
  )
}

interface NamesProps {
  readonly title: string
  readonly besides: readonly Beside[]
  readonly rows: number | undefined
}

/** Names with how many of its activities each is in, in one paragraph. */
function Names({ title, besides, rows = 0 }: NamesProps) {
  const speech = usePageSpeech()
  const { p, language } = speech
  const most = rows * namesInRow
  const named = besides.slice(0, most).map(({ id, records }) => `${nameOf(id, speech)} (${records.length})`)
  return (
    <section>
      <Heading title={title} count={besides.length} />
      {besides.length === 0 && <p>{p('lensNothing')}</p>}
      {named.length > 0 && <p>{named.join(listCommas[language])}</p>}
      {besides.length > most && <p>{p('printMore', { count: besides.length - most })}</p>}
    </section>
  )
}
