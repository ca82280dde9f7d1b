import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultList } from '../scripts/data-check.ts'
import { loadAtlasFiles } from '../scripts/load-data.ts'
import { labelZooms } from '../src/domain/labels.ts'
import { readAtlas } from '../src/parse/gate.ts'

it('everything in data/ passes the gate', async () => {
  const result = readAtlas(await loadAtlasFiles(join(import.meta.dirname, '..', 'data')))
  expect(result.issues.length, faultList(result)).toBe(0)
  expect(result.ok).not.toBeNull()
})

it('every name that the map carries belongs to a step that the map has a layer for', async () => {
  const { ok } = readAtlas(await loadAtlasFiles(join(import.meta.dirname, '..', 'data')))
  const steps = new Set<number>(labelZooms)
  expect(ok?.dataset.labels.filter(({ minZoom }) => !steps.has(minZoom)).map(({ id }) => id)).toEqual([])
})
