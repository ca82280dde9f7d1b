import { useMemo } from 'react'
import { type Beside, delegationOf } from '../../../domain/delegation.ts'
import { lensOf } from '../../../domain/lens.ts'
import { recordById } from '../../../domain/links.ts'
import type { AtlasRecord } from '../../../domain/model.ts'
import { latestFirst } from '../../../domain/numbers.ts'
import { spanOf } from '../../../domain/visible.ts'
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

const mapPlaces = {
  portrait: { width: 0.62, height: 0.32, legend: 'beside' },
  landscape: { width: 0.45, height: 0.31, legend: 'below' },
} as const

/** So many names stand in the room of one row. */
const namesInRow = 3
/** Those with which it is named most; activities and flows need the room more. */
const mostRowsOfNames = 2
/** They stand among its own activities too. */
const mostShared = 4

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
  const { delegation, shared, lens, own } = useMemo(() => {
    const byName = byNameIn(speech)
    const lens = lensOf(dataset, shown, [state]) ?? undefined
    const isOwn = ({ id }: AtlasRecord) => lens?.records.has(id) === true
    return {
      delegation: delegationOf(dataset, shown, [state], byName),
      shared: isShared ? delegationOf(dataset, shown, together, byName).shared : [],
      lens,
      own: {
        ...shown,
        activities: shown.activities.filter(isOwn),
        frameworks: shown.frameworks.filter(isOwn),
        flows: shown.flows.filter(isOwn),
        undated: shown.undated.filter(isOwn),
      },
    }
  }, [speech, dataset, shown, state, together, isShared])
  const map = useMapOf(content, own, lens)
  const { activities, frameworks, supports, heldThere, flows, states, organisations, funders } = delegation
  const rows = [activities, flows, frameworks, supports, heldThere]
  const names = [states, organisations, funders]
  const needs = [
    ...rows.map(({ length }) => length),
    Math.min(shared.length, mostShared),
    ...names.map(({ length }) => Math.min(Math.ceil(length / namesInRow), mostRowsOfNames)),
  ]
  const { page, most } = useFit<HTMLElement>(
    needs.reduce((sum, need) => sum + need, 0),
    roomOf(paper).height,
  )
  const shares = sharesOf(needs, most)
  const [ofActivities, ofFlows, ofFrameworks, ofSupports, ofHeldThere, ofShared, ...ofNames] = shares
  const [ofStates, ofOrganisations, ofFunders] = ofNames
  const address = sharedAddress(
    { ...view, select: null, claim: null, lens: [state], page: { name: 'delegation', of: null } },
    home,
  )
  return (
    <article className="print-document print-delegation" ref={page}>
      <PrintHead
        title={p('printSheetOf', { state: named(state) })}
        lines={[screenSentence({ ...facts, shown: own, lens: [named(state)] }, language, t)]}
        address={address}
      />
      <div className="print-delegation-body" data-direction={paper.direction}>
        <PrintMap content={map} paper={paper} places={mapPlaces} name={`state${state}`} scale={0.7} />
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
      <p className="print-notes">
        {p('printSheetNotes')} {p('printNumbers')} {content.words.notes}
      </p>
    </article>
  )
}

interface HeadingProps {
  readonly title: string
  readonly listed: number
  readonly count: number
}

/** A list's name with how many it has, and how many of them find room where not all do. */
function Heading({ title, listed, count }: HeadingProps) {
  const { p } = usePageSpeech()
  return (
    <h2>
      {title} <span className="number">{listed < count ? p('printListed', { listed, count }) : count}</span>
    </h2>
  )
}

interface RowsProps {
  readonly title: string
  readonly ids: readonly string[]
  readonly most: number | undefined
}

/** Records, the latest first. */
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
      <Heading title={title} listed={Math.min(most, ids.length)} count={ids.length} />
      {ids.length === 0 && <p>{p('lensNothing')}</p>}
      <ul>
        {records.slice(0, most).map((record) => (
          <li key={record.id}>
            <span className="print-number">{numberOf(record)}</span> {titleOf(record, speech)} ·{' '}
            {spanOf(record) ? dateOf(record, speech) : p('printUndated')}
          </li>
        ))}
      </ul>
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
      <Heading title={title} listed={named.length} count={besides.length} />
      {besides.length === 0 && <p>{p('lensNothing')}</p>}
      {named.length > 0 && <p>{named.join(listCommas[language])}</p>}
    </section>
  )
}
