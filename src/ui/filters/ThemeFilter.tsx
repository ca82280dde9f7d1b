import { useMemo } from 'react'
import { countOfThemes, type ThemeGroup, themeGroupsOf } from '../../domain/theme-groups.ts'
import { themeNotStated } from '../../domain/view.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { familyKeys } from '../parts/record-words.ts'
import { FacetGroup, FacetRows } from './FacetGroup.tsx'
import { FamilyNumber } from './FacetNumber.tsx'
import { GoodSample } from './samples.tsx'
import { type FacetTicks, useFacet } from './use-facet.ts'

/** Themes by family. Only what records have; records without a theme have an entry of their own. */
export function ThemeFilter() {
  const { t } = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const groups = useMemo(() => themeGroupsOf(dataset), [dataset])
  const without = countOfThemes([themeNotStated], dataset.events)
  const all = [
    ...groups.flatMap(({ themes }) => themes.map(({ theme }) => theme.id)),
    ...(without > 0 ? [themeNotStated] : []),
  ]
  const ticks = useFacet('theme', all)
  const row = { value: themeNotStated, text: t('themeNotStated'), sample: null }
  return (
    <FacetGroup title={t('legendThemes')} all={all} ticks={ticks}>
      <ul className="theme-groups">
        {groups.map((group) => (
          <ThemeGroupItem key={group.family} group={group} ticks={ticks} />
        ))}
      </ul>
      {without > 0 && <FacetRows facet="theme" rows={[row]} ticks={ticks} />}
    </FacetGroup>
  )
}

interface ThemeGroupItemProps {
  readonly group: ThemeGroup
  readonly ticks: FacetTicks
}

/** One family: a tick for the whole of it, and its themes. Cooperation, the longest, is folded at first. */
function ThemeGroupItem({ group, ticks }: ThemeGroupItemProps) {
  const { t, words } = useSpeech()
  const name = t(group.family ? familyKeys[group.family] : 'familyCooperation')
  const ids = group.themes.map(({ theme }) => theme.id)
  const isWhole = ids.every(ticks.isOn)
  const isPart = !isWhole && ids.some(ticks.isOn)
  return (
    <li className="theme-group">
      <label className="group-tick" title={t('wholeGroup', { name })}>
        <input
          type="checkbox"
          aria-label={t('wholeGroup', { name })}
          checked={isWhole}
          ref={(box) => {
            if (box) box.indeterminate = isPart
          }}
          onChange={() => ticks.set(ids, !isWhole)}
        />
      </label>
      <details open={group.family !== null}>
        <summary>
          <h3>{name}</h3> <FamilyNumber themes={ids} />
        </summary>
        <FacetRows
          facet="theme"
          ticks={ticks}
          rows={group.themes.map(({ theme }) => ({
            value: theme.id,
            text: words.themes[theme.id] ?? theme.id,
            sample: <GoodSample icon={theme.icon} family={theme.family} />,
          }))}
        />
      </details>
    </li>
  )
}
