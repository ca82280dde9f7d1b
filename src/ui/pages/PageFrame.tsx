import '../styles/pages.css'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Close } from '../parts/button-icons.tsx'

interface PageFrameProps {
  readonly title: ReactNode
  /** Buttons that stand beside the heading. */
  readonly actions?: ReactNode
  /**
   * What the page is about, by which it is told from another of its name; what the address says where nothing is
   * given. Null for a page whose address changes while the reader stays in it.
   */
  readonly about?: string | null
  readonly children: ReactNode
}

/**
 * A page beside the panels, the timeline and the reader, which all stay in use. The keyboard moves to its heading
 * when it opens, and back to where it was when it closes; Escape closes it.
 */
export function PageFrame({ title, actions, about: given, children }: PageFrameProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const addressed = useAtlas((state) => state.view.page?.of ?? null)
  const about = given === undefined ? addressed : given
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page about another thing is another page
  useEffect(() => heading.current?.focus(), [about])
  const close = () => store.getState().setPage(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    close()
  }
  return (
    <section className="page" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="page-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {actions}
        <button
          type="button"
          className="page-close"
          aria-label={t('close')}
          title={t('close')}
          onClick={close}
        >
          <Close />
        </button>
      </div>
      <div className="page-body">{children}</div>
    </section>
  )
}
