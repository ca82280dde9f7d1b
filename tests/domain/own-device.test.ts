import { describe, expect, it } from 'vitest'
import { isOfOwnDevice } from '../../src/domain/own-device.ts'

describe('an address', () => {
  it.each([
    'http://localhost:4173/#v=1',
    'http://127.0.0.1/atlas/',
    'http://[::1]:8080/',
    'http://atlas.localhost/',
    'file:///media/stick/index.html#v=1',
  ])('%s opens on the device itself alone', (address) => {
    expect(isOfOwnDevice(address)).toBe(true)
  })

  it.each([
    'https://atlas.example.org/#select=localhost',
    'https://localhost.example.org/',
    'https://example.org/127.0.0.1/',
    'http://192.168.1.4/',
    '',
  ])('%s opens elsewhere too', (address) => {
    expect(isOfOwnDevice(address)).toBe(false)
  })
})
