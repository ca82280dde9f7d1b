import type { ReactNode } from 'react'
import type { Panel } from '../../store/screen.ts'
import { useAtlas, useAtlasStore } from './atlas-context.ts'

interface DisclosureProps {
  readonly panel: Panel
  readonly id: string
  readonly region: string
  readonly title: string
  /** Stands between the title and what it opens, whether that is open or not. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** One panel of the inline-start side: a landmark that is always there, with a button that opens it. */
export function Disclosure({ panel, id, region, title, head, children }: DisclosureProps) {
  const store = useAtlasStore()
  const isOpen = useAtlas((state) => state.panels.includes(panel))
  const toggle = () => {
    const { panels, setPanels } = store.getState()
    const others = matchMedia('(min-width: 1200px)').matches ? panels.filter((one) => one !== panel) : []
    setPanels(isOpen ? others : [...others, panel])
  }
  return (
    <section className={`panel ${panel}`} id={id} aria-label={region} data-open={isOpen}>
      <h2 className="panel-title">
        <button type="button" aria-expanded={isOpen} aria-controls={`${id}-body`} onClick={toggle}>
          {title}
        </button>
      </h2>
      {head}
      <div className="panel-body" id={`${id}-body`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  )
}
