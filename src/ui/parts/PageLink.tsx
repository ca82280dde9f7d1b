import type { MouseEvent, ReactNode, SyntheticEvent } from 'react'
import { type Page, writeView } from '../../domain/view.ts'
import { sharedAddress } from '../../services/address-bar.ts'
import { useAtlas, useAtlasStore } from './atlas-context.ts'

interface PageLinkProps {
  readonly page: Page
  readonly title?: string
  readonly children: ReactNode
}

/**
 * A link to a page of the atlas: within this page by a press, and by its address in a tab of its own; from a frame of
 * another site, which has no pages, always in a tab.
 */
export function PageLink({ page, title, children }: PageLinkProps) {
  const store = useAtlasStore()
  const isEmbedded = useAtlas((state) => state.view.embed !== null)
  const address = () => {
    const { view, homeLanguage } = store.getState()
    const aim = { ...view, page }
    return isEmbedded ? sharedAddress(aim, homeLanguage) : `#${writeView(aim, homeLanguage)}`
  }
  // The view may have moved on since the link was drawn; that alone is no reason to draw it again.
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) =>
    currentTarget.setAttribute('href', address())
  const open = (event: MouseEvent) => {
    if (isEmbedded || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    store.getState().setPage(page)
  }
  return (
    <a
      className="page-link"
      href={address()}
      title={title}
      onPointerEnter={aim}
      onFocus={aim}
      onClick={open}
      {...(isEmbedded && { target: '_blank', rel: 'noopener' })}
    >
      {children}
    </a>
  )
}
