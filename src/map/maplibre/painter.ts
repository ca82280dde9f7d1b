import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { CountryMark, Drawing } from '../../domain/drawing-marks.ts'
import type { Brush } from './images/canvas.ts'
import { imagesOf } from './images/registry.ts'
import { type Ground, marks } from './marks.ts'
import { type MarkSource, markSources, type SourceData, type SourceId } from './sources.ts'

/** Brings the map's sources, images and country states to a drawing, touching only what differs from the last. */
export interface Painter {
  /** What the marks' sources hold for a drawing. */
  dataOf(drawing: Drawing): SourceData
  /** Images and states at once; resolves when the worker has the new data, true when there was anything new. */
  paint(drawing: Drawing, brush: Brush): Promise<boolean>
  /** Makes the next `paint` paint every image anew. */
  repaintImages(): void
  /** For a style that was made anew, with no images and states, its sources filled for `held` or not at all. */
  startOver(held: Drawing | null): void
}

export function painterOf(map: MapLibre, ground: Ground): Painter {
  let keys = new Map<MarkSource, string>()
  let tints = new Map<string, Tint>()
  let brushOfImages: Brush | null = null
  return {
    dataOf: (drawing) =>
      Object.fromEntries(markSources.map((id) => [id, marks[id].features(drawing, ground)])),
    async paint(drawing, brush) {
      const hasImages = brushOfImages !== null && isAlike(brush, brushOfImages)
      if (!hasImages) removeImages(map)
      brushOfImages = brush
      addImages(map, drawing, brush)
      const next = keysOf(drawing)
      const changed = markSources.filter((id) => keys.get(id) !== next.get(id))
      keys = next
      const tinted = new Map(drawing.countries.map((country) => [country.id, tintOf(country)]))
      const isRetinted = applyTints(map, tints, tinted)
      tints = tinted
      await Promise.all(changed.map((id) => sourceOf(map, id).setData(marks[id].features(drawing, ground))))
      return !hasImages || isRetinted || changed.length > 0
    },
    repaintImages() {
      brushOfImages = null
    },
    startOver(held) {
      keys = held ? keysOf(held) : new Map()
      tints = new Map()
      brushOfImages = null
    },
  }
}

export function sourceOf(map: MapLibre, id: SourceId): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id)
  if (!source) throw new Error(`The map has no source “${id}”: it is missing from the style.`)
  return source
}

/** What each source's features depend on, to be compared. */
const keysOf = (drawing: Drawing) =>
  new Map(markSources.map((id) => [id, JSON.stringify(marks[id].of(drawing))]))

const isAlike = (a: Brush, b: Brush) => a.density === b.density && a.palette === b.palette

function addImages(map: MapLibre, drawing: Drawing, brush: Brush): void {
  for (const [name, paint] of imagesOf(drawing)) {
    if (!map.hasImage(name)) map.addImage(name, paint(brush).data, { pixelRatio: brush.density })
  }
}

function removeImages(map: MapLibre): void {
  for (const name of map.listImages()) map.removeImage(name)
}

type Tint = 'none' | 'plain' | 'dim'
const tintOf = ({ takesPart, state }: CountryMark): Tint =>
  takesPart === 0 ? 'none' : state === 'dim' ? 'dim' : 'plain'

/** True when any country changed its tint. */
function applyTints(map: MapLibre, before: ReadonlyMap<string, Tint>, after: ReadonlyMap<string, Tint>) {
  const of = (tints: ReadonlyMap<string, Tint>, id: string) => tints.get(id) ?? 'none'
  const ids = new Set([...before.keys(), ...after.keys()])
  const changed = [...ids].filter((id) => of(before, id) !== of(after, id))
  for (const id of changed) {
    const tint = of(after, id)
    map.setFeatureState({ source: 'countries', id }, { takesPart: tint !== 'none', dim: tint === 'dim' })
  }
  return changed.length > 0
}
