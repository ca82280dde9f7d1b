import type { Map as MapLibre, PointLike } from 'maplibre-gl'
import { numberLayers } from './layers/numbers.ts'
import { goods, pins } from './layers/symbols.ts'

/** What can be chosen, the layer on top first. */
const choosable = [
  pins.map((layer) => layer.id),
  goods.map((layer) => layer.id),
  numberLayers,
  ['heads', 'stops', 'flow-halo'],
  ['area-outline', 'area-soft-10'],
]

/** Pixels round the pointer, tried one after the other: what lies right under it wins. */
const reaches = { mouse: [0, 3, 6], touch: [0, 5, 10, 14] } as const
export type Pointer = keyof typeof reaches

/** The records of the topmost mark at a pixel; none where nothing can be chosen. */
export function recordsAt(map: MapLibre, at: { x: number; y: number }, pointer: Pointer): readonly string[] {
  for (const reach of reaches[pointer]) {
    for (const layers of choosable) {
      const [top] = map.queryRenderedFeatures(boxRound(at, reach), { layers: [...layers] })
      const records: unknown = top?.properties.records
      if (typeof records === 'string') return records.split(' ')
    }
  }
  return []
}

/** A finger is told from a mouse by the click itself (a `PointerEvent` in every current browser). */
export function pointerOf(event: Event): Pointer {
  return 'pointerType' in event && (event.pointerType === 'touch' || event.pointerType === 'pen')
    ? 'touch'
    : 'mouse'
}

function boxRound({ x, y }: { x: number; y: number }, reach: number): [PointLike, PointLike] {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
}
