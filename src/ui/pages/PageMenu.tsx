import { pageNames } from '../../domain/view.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { pages } from './registry.ts'

/** Other ways to look at what is on show: a button in the header, and a list under it. */
export function PageMenu() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const current = useAtlas((state) => state.view.page?.name ?? null)
  const open = (name: (typeof pageNames)[number]) => {
    document.getElementById('page-menu')?.hidePopover()
    store.getState().setPage({ name, of: null })
  }
  return (
    <div className="page-menu">
      <button type="button" popoverTarget="page-menu">
        {t('pagesButton')}
      </button>
      <nav className="popover" id="page-menu" popover="auto" aria-label={t('pagesButton')}>
        <ul>
          {pageNames.map((name) => {
            const { title } = pages[name]
            return (
              title && (
                <li key={name}>
                  <button
                    type="button"
                    className="row"
                    aria-current={name === current && 'page'}
                    onClick={() => open(name)}
                  >
                    {t(title)}
                  </button>
                </li>
              )
            )
          })}
        </ul>
      </nav>
    </div>
  )
}
