import { useMemo } from 'react'
import { activityKinds, frameworkKinds, grades } from '../../domain/model.ts'
import { sourcings, themeNotStated, type View } from '../../domain/view.ts'
import { isWhole } from '../../domain/visible.ts'
import type { NamedFilter, ScreenFacts } from '../../i18n/screen-sentence.ts'
import type { AtlasState } from '../../store/atlas-store.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { type Speech, useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { gradeKeys, kindKeys, sourcingKeys } from '../parts/record-words.ts'

/** What the sentence of the screen says, with every filter by its name in the language on show. */
export function useScreenFacts(): ScreenFacts {
  const speech = useSpeech()
  const shown = useAtlas(visibleRecords)
  const view = useAtlas((state) => state.view)
  const dataset = useAtlas((state) => state.dataset)
  return useMemo(
    () => ({
      shown,
      isWhole: isWhole(dataset, shown.window),
      keepsUndated: view.undated,
      filters: filtersInWords(view, dataset, speech),
      hidden: view.hide.length,
      release: dataset.release,
    }),
    [shown, view, dataset, speech],
  )
}

/** One line a facet; a facet that is null lets everything through and is not named. */
function filtersInWords(
  view: View,
  { themes }: AtlasState['dataset'],
  speech: Speech,
): readonly NamedFilter[] {
  const { t, words } = speech
  const theme = (id: string) => (id === themeNotStated ? t('themeNotStated') : (words.themes[id] ?? id))
  return [
    named(t('legendEvents'), view.kind, [...activityKinds, ...frameworkKinds], (kind) => t(kindKeys[kind])),
    named(t('legendGrades'), view.grade, grades, (grade) => t(gradeKeys[grade])),
    named(t('legendThemes'), view.theme, [...themes.map(({ id }) => id), themeNotStated], theme),
    named(t('legendSourcing'), view.tier, sourcings, (sourcing) => t(sourcingKeys[sourcing])),
  ].flat()
}

function named<Value extends string>(
  label: string,
  chosen: readonly Value[] | null,
  all: readonly Value[],
  nameOf: (value: Value) => string,
): readonly NamedFilter[] {
  if (chosen === null) return []
  const except = all.filter((value) => !chosen.includes(value))
  return [{ label, values: chosen.map(nameOf), except: except.map(nameOf) }]
}
