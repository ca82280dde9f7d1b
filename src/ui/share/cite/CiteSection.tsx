import '../../styles/share-cite.css'
import { useId, useState } from 'react'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { CitationForms } from './CitationForms.tsx'
import { type Citable, useCitable } from './use-citable.ts'

/** What to cite, and under it its citation in five forms, each copied with one press. */
export function CiteSection() {
  const { t, p } = usePageSpeech()
  const opened = useAtlas(({ view }) => (view.select === null ? 'view' : view.claim ? 'claim' : 'record'))
  const [chosen, setChosen] = useState(opened)
  const citable = useCitable()
  if (!citable) return <p className="loading">{t('loading')}</p>
  const cited = citable.find(({ id }) => id === chosen) ?? citable[0]
  return (
    <div className="cite">
      <WhatToCite citable={citable} value={cited?.id ?? ''} onChange={setChosen} />
      {citable.length === 1 && <p className="cite-hint">{p('citeHint')}</p>}
      {cited && <CitationForms item={cited.item} />}
    </div>
  )
}

interface WhatToCiteProps {
  readonly citable: readonly Citable[]
  readonly value: string
  readonly onChange: (id: string) => void
}

function WhatToCite({ citable, value, onChange }: WhatToCiteProps) {
  const { p } = usePageSpeech()
  const group = useId()
  return (
    <fieldset className="cite-what">
      <legend>{p('citeWhat')}</legend>
      {citable.map(({ id, name, which }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === value} onChange={() => onChange(id)} />
          <span>
            {name}
            <bdi>{which}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
