import { useMemo } from 'react'
import { leastSide, qrCodeOf, qrPath } from '../../../formats/qr.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'

interface PrintHeadProps {
  readonly title: string
  /** Language of the title where it is not that of the page. */
  readonly titleLanguage?: string | undefined
  readonly lines: readonly string[]
  /** Where in the atlas this is. */
  readonly address: string
}

/** What a document is, with the version and date of the data, and the way back to the atlas: address and code. */
export function PrintHead({ title, titleLanguage, lines, address }: PrintHeadProps) {
  const { t, p } = usePageSpeech()
  const code = useMemo(() => qrCodeOf(address), [address])
  return (
    <header className="print-head">
      <div className="print-head-words">
        <p className="print-atlas">{t('appName')}</p>
        <h1 lang={titleLanguage} dir="auto">
          {title}
        </h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="print-address" dir="ltr">
          {address}
        </p>
      </div>
      {code && (
        <figure className="print-qr">
          <svg
            role="img"
            aria-label={p('linkQr')}
            viewBox={`0 0 ${code.size} ${code.size}`}
            shapeRendering="crispEdges"
            style={{ inlineSize: `${leastSide(code)}mm`, blockSize: `${leastSide(code)}mm` }}
          >
            <path fill="#fff" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
            <path fill="#000" d={qrPath(code)} />
          </svg>
          <figcaption>{p('printOpens')}</figcaption>
        </figure>
      )}
    </header>
  )
}
