import { messageType } from '../../../services/embed-messages.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

interface ForDevelopersProps {
  /** Of the address at which the atlas is served. */
  readonly origin: string
}

const said = (rest: string) => `{ type: '${messageType}', ${rest} }`

/** What the page around a frame must allow, and the two messages that it may send. */
export function ForDevelopers({ origin }: ForDevelopersProps) {
  const { p } = usePageSpeech()
  const example = useAtlas(({ view, dataset }) => view.select ?? dataset.events[0]?.id ?? '')
  const lines = [
    ['embedReady', said('ready: true')],
    ['embedAskHeight', `frame.contentWindow.postMessage(${said("ask: 'height'")}, '${origin}')`],
    ['embedAnswer', said('height: 640')],
    ['embedSelect', `frame.contentWindow.postMessage(${said(`select: '${example}'`)}, '${origin}')`],
    ['embedUnknown', said("error: 'unknown-record'")],
  ] as const
  return (
    <details className="share-embed-developers">
      <summary>{p('embedDevelopers')}</summary>
      <p>{p('embedPolicy')}</p>
      <Code text={`Content-Security-Policy: frame-src ${origin}`} />
      <p>{p('embedMessages')}</p>
      <dl>
        {lines.map(([key, code]) => (
          <div key={key}>
            <dt>{p(key)}</dt>
            <dd>
              <Code text={code} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const Code = ({ text }: { readonly text: string }) => (
  <code dir="ltr" lang="en" translate="no">
    {text}
  </code>
)
