import type { Span } from '../../../domain/model.ts'
import { civilOf } from '../../../domain/time.ts'
import { formatDay, formatYears } from '../../../i18n/dates.ts'
import type { Speech } from '../../parts/atlas-context.ts'

/** "2015 to 2017" where the period is of whole years, else its first and last day. */
export function periodInWords({ start, end }: Span, { t, language }: Speech): string {
  const [first, last] = [civilOf(start), civilOf(end)]
  const areYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31
  if (areYears) return formatYears(start, end, t)
  return t('dateRange', { from: formatDay(start, language), to: formatDay(end, language) })
}
