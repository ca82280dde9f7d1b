import type { Map as MapLibre } from 'maplibre-gl'
import type { Camera } from '../../domain/view.ts'

/** Marks a movement that we start on the reader's behalf. */
export const byReader = { byUser: true } as const

/** Tells of each movement when it ends, and whether the reader made it. A turn of the wheel ends without its event. */
export function followMovement(map: MapLibre, onMove: (camera: Camera, byUser: boolean) => void): void {
  let byUser = false
  const note = (event: object) => {
    byUser ||= 'byUser' in event || ('originalEvent' in event && event.originalEvent !== undefined)
  }
  map.on('movestart', note)
  map.on('move', note)
  map.on('wheel', note)
  map.on('moveend', (event) => {
    note(event)
    const wasByUser = byUser
    byUser = false
    onMove(cameraOf(map), wasByUser)
  })
}

export function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), latitude: lat, longitude: lng }
}

/** The same to less than a pixel, which is no movement. */
export function isSame(a: Camera, b: Camera): boolean {
  const apart = [a.zoom - b.zoom, a.longitude - b.longitude, a.latitude - b.latitude]
  return apart.every((difference) => Math.abs(difference) < 1e-6)
}
