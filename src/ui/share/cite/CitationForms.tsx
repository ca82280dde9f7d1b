import { useState } from 'react'
import type { CitedItem } from '../../../formats/citation/item.ts'
import { citationFiles } from '../../../formats/citation/registry.ts'
import { longCitation, shortCitation } from '../../../formats/citation/sentence.ts'
import { fileNameOf } from '../../../formats/file-name.ts'
import { download } from '../../../services/download.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'

interface CitationFormsProps {
  readonly item: CitedItem
}

/** Two forms to be read, three for programs; these can be saved too. */
export function CitationForms({ item }: CitationFormsProps) {
  const speech = usePageSpeech()
  const { t } = speech
  return (
    <>
      {[
        { name: t('citeShort'), text: shortCitation(item, speech) },
        { name: t('citeLong'), text: longCitation(item, speech) },
      ].map(({ name, text }) => (
        <section className="cite-form" key={name} aria-label={name}>
          <h3>{name}</h3>
          <CopyButton key={text} text={() => text} label={t('copy')} />
          <p>{text}</p>
        </section>
      ))}
      <FileForms item={item} />
    </>
  )
}

function FileForms({ item }: CitationFormsProps) {
  const { t, p } = usePageSpeech()
  const version = useAtlas((state) => state.dataset.release.version)
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <>
      {citationFiles.map(({ name, extension, mediaType, write }) => {
        const text = write(item)
        const save = () => {
          const file = fileNameOf([item.key, version], extension)
          download(file, mediaType, text)
          setSaved(file)
        }
        return (
          <section className="cite-form" key={name} aria-label={name}>
            <h3 lang="en">{name}</h3>
            <CopyButton key={text} text={() => text} label={t('copy')} />
            <button type="button" onClick={save}>
              {p('citeSave')}
            </button>
            <textarea readOnly dir="ltr" spellCheck={false} aria-label={name} value={text.trimEnd()} />
          </section>
        )
      })}
      <p role="status" className="cite-saved">
        {saved && p('citeSaved', { name: saved })}
      </p>
    </>
  )
}
