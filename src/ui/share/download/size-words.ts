import type { Language } from '../../../domain/model.ts'
import { locales } from '../../../i18n/translator.ts'

/** "810 kB", "2.4 MB": two digits say enough. Kilobytes are thousands, as file managers and networks count. */
export function sizeInWords(bytes: number, language: Language): string {
  const [unit, size] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const)
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 } as const
  return new Intl.NumberFormat(locales[language], format).format(Math.max(size, 1))
}
