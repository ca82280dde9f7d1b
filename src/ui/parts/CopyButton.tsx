import { type MouseEvent, useState } from 'react'
import { copyText } from '../../services/clipboard.ts'
import { useAtlasStore, useSpeech } from './atlas-context.ts'

interface CopyButtonProps {
  readonly text: () => string
  readonly label: string
  readonly className?: string
  /** What to do where the browser does not let the page copy; a notice says so unless a caller says it nearer by. */
  readonly onFailure?: () => void
}

/** As wide before as after: a button that shrank under the pointer would move its neighbours from under it. */
export function CopyButton({ text, label, className, onFailure }: CopyButtonProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const [isCopied, setCopied] = useState(false)
  const fail = onFailure ?? (() => store.getState().notify({ code: 'copy-failed' }))
  const copy = (event: MouseEvent<HTMLElement>) =>
    copyText(text(), event.currentTarget.ownerDocument.defaultView ?? window).then(
      () => setCopied(true),
      fail,
    )
  return (
    <button type="button" className={className} onClick={copy} onBlur={() => setCopied(false)}>
      <span style={{ display: 'grid' }}>
        {[label, t('copied')].map((text, index) => {
          const isSaid = isCopied === (index === 1)
          return (
            <span
              key={text}
              aria-hidden={!isSaid}
              style={{ gridArea: '1 / 1', visibility: isSaid ? undefined : 'hidden' }}
            >
              {text}
            </span>
          )
        })}
      </span>
    </button>
  )
}
