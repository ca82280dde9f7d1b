import { type ReactNode, useState } from 'react'
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
  const { t, p } = speech
  const version = useAtlas((state) => state.dataset.release.version)
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <>
      {[
        { name: t('citeShort'), text: shortCitation(item, speech) },
        { name: t('citeLong'), text: longCitation(item, speech) },
      ].map(({ name, text }) => (
        <Form key={name} name={name} text={text}>
          <p>{text}</p>
        </Form>
      ))}
      {citationFiles.map(({ name, extension, mediaType, write }) => {
        const text = write(item)
        const save = () => {
          const file = fileNameOf([item.key, version], extension)
          download(file, mediaType, text)
          setSaved(file)
        }
        return (
          <Form key={name} name={name} text={text} save={save}>
            <textarea readOnly dir="ltr" spellCheck={false} aria-label={name} value={text.trimEnd()} />
          </Form>
        )
      })}
      <p role="status" className="cite-saved">
        {saved && p('citeSaved', { name: saved })}
      </p>
    </>
  )
}

interface FormProps {
  readonly name: string
  readonly text: string
  readonly save?: () => void
  readonly children: ReactNode
}

/** Its name, what can be done with it, the text itself; where the browser refuses to copy, it says so here. */
function Form({ name, text, save, children }: FormProps) {
  const { t, p } = usePageSpeech()
  const [isRefused, setRefused] = useState(false)
  return (
    <fieldset className="cite-form" aria-label={name}>
      <h3>{name}</h3>
      <CopyButton key={text} text={() => text} label={t('copy')} onFailure={() => setRefused(true)} />
      {save && (
        <button type="button" onClick={save}>
          {p('citeSave')}
        </button>
      )}
      {isRefused && <p role="alert">{t('noticeCopyFailed')}</p>}
      {children}
    </fieldset>
  )
}
