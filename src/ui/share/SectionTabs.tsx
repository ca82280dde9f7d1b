import type { KeyboardEvent } from 'react'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { type SectionName, sections } from './sections.ts'

interface SectionTabsProps {
  readonly current: SectionName
  readonly onChange: (name: SectionName) => void
}

const names = Object.keys(sections) as SectionName[]

/** WAI-ARIA's tabs: one stop of the Tab key, in which the arrows, Home and End move and choose. */
export function SectionTabs({ current, onChange }: SectionTabsProps) {
  const { p, direction } = usePageSpeech()
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const at = names.indexOf(current)
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const aims: Record<string, number> = {
      [forward]: at + 1,
      [back]: at - 1 + names.length,
      Home: 0,
      End: names.length - 1,
    }
    const aim = aims[event.key]
    const next = aim === undefined ? undefined : names[aim % names.length]
    if (!next) return
    event.preventDefault()
    onChange(next)
    event.currentTarget.querySelector<HTMLElement>(`#share-tab-${next}`)?.focus()
  }
  return (
    <div className="share-tabs" role="tablist" onKeyDown={step}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`share-tab-${name}`}
          aria-selected={name === current}
          aria-controls="share-section"
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {p(sections[name].title)}
        </button>
      ))}
    </div>
  )
}
