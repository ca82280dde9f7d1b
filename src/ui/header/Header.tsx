import { languages } from '../../domain/model.ts'
import { looks } from '../../domain/view.ts'
import { languageNames } from '../../i18n/translator.ts'
import { Later, SearchField } from '../app/Later.tsx'
import { PageMenu } from '../pages/PageMenu.tsx'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { Choice } from './Choice.tsx'
import { Status } from './Status.tsx'

export function Header() {
  const { t, language } = useSpeech()
  const look = useAtlas((state) => state.view.look)
  const store = useAtlasStore()
  const lookNames = {
    auto: t('lookAuto'),
    light: t('lookLight'),
    dark: t('lookDark'),
    projector: t('lookProjector'),
  }
  const speak = (next: (typeof languages)[number]) => {
    const { notify } = store.getState()
    store
      .getState()
      .speak(next)
      .catch(() => notify({ code: 'load-failed', wanted: { language: next } }))
  }
  return (
    <header className="header">
      <div className="header-name">
        <h1 className="name">{t('appName')}</h1>
        <Status />
      </div>
      <div className="search-place">
        <Later>
          <SearchField />
        </Later>
      </div>
      <button type="button" className="menu-button" popoverTarget="header-menu">
        {t('menu')}
      </button>
      <PageMenu />
      <div className="header-choices" id="header-menu" popover="auto">
        <Choice
          label={t('language')}
          value={language}
          options={languages.map((one) => ({ value: one, text: languageNames[one], language: one }))}
          onChange={speak}
        />
        <Choice
          label={t('appearance')}
          value={look}
          options={looks.map((one) => ({ value: one, text: lookNames[one] }))}
          onChange={(next) => store.getState().setLook(next)}
        />
        <ShareButton />
      </div>
    </header>
  )
}
