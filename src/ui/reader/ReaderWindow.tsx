import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { copyStyles } from '../../services/second-window.ts'
import { selectedRecord, shownLook } from '../../store/selectors.ts'
import { Notices } from '../notices/Notices.tsx'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { ChoiceList } from '../parts/ChoiceList.tsx'
import { titleOf } from '../parts/record-words.ts'

interface ReaderWindowProps {
  readonly own: Window
  readonly children: ReactNode
}

/** The reader in a window of its own: language, direction and appearance are the page's, and so is the store. */
export function ReaderWindow({ own, children }: ReaderWindowProps) {
  const speech = useSpeech()
  const { t, language, direction } = speech
  const look = useAtlas(shownLook)
  const record = useAtlas(selectedRecord)
  const title = [...(record ? [titleOf(record, speech)] : []), t('regionSource'), t('appName')].join(' – ')
  const isDressed = useStyles(own)
  useLayoutEffect(() => {
    const root = own.document.documentElement
    root.lang = language
    root.dir = direction
    root.dataset.app = 'ready'
    root.dataset.look = look
    own.document.title = title
  }, [own, language, direction, look, title])
  useEffect(() => {
    if (!isDressed) return
    own.focus()
    own.document.querySelector('h2')?.focus({ preventScroll: true })
  }, [own, isDressed])
  return createPortal(
    isDressed && (
      <main className="reader-window">
        {children}
        <Notices only={ofReader} />
        <ChoiceList inWindow />
      </main>
    ),
    own.document.body,
  )
}

const ofReader = ['copy-failed', 'load-failed'] as const

/** Whether its style sheets are there: before that no sentence can be brought to its middle. */
function useStyles(own: Window): boolean {
  const [dressed, setDressed] = useState<Window | null>(null)
  useEffect(() => {
    let isGone = false
    copyStyles(own).then(() => !isGone && setDressed(own))
    return () => {
      isGone = true
    }
  }, [own])
  return dressed === own
}
