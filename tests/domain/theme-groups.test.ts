import { describe, expect, it } from 'vitest'
import { families } from '../../src/domain/model.ts'
import { themeGroupsOf } from '../../src/domain/theme-groups.ts'
import { dataset, event, flow, themes } from '../support/atlas-builder.ts'

const cocaine = { id: 'cocaine', group: 'traffic', family: 'drugs', icon: 'drugs' } as const
const of = (ids: readonly (readonly string[])[]) =>
  themeGroupsOf(
    dataset({
      themes: [...themes, cocaine],
      events: ids.map((of, index) => event({ id: `e${index}`, themes: of })),
      flows: [flow({ theme: 'fuel' })],
    }),
  )
const said = (ids: readonly (readonly string[])[]) =>
  of(ids).map(({ family, themes: counted, count }) => [
    family,
    count,
    counted.map(({ theme, count: records }) => `${theme.id} ${records}`).join(),
  ])

describe('groups of themes', () => {
  it('hold the themes that records have, events and flows alike, cooperation last', () => {
    expect(said([['borders', 'drugs'], ['cocaine']])).toEqual([
      ['drugs', 2, 'drugs 1,cocaine 1'],
      ['fuel-minerals', 1, 'fuel 1'],
      [null, 1, 'borders 1'],
    ])
  })

  it('count a record once that has two of their themes', () => {
    expect(said([['drugs', 'cocaine']])[0]).toEqual(['drugs', 1, 'drugs 1,cocaine 1'])
  })

  it('stand in the order of the families whatever that of the data', () => {
    const order = of([['terrorism'], ['drugs']]).map(({ family }) => family)
    expect(order).toEqual([...families, null].filter((family) => order.includes(family)))
  })
})
