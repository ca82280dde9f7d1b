import { describe, expect, it } from 'vitest'
import { loadAtlasFiles } from '../../scripts/load-data.ts'
import { firstDataset, partsOf, wholeDataset } from '../../src/domain/dataset-parts.ts'
import { readAtlas } from '../../src/parse/gate.ts'

const { ok } = readAtlas(await loadAtlasFiles('data'))
if (!ok) throw new Error('The data has faults: see tests/real-data.test.ts.')
const { dataset } = ok
const { first, rest } = partsOf(dataset)

describe('the two parts of the dataset', () => {
  it('put together are the dataset, as it travels', () => {
    const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value))
    expect(wholeDataset(firstDataset(travelled(first)), travelled(rest))).toEqual(travelled(dataset))
  })

  it('the first is the lighter one, and has every record with its date', () => {
    expect(firstDataset(first).events.map(({ id, when }) => [id, when])).toEqual(
      dataset.events.map(({ id, when }) => [id, when]),
    )
    expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(dataset).length / 1.5)
  })
})
