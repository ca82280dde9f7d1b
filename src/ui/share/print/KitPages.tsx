import { useMemo } from 'react'
import { unique } from '../../../domain/collections.ts'
import { recordById, recordsOn, runsOf } from '../../../domain/links.ts'
import { markedText } from '../../../domain/marked-text.ts'
import type { Evidence, Source } from '../../../domain/model.ts'
import { defaultView } from '../../../domain/view.ts'
import { parted } from '../../../domain/visible.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import type { Paper } from '../../../formats/print/paper.ts'
import { questionsFor } from '../../../formats/print/questions.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { listCommas } from '../../../i18n/translator.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { publishedInWords, sourceName } from '../../reader/source-words.ts'
import { PrintHead } from './PrintHead.tsx'
import { PrintMap } from './PrintMap.tsx'
import { PrintRecords } from './PrintRecords.tsx'
import { PrintSources } from './PrintSources.tsx'
import { useCitedSources } from './use-cited-sources.ts'
import { useMapOf } from './use-map-of.ts'

interface KitPagesProps {
  readonly content: PictureContent
  readonly evidence: Evidence
  readonly paper: Paper
}

/** Every text that comes with the atlas, each as a document of its own. */
export function KitPages({ content, evidence, paper }: KitPagesProps) {
  const documents = useAtlas((state) => state.dataset.documents)
  const sources = documents.flatMap((id) => evidence.sources[id] ?? [])
  return sources.map((source, index) => (
    <KitDocument
      key={source.id}
      source={source}
      place={{ index: index + 1, count: sources.length }}
      content={content}
      evidence={evidence}
      paper={paper}
    />
  ))
}

interface KitDocumentProps extends KitPagesProps {
  readonly source: Source
  readonly place: { readonly index: number; readonly count: number }
}

const mapPlaces = {
  portrait: { width: 1, height: 0.4, legend: 'below' },
  landscape: { width: 0.7, height: 0.66, legend: 'beside' },
} as const

function KitDocument({ source, place, content, evidence, paper }: KitDocumentProps) {
  const speech = usePageSpeech()
  const { t, p, words, language } = speech
  const dataset = useAtlas((state) => state.dataset)
  const home = useAtlas((state) => state.homeLanguage)
  const text = useAtlas((state) => state.texts[source.id]) ?? ''
  const marked = useMemo(
    () => markedText(text, runsOf(text, source.id, evidence)),
    [text, source.id, evidence],
  )
  // Those that the text first speaks of first; a record that names the text without quoting it last.
  const records = useMemo(() => {
    const ids = unique([...marked.records, ...recordsOn(dataset, source.id).map(({ id }) => id)])
    return ids.flatMap((id) => recordById(dataset, id) ?? [])
  }, [marked, dataset, source.id])
  const marks = useMemo(() => new Map(marked.records.map((id, index) => [id, index + 1])), [marked])
  const cited = useCitedSources(records, evidence)
  const shown = useMemo(() => ({ ...parted(records), undated: [], window: dataset.axis }), [records, dataset])
  const map = useMapOf(content, shown, undefined)
  const hasLeftOut = marked.paragraphs.some((pieces) => pieces.some(({ isLeftOut }) => isLeftOut))
  const hasUnmarked = marked.paragraphs.some((pieces) => pieces.some(({ isMarked }) => !isMarked))
  const note = words.sources[source.id]?.note
  const say = (question: ReturnType<typeof questionsFor>[number]) =>
    question === 'printAskAge'
      ? p(question, { date: formatDate(source.published ?? '', language) })
      : p(question)
  return (
    <article className="print-document print-kit">
      <PrintHead
        title={sourceName(source, speech)}
        titleLanguage={source.title ? source.language : undefined}
        lines={[
          `${p('printKit')} · ${p('printDocument', place)} · ${content.words.release}`,
          [source.publisher, publishedInWords(source, speech), source.rights ?? t('rightsNone')].join(' · '),
          source.url,
          ...(note ? [note] : []),
        ]}
        address={sharedAddress({ ...defaultView(language), page: { name: 'source', of: source.id } }, home)}
      />
      <section>
        <h2>{p('printText')}</h2>
        <p className="print-notes">
          {p('printMarks')} {hasLeftOut && p('printLeftOut')}
        </p>
        <div className="print-text" lang={source.language} dir="auto">
          {marked.paragraphs.map((pieces) => (
            <p key={pieces[0]?.start}>
              {pieces.map((piece) => (
                <span key={piece.start} className={piece.isLeftOut ? 'left-out' : undefined}>
                  {piece.isMarked ? <mark>{piece.text}</mark> : piece.text}
                  {piece.numbers.length > 0 && <sup>{piece.numbers.join(listCommas.en)}</sup>}
                </span>
              ))}
            </p>
          ))}
        </div>
      </section>
      <section className="print-questions">
        <h2>{p('printQuestions')}</h2>
        <ol>
          {questionsFor(source, records, hasUnmarked).map((question) => (
            <li key={question}>{say(question)}</li>
          ))}
        </ol>
      </section>
      <section className="print-apart">
        <h2>{p('printMap')}</h2>
        <PrintMap content={map} paper={paper} places={mapPlaces} name={`text${place.index}`} />
        <p className="print-notes">{content.words.notes}</p>
      </section>
      <PrintRecords
        title={p('printRecords')}
        records={records}
        evidence={evidence}
        sources={cited.numbers}
        source={source.id}
        marks={marks}
      />
      <p className="print-notes">{p('printNumbers')}</p>
      <PrintSources sources={cited.sources} />
    </article>
  )
}
