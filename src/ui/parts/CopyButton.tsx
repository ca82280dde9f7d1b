import { type MouseEvent, useState } from 'react'
import { copyText } from '../../services/clipboard.ts'
import { useAtlasStore, useSpeech } from './atlas-context.ts'

interface CopyButtonProps {
  readonly text: () => string
  readonly label: string
}

/** As wide before as after: a button that shrank under the pointer would move its neighbours from under it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const [isCopied, setCopied] = useState(false)
  const copy = (event: MouseEvent<HTMLElement>) =>
    copyText(text(), event.currentTarget.ownerDocument.defaultView ?? window).then(
      () => setCopied(true),
      () => store.getState().notify({ code: 'copy-failed' }),
    )
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
      <span className="swap">
        {[label, t('copied')].map((text, index) => {
          const isSaid = isCopied === (index === 1)
          return (
            <span key={text} aria-hidden={!isSaid} style={{ visibility: isSaid ? undefined : 'hidden' }}>
              {text}
            </span>
          )
        })}
      </span>
    </button>
  )
}
