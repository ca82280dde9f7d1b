import type { Source } from '../../../domain/model.ts'
import { longCitation } from '../../../formats/citation/sentence.ts'
import { sourceItem } from '../../../formats/citation/source-item.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

/** Full citations, by the numbers that the records give. */
export function PrintSources({ sources }: { readonly sources: readonly Source[] }) {
  const speech = usePageSpeech()
  const { p, words } = speech
  const release = useAtlas((state) => state.dataset.release)
  if (sources.length === 0) return null
  return (
    <section className="print-sources">
      <h2>{p('printSources')}</h2>
      <ol>
        {sources.map((source) => {
          const item = sourceItem(source, words.sources[source.id]?.label ?? null, release.date)
          return <li key={source.id}>{longCitation(item, speech)}</li>
        })}
      </ol>
    </section>
  )
}
