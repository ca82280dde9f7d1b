import { useState } from 'react'
import type { Separator } from '../../../formats/csv.ts'
import { fileNameOf } from '../../../formats/file-name.ts'
import { screenSentence } from '../../../i18n/screen-sentence.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { download } from '../../../services/download.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlasStore } from '../../parts/atlas-context.ts'
import type { DownloadFile } from './file-groups.ts'

export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | 'failed'; readonly name: string }
  | { readonly kind: 'made'; readonly name: string; readonly bytes: number }

interface Wish {
  /** Ids of the records to be in the file; null for all. */
  readonly chosen: ReadonlySet<string> | null
  readonly separator: Separator
}

/** Makes a file and hands it to the browser, one at a time; what it takes is loaded when it is asked for. */
export function useDownload() {
  const store = useAtlasStore()
  const facts = useScreenFacts()
  const { t, p, language } = usePageSpeech()
  const [state, setState] = useState<DownloadState>({ kind: 'idle' })

  const make = async (name: string, file: DownloadFile, { chosen, separator }: Wish) => {
    const [{ chosenRecords, downloads }, material] = await Promise.all([
      import('../../../formats/downloads.ts'),
      store.getState().material(),
    ])
    const { view, homeLanguage, writtenData } = store.getState()
    const selection = chosen
      ? `${screenSentence(facts, language, t)} ${sharedAddress(view, homeLanguage)}`
      : p('downloadAllRecords')
    const all = { ...material, said: { language, t, selection } }
    const records = chosen ? chosenRecords(all, chosen) : all
    const made = await downloads[file.key]({ records, written: writtenData, separator })
    const content = typeof made.content === 'string' ? new TextEncoder().encode(made.content) : made.content
    download(name, made.mediaType, content)
    return content.byteLength
  }
  const save = async (file: DownloadFile, wish: Wish) => {
    if (state.kind === 'making') return
    const { release } = store.getState().dataset
    const part = wish.chosen ? `${file.part}-selection` : file.part
    const name = fileNameOf(['sahel-atlas', release.version, part], file.extension)
    setState({ kind: 'making', name })
    await painted()
    try {
      setState({ kind: 'made', name, bytes: await make(name, file, wish) })
    } catch (error) {
      setState({ kind: 'failed', name })
      // Our own mistakes are told to whoever looks for them; what did not load, the page tells.
      reportError(error)
    }
  }
  return { state, save }
}

/** Writing takes a moment in which nothing is drawn: what is being made is said before. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
