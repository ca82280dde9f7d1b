import '../../styles/share-link.css'
import { useId, useRef, useState } from 'react'
import { isOfOwnDevice } from '../../../domain/own-device.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'
import { LinkQr } from './LinkQr.tsx'
import { SystemShare } from './SystemShare.tsx'

/** The link of the view on show: to copy, to hand to the system, to print as a code. */
export function LinkSection() {
  const { t, p } = usePageSpeech()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [failure, setFailure] = useState<'linkCopyFailed' | 'linkSystemFailed' | null>(null)
  const view = useAtlas((state) => state.view)
  const home = useAtlas((state) => state.homeLanguage)
  const address = sharedAddress(view, home)
  const failToCopy = () => {
    setFailure('linkCopyFailed')
    field.current?.select()
  }
  return (
    <div className="share-link">
      <div className="share-link-text">
        <label htmlFor={id}>{p('linkField')}</label>
        <input
          id={id}
          ref={field}
          readOnly
          dir="ltr"
          aria-describedby={`${id}-carries`}
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <div className="share-link-buttons">
          <CopyButton className="primary" text={() => address} label={t('copyLink')} onFailure={failToCopy} />
          <SystemShare address={address} onFailure={() => setFailure('linkSystemFailed')} />
        </div>
        {failure && <p role="alert">{p(failure)}</p>}
        {isOfOwnDevice(address) && <p className="share-own">{p('linkOwnDevice')}</p>}
        <p className="share-link-carries" id={`${id}-carries`}>
          {p('linkCarries')} {p('linkLeaves')}
        </p>
      </div>
      <LinkQr address={address} />
    </div>
  )
}
