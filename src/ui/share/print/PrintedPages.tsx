import '../../styles/print.css'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fileNameOf } from '../../../formats/file-name.ts'
import { pageRules } from '../../../formats/print/page-rules.ts'
import { roomOf } from '../../../formats/print/paper.ts'
import { readyToMeasure } from '../../../services/picture-fonts.ts'
import { lettersReady, printPages } from '../../../services/print.ts'
import { useDetails } from '../../pages/use-details.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { usePictureContent } from '../picture/use-picture-content.ts'
import { DelegationPages } from './DelegationPages.tsx'
import { KitPages } from './KitPages.tsx'
import type { PrintJob } from './print-job.ts'
import { ViewPages } from './ViewPages.tsx'

interface PrintedPagesProps {
  readonly job: PrintJob
  /** The browser has them. */
  readonly onHanded: () => void
  /** They have been printed, or not. */
  readonly onEnd: () => void
  readonly onFailure: () => void
}

/** Letters of every script that names and titles are written in. */
const letters = 'Aāش'

/**
 * The pages of a job: laid out beside the screen as wide as the paper, handed to the browser once every letter and map
 * is there, and gone when it has done with them.
 */
export function PrintedPages({ job, onHanded, onEnd, onFailure }: PrintedPagesProps) {
  const { t, direction, language } = usePageSpeech()
  const store = useAtlasStore()
  const release = useAtlas((state) => state.dataset.release)
  const documents = useAtlas((state) => state.dataset.documents)
  const evidence = useDetails()
  const hasTexts = useAtlas((state) => documents.every((id) => state.texts[id] !== undefined))
  const [canMeasure, setMeasuring] = useState(false)
  const ends = useRef({ onHanded, onEnd, onFailure })
  ends.current = { onHanded, onEnd, onFailure }
  const framing = job.what === 'view' ? job.framing : 'region'
  const content = usePictureContent(framing, t('tagline'), onFailure)

  useEffect(() => {
    // Without the fonts the pages are laid out in what is like them.
    readyToMeasure(letters).then(
      () => setMeasuring(true),
      () => setMeasuring(true),
    )
    store
      .getState()
      .openSources(job.what === 'kit' ? documents : [])
      .catch(() => ends.current.onFailure())
  }, [job, documents, store])

  const isReady = content !== null && evidence !== null && canMeasure && (job.what !== 'kit' || hasTexts)
  const edition = `${t('appName')} · ${content?.words.release ?? ''}`
  const address = content?.words.shortAddress ?? ''
  const name = fileNameOf(['sahel-atlas', release.version, job.what], 'pdf').replace(/\.pdf$/, '')
  useEffect(() => {
    if (!isReady) return
    let stop: (() => void) | null = null
    let isGone = false
    lettersReady().then(() => {
      if (isGone) return
      const rules = pageRules(job.paper, { edition, address, direction })
      ends.current.onHanded()
      stop = printPages(rules, name, () => ends.current.onEnd())
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [isReady, job, edition, address, direction, name])

  if (!isReady) return null
  const shared = { content, evidence, paper: job.paper }
  return createPortal(
    <div
      className="print-sheet"
      lang={language}
      dir={direction}
      style={{ inlineSize: roomOf(job.paper).width }}
    >
      {job.what === 'view' && <ViewPages {...shared} />}
      {job.what === 'delegation' && (
        <DelegationPages {...shared} states={job.states} together={job.together} />
      )}
      {job.what === 'kit' && <KitPages {...shared} />}
    </div>,
    document.body,
  )
}
