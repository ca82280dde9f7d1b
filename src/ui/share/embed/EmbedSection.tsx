import '../../styles/share-embed.css'
import { useId, useRef, useState } from 'react'
import { type EmbedChoice, embedAddress, embedHeightOf, embedHeights } from '../../../domain/embed.ts'
import { isOfOwnDevice } from '../../../domain/own-device.ts'
import { frameAllows, iframeCode } from '../../../formats/iframe.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'
import { EmbedFields } from './EmbedFields.tsx'
import { ForDevelopers } from './ForDevelopers.tsx'
import { useFrameTitle } from './use-frame-title.ts'

const usual: EmbedChoice = { isStill: false, hasTimeline: true, hasList: false, language: null }

/** The view as a frame for another site: what stands in it, the code to paste, and how it will look. */
export function EmbedSection() {
  const { p } = usePageSpeech()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const view = useAtlas((state) => state.view)
  const [choice, setChoice] = useState(usual)
  const [typedHeight, setTypedHeight] = useState(String(embedHeights.usual))
  const [height, setHeight] = useState<number>(embedHeights.usual)
  const [typedTitle, setTypedTitle] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const usualTitle = useFrameTitle(choice.language)
  const title = typedTitle?.trim() ? typedTitle : usualTitle
  const src = `${location.href.split('#')[0]}#${embedAddress(view, choice)}`
  const code = iframeCode({ src, title, height })
  const typeHeight = (typed: string) => {
    setTypedHeight(typed)
    setHeight(embedHeightOf(typed) ?? height)
  }
  const failToCopy = () => {
    setFailed(true)
    field.current?.select()
  }
  return (
    <div className="share-embed">
      <p>{p('embedWhat')}</p>
      <EmbedFields
        choice={choice}
        onChange={setChoice}
        height={{ typed: typedHeight, used: height, onType: typeHeight }}
        title={{ shown: typedTitle ?? usualTitle, onType: setTypedTitle }}
      />
      <div className="share-embed-field">
        <label htmlFor={`${id}-code`}>{p('embedCode')}</label>
        <textarea
          id={`${id}-code`}
          ref={field}
          readOnly
          rows={4}
          dir="ltr"
          spellCheck={false}
          value={code}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <CopyButton className="primary" text={() => code} label={p('embedCopy')} onFailure={failToCopy} />
      {hasFailed && <p role="alert">{p('embedCopyFailed')}</p>}
      {isOfOwnDevice(src) && <p className="share-own">{p('embedOwnDevice')}</p>}
      <h3>{p('embedPreview')}</h3>
      {/* Made anew for each address: a step of this frame would be a step of this page's own history. */}
      <iframe
        key={src}
        className="share-embed-preview"
        src={src}
        title={title}
        height={height}
        loading="lazy"
        allow={frameAllows}
        referrerPolicy="strict-origin-when-cross-origin"
      />
      <ForDevelopers origin={new URL(src).origin} />
    </div>
  )
}
