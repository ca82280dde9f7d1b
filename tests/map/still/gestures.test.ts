// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { followGestures, type Movable } from '../../../src/map/still/gestures.ts'

/** A map that notes what is done with it. */
function held() {
  const element = document.createElement('div')
  element.setPointerCapture = () => undefined
  const done: (readonly unknown[])[] = []
  const map: Movable = {
    camera: () => ({ zoom: 4, latitude: 0, longitude: 0 }),
    hold: (_, from, to, zoom) => done.push(['hold', from.x, from.y, to.x, to.y, zoom]),
    settle: () => done.push(['settle']),
    press: (at, pointer) => done.push(['press', at.x, at.y, pointer]),
  }
  followGestures(element, map)
  const point = (type: string, x: number, y: number, id = 1, pointerType = 'mouse') => {
    const event = new MouseEvent(type, { clientX: x, clientY: y, button: 0, cancelable: true })
    element.dispatchEvent(Object.assign(event, { pointerId: id, pointerType }))
  }
  return { element, done, point }
}

describe('a drag', () => {
  it('takes the map along and settles when it is let go', () => {
    const { done, point } = held()
    point('pointerdown', 100, 100)
    point('pointermove', 130, 90)
    point('pointerup', 130, 90)
    expect(done).toEqual([['hold', 100, 100, 130, 90, 4], ['settle']])
  })

  it('that strays by less than a hand trembles is a press', () => {
    const { done, point } = held()
    point('pointerdown', 100, 100)
    point('pointermove', 102, 101)
    point('pointerup', 102, 101)
    expect(done).toEqual([['press', 102, 101, 'mouse']])
  })

  it('that is broken off presses nothing', () => {
    const { done, point } = held()
    point('pointerdown', 100, 100, 1, 'touch')
    point('pointercancel', 100, 100, 1, 'touch')
    expect(done).toEqual([])
  })
})

describe('two fingers', () => {
  it('twice as far apart come one level nearer, about their middle', () => {
    const { done, point } = held()
    point('pointerdown', 100, 100, 1, 'touch')
    point('pointerdown', 200, 100, 2, 'touch')
    point('pointermove', 300, 100, 2, 'touch')
    expect(done).toEqual([['hold', 150, 100, 200, 100, 5]])
  })

  it('settle when the second is lifted too', () => {
    const { done, point } = held()
    point('pointerdown', 100, 100, 1, 'touch')
    point('pointerdown', 200, 100, 2, 'touch')
    point('pointermove', 300, 100, 2, 'touch')
    point('pointerup', 300, 100, 2, 'touch')
    expect(done.at(-1)?.[0]).toBe('hold')
    point('pointerup', 100, 100, 1, 'touch')
    expect(done.at(-1)).toEqual(['settle'])
  })
})

describe('the wheel', () => {
  it('zooms about the pointer and settles after a rest', () => {
    vi.useFakeTimers()
    const { element, done } = held()
    element.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -450, clientX: 10, clientY: 20, cancelable: true }),
    )
    expect(done).toEqual([['hold', 10, 20, 10, 20, 5]])
    vi.runAllTimers()
    expect(done.at(-1)).toEqual(['settle'])
    vi.useRealTimers()
  })
})

it('a double click comes one level nearer, with Shift one farther', () => {
  const { element, done } = held()
  element.dispatchEvent(new MouseEvent('dblclick', { clientX: 10, clientY: 20 }))
  element.dispatchEvent(new MouseEvent('dblclick', { clientX: 10, clientY: 20, shiftKey: true }))
  expect(done).toEqual([['hold', 10, 20, 10, 20, 5], ['settle'], ['hold', 10, 20, 10, 20, 3], ['settle']])
})
