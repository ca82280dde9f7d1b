import { type AtlasRecord, type Dataset, type Family, families, type Theme } from './model.ts'
import { themesOf } from './visible.ts'

/** A theme that records have, and how many. */
export interface CountedTheme {
  readonly theme: Theme
  readonly count: number
}

/** Themes of one family, or of cooperation, as the legend groups them. */
export interface ThemeGroup {
  /** Null: cooperation. */
  readonly family: Family | null
  readonly themes: readonly CountedTheme[]
  /** Records that have one of its themes or several. */
  readonly count: number
}

/** The themes that records have, by family in the order of the legend, cooperation last. */
export function themeGroupsOf(dataset: Dataset): readonly ThemeGroup[] {
  const records = [...dataset.events, ...dataset.flows]
  return [...families, null]
    .map((family) =>
      groupOf(
        family,
        dataset.themes.filter((theme) => theme.family === family),
        records,
      ),
    )
    .filter((group) => group.themes.length > 0)
}

/** How many records have one of these themes. */
export function countOfThemes(ids: readonly string[], records: readonly AtlasRecord[]): number {
  return records.filter((record) => themesOf(record).some((id) => ids.includes(id))).length
}

function groupOf(
  family: Family | null,
  themes: readonly Theme[],
  records: readonly AtlasRecord[],
): ThemeGroup {
  const counted = themes
    .map((theme) => ({ theme, count: countOfThemes([theme.id], records) }))
    .filter(({ count }) => count > 0)
  const ids = counted.map(({ theme }) => theme.id)
  return { family, themes: counted, count: countOfThemes(ids, records) }
}
