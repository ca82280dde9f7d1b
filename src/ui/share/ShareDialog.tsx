import '../styles/world.css'
import '../styles/share.css'
import { Suspense, useEffect, useRef, useState } from 'react'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { Close } from '../parts/button-icons.tsx'
import { SectionTabs } from './SectionTabs.tsx'
import { type SectionName, sections } from './sections.ts'

interface ShareDialogProps {
  /** The section that it opens at. */
  readonly first?: SectionName | undefined
  readonly onClose: () => void
}

/** Every way to take the view away, one at a time: each loads when it is chosen. */
export function ShareDialog({ first = 'link', onClose }: ShareDialogProps) {
  const { t } = usePageSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState<SectionName>(first)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const { Section } = sections[name]
  return (
    <dialog className="world share" ref={dialog} onClose={onClose} aria-label={t('share')}>
      <div className="world-head">
        <h2>{t('share')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <Close />
        </button>
      </div>
      <SectionTabs current={name} onChange={setName} />
      <div className="share-section" role="tabpanel" id="share-section" aria-labelledby={`share-tab-${name}`}>
        <Suspense>
          <Section />
        </Suspense>
      </div>
    </dialog>
  )
}
