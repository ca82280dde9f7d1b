import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { CountryMark, Drawing } from '../../domain/drawing.ts'
import { imagesOf } from './images/registry.ts'
import { type Ground, marks } from './marks.ts'
import { type MarkSource, markSources, type SourceId } from './sources.ts'

/** Brings the map's sources, images and country states to a drawing, touching only what differs from the last. */
export interface Painter {
  /** Resolves when the worker has the new data; true when anything differed. */
  paint(drawing: Drawing, density: number): Promise<boolean>
  /** Forgets what is on the map, for a style that was made anew. */
  forget(): void
}

export function painterOf(map: MapLibre, ground: Ground): Painter {
  let keys = new Map<MarkSource, string>()
  let countries = new Map<string, CountryMark>()
  let densityOfImages = 0
  return {
    async paint(drawing, density) {
      if (density !== densityOfImages) removeImages(map)
      densityOfImages = density
      addImages(map, drawing, density)
      const changed = markSources.filter((id) => keys.get(id) !== JSON.stringify(marks[id].of(drawing)))
      keys = new Map(markSources.map((id) => [id, JSON.stringify(marks[id].of(drawing))]))
      const states = new Map(drawing.countries.map((country) => [country.id, country]))
      const restated = applyCountries(map, countries, states)
      countries = states
      await Promise.all(changed.map((id) => sourceOf(map, id).setData(marks[id].features(drawing, ground))))
      return restated || changed.length > 0
    },
    forget() {
      keys = new Map()
      countries = new Map()
      densityOfImages = 0
    },
  }
}

export function sourceOf(map: MapLibre, id: SourceId): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id)
  if (!source) throw new Error(`The map has no source “${id}”: it is missing from the style.`)
  return source
}

function addImages(map: MapLibre, drawing: Drawing, density: number): void {
  for (const [name, paint] of imagesOf(drawing)) {
    if (!map.hasImage(name)) map.addImage(name, paint(density).data, { pixelRatio: density })
  }
}

function removeImages(map: MapLibre): void {
  for (const name of map.listImages()) map.removeImage(name)
}

function applyCountries(
  map: MapLibre,
  before: ReadonlyMap<string, CountryMark>,
  after: ReadonlyMap<string, CountryMark>,
): boolean {
  const gone = [...before.keys()].filter((id) => !after.has(id))
  const changed = [...after.values()].filter(
    (mark) => JSON.stringify(before.get(mark.id)) !== JSON.stringify(mark),
  )
  for (const id of gone) map.removeFeatureState({ source: 'countries', id })
  for (const { id, takesPart, outlined, state } of changed) {
    map.setFeatureState({ source: 'countries', id }, { takesPart, outlined, state })
  }
  return gone.length + changed.length > 0
}
