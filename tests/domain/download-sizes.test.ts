import { expect, it } from 'vitest'
import { type DownloadSizes, downloadKeys, recordsIn, sizeAbout } from '../../src/domain/download-sizes.ts'

const sizes = Object.fromEntries(
  downloadKeys.map((key) => [key, { none: 100, all: 1100 }]),
) as unknown as DownloadSizes
const all = { events: 6, flows: 4 }

it('a file holds the records of its kind; data and package hold all', () => {
  const chosen = { events: 3, flows: 1 }
  expect(downloadKeys.map((key) => recordsIn(key, chosen))).toEqual([3, 1, 3, 1, 4, 4])
})

it('a file grows from what it is without records by the share of those that it holds', () => {
  expect(sizeAbout('events-csv', sizes, { events: 3, flows: 0 }, all)).toBe(600)
  expect(sizeAbout('flows-csv', sizes, { events: 3, flows: 0 }, all)).toBe(100)
  expect(sizeAbout('json', sizes, all, all)).toBe(1100)
})

it('an atlas without records has the file without any', () => {
  const none = { events: 0, flows: 0 }
  expect(sizeAbout('package', sizes, none, none)).toBe(100)
})
