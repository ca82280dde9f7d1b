import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { latestOnly } from '../../../src/map/maplibre/queue.ts'

const frames: (() => void)[] = []
beforeEach(() => vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame)))
afterEach(() => {
  vi.unstubAllGlobals()
  frames.length = 0
})
const frame = async () => {
  frames.shift()?.()
  await new Promise((resolve) => setTimeout(resolve))
}

it('shows only the newest of the values of one frame', async () => {
  const shown: number[] = []
  const show = latestOnly(async (value: number) => void shown.push(value))
  show(1)
  show(2)
  await frame()
  expect(shown).toEqual([2])
})

it('waits for a value to be shown before the newest of those that followed', async () => {
  const shown: number[] = []
  let finish = () => {}
  const show = latestOnly((value: number) => {
    shown.push(value)
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  })
  show(1)
  await frame()
  show(2)
  show(3)
  await frame()
  expect(shown).toEqual([1])
  finish()
  await frame()
  await frame()
  expect(shown).toEqual([1, 3])
})
