import { useMemo } from 'react'
import { isOfOwnDevice } from '../../../domain/own-device.ts'
import { leastSide, type QrCode, qrCodeOf, qrPath, qrSvg } from '../../../formats/qr.ts'
import { screenSentence } from '../../../i18n/screen-sentence.ts'
import { download } from '../../../services/download.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

interface LinkQrProps {
  readonly address: string
}

/** The link as a QR code, to be read from the screen or saved for paper; or why there is none. */
export function LinkQr({ address }: LinkQrProps) {
  const { p } = usePageSpeech()
  const code = useMemo(() => qrCodeOf(address), [address])
  if (code) return <Code code={code} address={address} />
  return <p className="share-qr">{p('linkQrTooLong', { count: address.length })}</p>
}

/** CSS pixels on a side that the code has at least on the screen. */
const leastOnScreen = 240

function Code({ code, address }: LinkQrProps & { readonly code: QrCode }) {
  const { t, p, language } = usePageSpeech()
  const facts = useScreenFacts()
  const { version } = facts.release
  const about = useAtlas(({ view }) => view.select ?? view.page?.name ?? 'view')
  const save = () => {
    const name = `sahel-atlas-qr-${about}-${version}`.replaceAll(/[^\w.-]+/g, '-').slice(0, 120)
    const description = `${address} ${screenSentence(facts, language, t)}`
    download(`${name}.svg`, 'image/svg+xml', qrSvg(code, `${t('appName')}: ${p('linkQr')}`, description))
  }
  // Whole pixels a module, so that all are alike; dark on white in every appearance, since not all read it turned round.
  const inlineSize = `max(${Math.ceil(leastOnScreen / code.size) * code.size}px, 15rem)`
  return (
    <div className="share-qr" style={{ inlineSize }}>
      <svg role="img" aria-label={p('linkQr')} viewBox={`0 0 ${code.size} ${code.size}`}>
        <path fill="#fff" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
        <path fill="#000" d={qrPath(code)} />
      </svg>
      <p>
        {isOfOwnDevice(address) ? '' : `${p('linkQrText')} `}
        {p('linkQrPrint', { width: Math.ceil(leastSide(code) / 10) })}
      </p>
      <button type="button" onClick={save}>
        {p('linkQrSave')}
      </button>
    </div>
  )
}
