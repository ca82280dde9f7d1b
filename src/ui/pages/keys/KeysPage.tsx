import '../../styles/about.css'
import '../../styles/keys.css'
import { Fragment, useId, useState } from 'react'
import { isKeysKeyOn, turnKeysKey } from '../../../services/keys-key.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'
import { isPrinted, keyGroups } from './keys.ts'

/** All keys of the atlas, by where they act; and the switch of the one that acts everywhere. */
export function KeysPage() {
  const { t, p } = usePageSpeech()
  const id = useId()
  return (
    <PageFrame title={t('pageKeys')}>
      <div className="about keys">
        <p>{p('keysText')}</p>
        <KeysSwitch />
        {keyGroups.map(({ title, rows }, number) => (
          <section key={'t' in title ? title.t : title.p} aria-labelledby={`${id}-${number}`}>
            <h3 id={`${id}-${number}`}>{'t' in title ? t(title.t) : p(title.p)}</h3>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((held, index) => (
                      <Fragment key={held.join()}>
                        {index > 0 && p('keysOr')}
                        {held.map((cap, at) => (
                          <Fragment key={cap}>
                            {at > 0 && ' + '}
                            <kbd>{isPrinted(cap) ? cap : p(cap)}</kbd>
                          </Fragment>
                        ))}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{p(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </PageFrame>
  )
}

function KeysSwitch() {
  const { p } = usePageSpeech()
  const [isOn, setOn] = useState(isKeysKeyOn)
  return (
    <label className="keys-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          turnKeysKey(target.checked)
          setOn(target.checked)
        }}
      />
      {p('keysSwitch')}
    </label>
  )
}
