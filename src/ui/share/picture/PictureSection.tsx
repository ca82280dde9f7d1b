import { fileNameOf } from '../../../formats/file-name.ts'
import '../../styles/share-picture.css'
import { useEffect, useId, useState } from 'react'
import { formatNames, type PictureFormat, pictureFormats } from '../../../formats/picture/sizes.ts'
import type { PngFacts } from '../../../formats/png-chunks.ts'
import type { PageMessageKey } from '../../../i18n/messages.ts'
import { download } from '../../../services/download.ts'
import { canCopyPictures, copyPicture, pngOf, TooManyPixels } from '../../../services/picture-file.ts'
import { selectedRecord } from '../../../store/selectors.ts'
import { Switch } from '../../pages/records/Switch.tsx'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { titleOf } from '../../parts/record-words.ts'
import { FramingSwitch } from './FramingSwitch.tsx'
import { type FramingName, usePictureContent } from './use-picture-content.ts'
import { usePictureFile } from './use-picture-file.ts'

const formatKeys = {
  wide: 'pictureWide',
  'a4-landscape': 'pictureA4Landscape',
  'a4-portrait': 'pictureA4Portrait',
  square: 'pictureSquare',
} as const satisfies Record<PictureFormat, PageMessageKey>

/** Letters of a title: two lines of the narrowest picture. */
const longestTitle = 140

type Answer = { readonly tone: 'status' | 'alert'; readonly text: string }

/** The view as a picture for slides and paper: choose its form, see it, save or copy it. */
export function PictureSection() {
  const speech = usePageSpeech()
  const { t, p, language } = speech
  const release = useAtlas((state) => state.dataset.release)
  const selected = useAtlas(selectedRecord)
  const titleId = useId()
  const [format, setFormat] = useState<PictureFormat>('wide')
  const [framing, setFraming] = useState<FramingName>('screen')
  const [typed, setTyped] = useState('')
  const [answer, setAnswer] = useState<Answer>({ tone: 'status', text: '' })
  const usual = selected ? titleOf(selected, speech) : t('tagline')
  const title = useSettled(typed).trim() || usual
  const content = usePictureContent(framing, title)
  const file = usePictureFile(content, format)

  const facts = (times: number): PngFacts => {
    const { pixelsPerInch } = pictureFormats[format]
    const { words } = content ?? {}
    return {
      language,
      pixelsPerInch: pixelsPerInch === null ? null : pixelsPerInch * times,
      texts: {
        Title: `${t('appName')}: ${title}`,
        Description: words?.sentence ?? '',
        Disclaimer: words?.notes ?? '',
        Software: `Sahel Atlas ${release.version}`,
        Comment: words?.release ?? '',
        URL: words?.address ?? '',
      },
    }
  }
  const make = (times: number): Promise<Blob> => {
    if (!file) return Promise.reject(new Error('There is no picture yet.'))
    return pngOf(file.svg, { width: file.width * times, height: file.height * times }, facts(times))
  }
  const save = async (times: 2 | 4) => {
    setAnswer({ tone: 'status', text: p('pictureMaking') })
    try {
      const name = fileNameOf(['sahel-atlas', release.version, format, ...(times === 4 ? ['4x'] : [])], 'png')
      download(name, 'image/png', await make(times))
      setAnswer({ tone: 'status', text: p('pictureSaved', { name }) })
    } catch (reason) {
      const isTooLarge = reason instanceof TooManyPixels || times === 4
      setAnswer({ tone: 'alert', text: p(isTooLarge ? 'pictureTooLarge' : 'pictureFailed') })
    }
  }
  const saveSvg = () => {
    if (!file) return
    const name = fileNameOf(['sahel-atlas', release.version, format], 'svg')
    download(name, 'image/svg+xml', file.svg)
    setAnswer({ tone: 'status', text: p('pictureSaved', { name }) })
  }
  const copy = () => {
    setAnswer({ tone: 'status', text: p('pictureMaking') })
    copyPicture(make(2)).then(
      () => setAnswer({ tone: 'status', text: p('pictureCopied') }),
      () => setAnswer({ tone: 'alert', text: p('pictureCopyFailed') }),
    )
  }
  return (
    <>
      <p>{p('pictureText')}</p>
      <div className="share-choices">
        <Switch
          legend={p('pictureFormat')}
          value={format}
          options={formatNames.map((name) => [name, p(formatKeys[name])] as const)}
          onChange={setFormat}
        />
        <FramingSwitch value={framing} onChange={setFraming} />
        <p className="share-field">
          <label htmlFor={titleId}>{p('pictureTitle')}</label>
          <input
            id={titleId}
            dir="auto"
            autoComplete="off"
            maxLength={longestTitle}
            placeholder={usual}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </p>
      </div>
      <div className="share-picture-preview" data-format={format}>
        {file && content ? (
          <img
            src={file.address}
            width={file.width}
            height={file.height}
            alt={p('picturePreview', { sentence: content.words.sentence })}
          />
        ) : (
          <p className="loading">{p('pictureMaking')}</p>
        )}
      </div>
      <div className="share-picture-buttons">
        <button type="button" className="primary" disabled={!file?.isCurrent} onClick={() => save(2)}>
          {p('pictureSavePng', { times: 2 })}
        </button>
        <button type="button" disabled={!file?.isCurrent} onClick={() => save(4)}>
          {p('pictureSavePng', { times: 4 })}
        </button>
        <button type="button" disabled={!file?.isCurrent} onClick={saveSvg}>
          {p('pictureSaveSvg')}
        </button>
        {canCopyPictures() && (
          <button type="button" disabled={!file?.isCurrent} onClick={copy}>
            {p('pictureCopy')}
          </button>
        )}
      </div>
      <p role="status" className="share-picture-answer">
        {answer.tone === 'status' && answer.text}
      </p>
      {answer.tone === 'alert' && <p role="alert">{answer.text}</p>}
    </>
  )
}

/** What is typed, once the keys rest. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const rest = setTimeout(() => setSettled(value), 300)
    return () => clearTimeout(rest)
  }, [value])
  return settled
}
