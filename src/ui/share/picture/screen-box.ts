import { type Box, boxOf, project } from '../../../domain/mercator.ts'
import type { Bounds } from '../../../domain/model.ts'
import type { Camera } from '../../../domain/view.ts'

/**
 * What the reader sees of the map, in units of the projected world: the part that no panel covers. Where the map
 * stands as it opens, that is the home frame, whatever the screen.
 */
export function screenBox(camera: Camera | null, frame: Bounds): Box {
  if (!camera) return boxOf(frame)
  const { map, free } = measured()
  const world = 512 * 2 ** camera.zoom
  const [x, y] = project([camera.longitude, camera.latitude])
  return {
    x: x + (free.x - map.x - map.width / 2) / world,
    y: y + (free.y - map.y - map.height / 2) / world,
    width: free.width / world,
    height: free.height / world,
  }
}

/** Where the page gives its map no room, as under a page that fills a phone, a usual size stands for it. */
function measured() {
  const picture = document.getElementById('picture')
  const free = picture?.getBoundingClientRect()
  const map = picture?.closest('.map')?.getBoundingClientRect()
  const usual = new DOMRect(0, 0, 960, 500)
  return free && map && free.width > 1 && free.height > 1 ? { map, free } : { map: usual, free: usual }
}
