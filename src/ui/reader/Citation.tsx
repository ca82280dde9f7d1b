import { useRef, useState } from 'react'
import type { AtlasRecord, Claim, Source } from '../../domain/model.ts'
import { longCitation, shortCitation } from '../../formats/citation/sentence.ts'
import { sourceItem } from '../../formats/citation/source-item.ts'
import { sharedAddress } from '../../services/address-bar.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { CopyButton } from '../parts/CopyButton.tsx'
import { LoadedShare } from '../share/LoadedShare.tsx'

interface CitationProps {
  readonly source: Source
  readonly record: AtlasRecord
  readonly claim: Claim
}

/** Short and long citation, the way to all forms, and the link to this record and claim in the atlas. */
export function Citation({ source, record, claim }: CitationProps) {
  const speech = useSpeech()
  const { t } = speech
  const store = useAtlasStore()
  const release = useAtlas((state) => state.dataset.release)
  const [isSharing, setSharing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const label = speech.words.sources[source.id]?.label ?? null
  const item = { ...sourceItem(source, label, release.date), locator: claim.locator }
  const link = () => {
    const { view, homeLanguage } = store.getState()
    return sharedAddress({ ...view, select: record.id, claim: claim.id }, homeLanguage)
  }
  const openAll = () => {
    store.getState().select(record.id, claim.id)
    setSharing(true)
  }
  const closeAll = () => {
    setSharing(false)
    // The button that opened it is in a popover, which has closed.
    opener.current?.focus()
  }
  return (
    <>
      <CopyButton text={link} label={t('copyLink')} />
      <button type="button" popoverTarget="citation" ref={opener}>
        {t('cite')}
      </button>
      <div className="popover citation" popover="auto" id="citation" role="dialog" aria-label={t('cite')}>
        {[
          { name: t('citeShort'), text: shortCitation(item, speech) },
          { name: t('citeLong'), text: longCitation(item, speech) },
        ].map(({ name, text }) => (
          <div key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
            <CopyButton text={() => text} label={t('copy')} />
          </div>
        ))}
        <button type="button" className="cite-more" aria-haspopup="dialog" onClick={openAll}>
          {t('citeMore')}
        </button>
      </div>
      {isSharing && <LoadedShare first="cite" onClose={closeAll} />}
    </>
  )
}
