import { useMemo } from 'react'
import { type Beside, delegationOf } from '../../../domain/delegation.ts'
import { lensOf } from '../../../domain/lens.ts'
import { recordById } from '../../../domain/links.ts'
import { byDate } from '../../../domain/numbers.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
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

/** CSS pixels between the two columns of lists. */
const gutter = 24
/** Shares of a page's height that the map has: under the head of a portrait, at the top of a landscape's first column. */
const mapShares = { portrait: 0.27, landscape: 0.44 } as const

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
  const rows = [shared, activities, frameworks, supports, heldThere, flows]
  const names = [states, organisations, funders]
  const room = roomOf(paper)
  const { page, most } = useFit<HTMLElement>(
    Math.max(
      ...rows.map(({ length }) => length),
      ...names.map(({ length }) => Math.ceil(length / namesInRow)),
    ),
    room.height,
  )
  const isInColumn = paper.direction === 'landscape'
  const drawnMap = (
    <PrintMap
      content={map}
      width={isInColumn ? (room.width - gutter) / 2 : room.width}
      height={room.height * mapShares[paper.direction]}
      name={`state${state}`}
      hasKey
    />
  )
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
      {!isInColumn && drawnMap}
      <div className="print-lists" style={{ columnGap: gutter }}>
        {isInColumn && drawnMap}
        <Rows title={p('lensActivities')} ids={activities} most={most} />
        {isShared && (
          <Rows
            title={t('labelled', { label: p('lensShared'), text: listOf(together.map(named), speech) })}
            ids={shared}
            most={most}
          />
        )}
        <Names title={p('lensStates')} besides={states} most={most * namesInRow} />
        <Names title={p('lensOrganisations')} besides={organisations} most={most * namesInRow} />
        <Names title={p('lensFunders')} besides={funders} most={most * namesInRow} />
        <Rows title={p('lensFrameworks')} ids={frameworks} most={most} />
        {supports.length > 0 && <Rows title={p('lensSupports')} ids={supports} most={most} />}
        {heldThere.length > 0 && <Rows title={p('lensHeldThere')} ids={heldThere} most={most} />}
        <Rows title={p('lensFlows')} ids={flows} most={most} />
      </div>
      <p className="print-notes">{content.words.notes}</p>
    </article>
  )
}

interface ListProps {
  readonly title: string
  readonly most: number
}

function Heading({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <h2>
      {title} <span className="number">{count}</span>
    </h2>
  )
}

/** Records by date; those that find no room are counted. */
function Rows({ title, ids, most }: ListProps & { readonly ids: readonly string[] }) {
  const speech = usePageSpeech()
  const { p } = speech
  const numberOf = useNumberOf()
  const dataset = useAtlas((state) => state.dataset)
  const records = useMemo(() => byDate(ids.flatMap((id) => recordById(dataset, id) ?? [])), [dataset, ids])
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

/** Names with how many of its activities each is in, in one paragraph. */
function Names({ title, besides, most }: ListProps & { readonly besides: readonly Beside[] }) {
  const speech = usePageSpeech()
  const { p, language } = speech
  const named = besides.slice(0, most).map(({ id, records }) => `${nameOf(id, speech)} (${records.length})`)
  return (
    <section>
      <Heading title={title} count={besides.length} />
      <p>{besides.length === 0 ? p('lensNothing') : named.join(listCommas[language])}</p>
      {besides.length > most && <p>{p('printMore', { count: besides.length - most })}</p>}
    </section>
  )
}
