import { describe, expect, it } from 'vitest'
import { getPointer, parsePointer, pointerTo } from '../../src/domain/pointer.ts'

describe('a JSON Pointer', () => {
  const record = { places: ['bamako'], 'a/b': 1, 'm~n': 2, '': 3 }

  it('leads to the examples of RFC 6901', () => {
    expect(getPointer(record, '')).toBe(record)
    expect(getPointer(record, '/places/0')).toBe('bamako')
    expect(getPointer(record, '/a~1b')).toBe(1)
    expect(getPointer(record, '/m~0n')).toBe(2)
    expect(getPointer(record, '/')).toBe(3)
  })

  it('leads nowhere for what is not there, and never into a prototype', () => {
    for (const pointer of [
      '/places/1',
      '/places/-',
      '/places/00',
      '/places/length',
      '/constructor',
      '/__proto__',
      'places',
      '/~2',
    ]) {
      expect(getPointer(record, pointer)).toBeUndefined()
    }
  })

  it('is written as it is read', () => {
    const path = ['a/b', 'm~n', '0', '~1']
    expect(parsePointer(pointerTo(path))).toEqual(path)
  })
})
