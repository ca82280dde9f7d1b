import { longestQuery } from '../../domain/query.ts'
import type { View } from '../../domain/view.ts'
import { listCommas } from '../../i18n/translator.ts'
import { reloadAt } from '../../services/address-bar.ts'
import type { Notice } from '../../store/screen.ts'
import { Later, LensNotice } from '../app/Later.tsx'
import { type Speech, useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { facetTitles, titleOf } from '../parts/record-words.ts'

interface NoticesProps {
  /** Messages of these codes alone. */
  readonly only?: readonly Notice['code'][]
}

/** What went wrong, where, and what to do next. Stays until it is put away. */
export function Notices({ only }: NoticesProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const notices = useAtlas((state) => state.notices)
  const shown = only ? notices.filter(({ code }) => only.includes(code)) : notices
  return (
    <section className="notices" aria-label={speech.t('regionNotices')}>
      {!only && (
        <Later>
          <LensNotice />
        </Later>
      )}
      {shown.map((notice) => (
        <div className="notice" role="alert" key={JSON.stringify(notice)}>
          <p>{inWords(notice, speech)}</p>
          {notice.code === 'load-failed' && <TryAgain wanted={notice.wanted} />}
          <button
            type="button"
            aria-label={speech.t('close')}
            onClick={() => store.getState().dismiss(notice)}
          >
            <Close />
          </button>
        </div>
      ))}
    </section>
  )
}

interface TryAgainProps {
  readonly wanted: Partial<View> | undefined
}

function TryAgain({ wanted }: TryAgainProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const again = () => {
    const { view, homeLanguage } = store.getState()
    reloadAt({ ...view, ...wanted }, homeLanguage)
  }
  return (
    <button type="button" className="again" onClick={again}>
      {t('tryAgain')}
    </button>
  )
}

function inWords(notice: Notice, speech: Speech): string {
  const { t } = speech
  switch (notice.code) {
    case 'unknown-record':
      return t('noticeUnknownRecord', { id: notice.id })
    case 'unknown-claim':
      return t('noticeUnknownClaim', { id: notice.id, title: titleOf({ id: notice.record }, speech) })
    case 'unknown-value': {
      const filter = t('labelled', { label: t(facetTitles[notice.facet]), text: notice.id })
      return t('noticeUnknownValue', { filter })
    }
    case 'no-webgl':
      return t('noticeNoWebgl')
    case 'map-failed':
      return t('noticeMapFailed')
    case 'load-failed':
      return t('noticeLoadFailed')
    case 'query-cut':
      return t('noticeQueryCut', { count: longestQuery })
    case 'link-cut':
      return t('noticeLinkCut', { parts: notice.parts.map(leftToRight).join(listCommas[speech.language]) })
    case 'later-link':
      return t('noticeLaterLink')
    case 'window-blocked':
      return t('noticeWindowBlocked')
    case 'copy-failed':
      return t('noticeCopyFailed')
  }
}

/** What a link says keeps its order among Arabic words. */
const leftToRight = (part: string) => `\u2066${part}\u2069`

/** Drawn here: notices come with the first load, the icons of the other buttons do not. */
function Close() {
  return (
    <svg className="icon" width="1.25em" height="1.25em" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M18 6L6 18M6 6l12 12" />
    </svg>
  )
}
