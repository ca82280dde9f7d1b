import type { AtlasEvent, AtlasFlow } from '../../../domain/model.ts'
import { isActivity } from '../../../domain/visible.ts'
import { listCommas } from '../../../i18n/translator.ts'
import { useSpeech } from '../../parts/atlas-context.ts'

interface CountSentenceProps {
  readonly events: readonly AtlasEvent[]
  readonly flows: readonly AtlasFlow[]
}

/** How many records a file will hold, counted as the sentence of the screen counts them. */
export function CountSentence({ events, flows }: CountSentenceProps) {
  const { t, language } = useSpeech()
  const activities = events.filter(({ kind }) => isActivity(kind)).length
  const frameworks = events.length - activities
  const parts = [
    t('eventCount', { count: activities }),
    ...(frameworks > 0 ? [t('screenFrameworks', { count: frameworks })] : []),
    t('flowCount', { count: flows.length }),
  ]
  return <p className="download-count">{parts.join(listCommas[language])}</p>
}
