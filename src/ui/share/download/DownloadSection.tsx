import '../../styles/share-download.css'
import { useEffect, useMemo, useState } from 'react'
import type { DownloadSizes } from '../../../domain/download-sizes.ts'
import { releaseInWords } from '../../../i18n/dates.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { Switch } from '../../pages/records/Switch.tsx'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { CountSentence } from './CountSentence.tsx'
import { FileGroup } from './FileGroup.tsx'
import { fileGroups } from './file-groups.ts'
import { sizeInWords } from './size-words.ts'
import { type DownloadState, useDownload } from './use-download.ts'

/** The records on show, or all, as a file: which, what for, how large. */
export function DownloadSection() {
  const { t, p, language } = usePageSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const { release } = dataset
  const shown = useAtlas(visibleRecords)
  const [extent, setExtent] = useState<'shown' | 'all'>('shown')
  // Excel takes what the language of its computer parts lists with, which most likely is that of the page.
  const [hasSemicolons, setSemicolons] = useState(language !== 'en')
  const sizes = useSizes()
  const { state, save } = useDownload()
  const onShow = useMemo(
    () => ({ events: [...shown.activities, ...shown.frameworks], flows: shown.flows }),
    [shown],
  )
  const records = extent === 'all' ? dataset : onShow
  const counts = { events: records.events.length, flows: records.flows.length }
  const all = { events: dataset.events.length, flows: dataset.flows.length }
  const isAll = counts.events === all.events && counts.flows === all.flows
  const chosen = isAll ? null : new Set([...records.events, ...records.flows].map(({ id }) => id))
  return (
    <div className="download">
      <div className="download-extent">
        <Switch
          legend={p('downloadRecords')}
          value={extent}
          options={[
            ['shown', p('downloadShown')],
            ['all', p('downloadEverything')],
          ]}
          onChange={setExtent}
        />
        <CountSentence {...records} />
      </div>
      <ul className="download-groups">
        {fileGroups.map((group) => (
          <FileGroup
            key={group.title}
            group={group}
            chosen={counts}
            all={all}
            sizes={sizes}
            onSave={(file) => save(file, { chosen, separator: hasSemicolons ? ';' : ',' })}
          >
            {group.title === 'downloadCsv' && (
              <label className="download-semicolons">
                <input
                  type="checkbox"
                  checked={hasSemicolons}
                  onChange={({ target }) => setSemicolons(target.checked)}
                />
                {p('downloadSemicolons')}
              </label>
            )}
          </FileGroup>
        ))}
      </ul>
      <p className="download-note">
        {p('downloadNote', {
          data: releaseInWords(release, language, t),
        })}
      </p>
      <DownloadStatus state={state} />
    </div>
  )
}

/** It stays in sight at the foot of the dialog, wherever the button stands. */
function DownloadStatus({ state }: { readonly state: DownloadState }) {
  const { p, language } = usePageSpeech()
  const isFailed = state.kind === 'failed'
  const said = () => {
    if (state.kind === 'making') return p('downloadMaking', { name: apart(state.name) })
    if (state.kind !== 'made') return ''
    return p('downloadMade', { name: apart(state.name), size: sizeInWords(state.bytes, language) })
  }
  return (
    <div className="download-outcome">
      <p className="download-status" role="status">
        {said()}
      </p>
      {isFailed && (
        <p className="download-failed" role="alert">
          {p('downloadFailed', { name: apart(state.name) })}
        </p>
      )}
    </div>
  )
}

/** A file's name keeps its own direction within a sentence (Unicode's isolates). */
const apart = (name: string) => `\u2068${name}\u2069`

/** Without them the buttons say no size: nobody is kept from a file by that. */
function useSizes(): DownloadSizes | null {
  const store = useAtlasStore()
  const [sizes, setSizes] = useState<DownloadSizes | null>(null)
  useEffect(() => {
    let isGone = false
    store
      .getState()
      .downloadSizes()
      .then(
        (loaded) => {
          if (!isGone) setSizes(loaded)
        },
        () => undefined,
      )
    return () => {
      isGone = true
    }
  }, [store])
  return sizes
}
