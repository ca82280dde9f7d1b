import { describe, expect, it } from 'vitest'
import { heightFor } from '../../src/services/whole-height.ts'

const measured = {
  height: 600,
  room: { width: 800, height: 300 },
  picture: { width: 400, height: 200 },
  share: 1,
}

describe('the height of a frame', () => {
  it('lets the picture of the map be as wide as its room', () => {
    expect(heightFor(measured)).toBe(600 - 300 + 400)
  })

  it('is the same once the frame has it', () => {
    const room = { width: 800, height: 400 }
    expect(heightFor({ ...measured, height: 700, room })).toBe(700)
  })

  it('lets a narrow frame cut the open sea', () => {
    expect(heightFor({ ...measured, share: 1.25 })).toBe(300 + 500)
  })

  it('never makes no sense', () => {
    expect(heightFor({ ...measured, room: { width: 1, height: 599 } })).toBe(240)
    expect(heightFor({ ...measured, room: { width: 99_999, height: 300 } })).toBe(4000)
    expect(heightFor({ ...measured, picture: { width: 0, height: 0 } })).toBe(300)
  })
})
