import type { OnShow } from '../domain/visible.ts'
import { formatYears } from './dates.ts'
import type { Translate } from './translator.ts'

/** "42 events and 11 flows, 2015 to 2024": with it the whole sentence of the screen begins. */
export function statusSentence({ activities, flows, window }: OnShow, t: Translate): string {
  return t('statusSentence', {
    events: t('eventCount', { count: activities.length }),
    flows: t('flowCount', { count: flows.length }),
    years: formatYears(window.start, window.end, t),
  })
}
