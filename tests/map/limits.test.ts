import { describe, expect, it } from 'vitest'
import { homeFrame } from '../../src/domain/frame.ts'
import { boxOf, unproject, zoomFor } from '../../src/domain/mercator.ts'
import type { Camera } from '../../src/domain/view.ts'
import { keepWithin, limitsFrom, shows, viewOf } from '../../src/map/limits.ts'

/** The whole home frame, in the middle of a container. */
function home(width: number, height: number): Camera {
  const box = boxOf(homeFrame)
  const [longitude, latitude] = unproject([box.x + box.width / 2, box.y + box.height / 2])
  return { zoom: Math.min(zoomFor(box, width), Math.log2(height / (512 * box.height))), longitude, latitude }
}

describe('the limits of the map', () => {
  it.each([
    [320, 500],
    [390, 844],
    [1366, 700],
    [1920, 900],
  ])('leave the home view of a container of %i by %i as it is', (width, height) => {
    const size = { width, height }
    const camera = home(width, height)
    expect(keepWithin(limitsFrom(camera, size), size, camera)).toEqual(camera)
  })

  it('leave a shared camera far outside as it is', () => {
    const size = { width: 800, height: 600 }
    const camera = { zoom: 1, longitude: 100, latitude: 70 }
    expect(keepWithin(limitsFrom(camera, size), size, camera)).toEqual(camera)
  })

  it('stop at the edge of the sheet when the map is dragged or zoomed out', () => {
    const size = { width: 1366, height: 700 }
    const limits = limitsFrom(home(1366, 700), size)
    for (const camera of [
      { zoom: 5, longitude: 120, latitude: 10 },
      { zoom: 0, longitude: 0, latitude: 0 },
    ]) {
      const view = viewOf(keepWithin(limits, size, camera), size)
      expect(view.x + view.width).toBeLessThanOrEqual(limits.x + limits.width + 1e-9)
      expect(view.y).toBeGreaterThanOrEqual(limits.y - 1e-9)
    }
  })

  it('know what a camera shows', () => {
    const size = { width: 1366, height: 700 }
    expect(shows(home(1366, 700), size, [-8, 12.65])).toBe(true)
    expect(shows(home(1366, 700), size, [100, 12.65])).toBe(false)
  })
})
