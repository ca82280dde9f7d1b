import { onlyOr, unique } from './collections.ts'
import type { AreaMark, GoodMark, StateOf } from './drawing-marks.ts'
import type { AtlasFlow, Dataset, Family } from './model.ts'

type Outline = Omit<AreaMark, 'rowZooms' | 'stackZooms'>

/** Areas of the statements that name only where something happens, and of the regions that arrows end at. */
export function areasOf(dataset: Dataset, flows: readonly AtlasFlow[], stateOf: StateOf): readonly Outline[] {
  const named = namedBy(dataset, flows)
  return unique([...named.values()].flat()).flatMap((id) => {
    const place = dataset.places[id]
    if (!place) return []
    const here = flows.filter((flow) => named.get(flow)?.includes(id))
    const happening = here.filter((flow) => flow.area.includes(id))
    const records = here.map((flow) => flow.id)
    return [
      {
        place: id,
        position: place.point,
        extent: place.kind === 'country' ? ('country' as const) : ('region' as const),
        family: onlyOr(unique(here.map((flow) => familyOf(dataset, flow.theme))), null),
        records,
        goods: happening.map((flow) => goodOf(dataset, flow, stateOf)),
        state: stateOf(records),
      },
    ]
  })
}

/** The areas of each flow, and the regions that its arrows end at, whose outline must then be seen. */
function namedBy(dataset: Dataset, flows: readonly AtlasFlow[]): ReadonlyMap<AtlasFlow, readonly string[]> {
  const isRegion = (id: string) => dataset.places[id]?.kind === 'region'
  return new Map(
    flows.map((flow) => {
      const ends = flow.legs.flatMap((leg) => [...leg.from, ...leg.to])
      return [flow, unique([...flow.area, ...ends.filter(isRegion)])] as const
    }),
  )
}

function goodOf(dataset: Dataset, flow: AtlasFlow, stateOf: StateOf): GoodMark {
  return {
    record: flow.id,
    icon: dataset.themes.find((theme) => theme.id === flow.theme)?.icon ?? 'goods',
    family: familyOf(dataset, flow.theme),
    single: flow.statement === 'single-case',
    state: stateOf([flow.id]),
  }
}

export function familyOf(dataset: Dataset, theme: string): Family {
  return dataset.themes.find(({ id }) => id === theme)?.family ?? 'goods'
}
