import { onlyOr, unique } from './collections.ts'
import type { AreaMark, GoodMark, LineMark, PinMark, StateOf } from './drawing.ts'
import type { AtlasFlow, Curve, Dataset, Family } from './model.ts'
import { rowZooms } from './rows.ts'

/** Areas of the statements that name only where something happens, and of the regions that arrows end at. */
export function areasOf(
  dataset: Dataset,
  flows: readonly AtlasFlow[],
  stateOf: StateOf,
): readonly Omit<AreaMark, 'rowZoom'>[] {
  const named = (flow: AtlasFlow) => (flow.legs.length === 0 ? flow.area : endRegionsOf(dataset, flow))
  return unique(flows.flatMap(named)).flatMap((id) => {
    const place = dataset.places[id]
    if (!place) return []
    const here = flows.filter((flow) => named(flow).includes(id))
    const happening = here.filter((flow) => flow.legs.length === 0)
    const records = here.map((flow) => flow.id)
    return [
      {
        place: id,
        position: place.point,
        extent: place.kind === 'region' ? ('region' as const) : ('country' as const),
        family: onlyOr(unique(here.map((flow) => familyOf(dataset, flow))), null),
        records,
        goods: happening.map((flow) => goodOf(dataset, flow, stateOf)),
        state: stateOf(records),
      },
    ]
  })
}

/** An arrow ends at a region's outline, which must then be seen. */
function endRegionsOf(dataset: Dataset, flow: AtlasFlow): readonly string[] {
  const ends = flow.legs.flatMap((leg) => [...leg.from, ...leg.to])
  return ends.filter((id) => dataset.places[id]?.kind === 'region')
}

/** Adds from which zoom each row stands free of pins and of other rows. */
export function withRowZooms(
  areas: readonly Omit<AreaMark, 'rowZoom'>[],
  pins: readonly PinMark[],
): readonly AreaMark[] {
  const zooms = rowZooms(
    areas.map(({ position, goods }) => ({ position, length: goods.length })),
    pins.map(({ position, form }) => ({ position, form })),
  )
  return areas.map((area, index) => ({ ...area, rowZoom: zooms[index] ?? 0 }))
}

function goodOf(dataset: Dataset, flow: AtlasFlow, stateOf: StateOf): GoodMark {
  return {
    record: flow.id,
    icon: dataset.themes.find((theme) => theme.id === flow.theme)?.icon ?? 'goods',
    family: familyOf(dataset, flow),
    single: flow.statement === 'single-case',
    state: stateOf([flow.id]),
  }
}

/** Every curve of a flow, leg by leg. */
export function linesOf(dataset: Dataset, flow: AtlasFlow, stateOf: StateOf): readonly LineMark[] {
  return flow.legs.flatMap((leg, legIndex) =>
    leg.curves.map((curve, curveIndex) => ({
      id: `${flow.id}/${legIndex}/${curveIndex}`,
      record: flow.id,
      family: familyOf(dataset, flow),
      grade: leg.grade,
      single: flow.statement === 'single-case',
      undated: flow.when === null,
      line: curve.line,
      fades: fadesOf(curve),
      state: stateOf([flow.id]),
    })),
  )
}

function fadesOf(curve: Curve): 'tail' | 'head' | null {
  if (curve.from === null) return 'tail'
  return curve.to === null ? 'head' : null
}

/** None without a place, not even between the countries that an operation stands on: they are outlined. */
export function familyOf(dataset: Dataset, flow: AtlasFlow): Family {
  return dataset.themes.find((theme) => theme.id === flow.theme)?.family ?? 'goods'
}
