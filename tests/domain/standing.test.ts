import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/domain/drawing.ts'
import { pictured, standingAt } from '../../src/domain/standing.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, flow, places } from '../support/atlas-builder.ts'

const bamako = places.bamako
const at = (longitude: number) => {
  if (!bamako) throw new Error('No Bamako among the places.')
  return { ...bamako, point: [longitude, 12] as const }
}
/** Two cities so many degrees apart. */
function drawn(apart: number) {
  const near = [event({ id: 'a', places: ['here'] }), event({ id: 'b', places: ['there'] })]
  const atlas = dataset({ events: near, places: { here: at(0), there: at(apart) } })
  return drawingOf(atlas, onShow(atlas, defaultView('en')))
}

describe('what stands at a zoom', () => {
  it('is one group until its members come apart', () => {
    const counts = [1, 2.5, 5, 8].map((zoom) => standingAt(drawn(0.4), zoom).pins.length)
    expect(counts).toEqual([1, 1, 1, 2])
  })

  it('is either a row of goods or its number', () => {
    const goods = ['a', 'b', 'c'].map((id) => flow({ id, area: ['MLI'] }))
    const atlas = dataset({ flows: goods, events: [event({ places: ['bamako'] })] })
    const drawing = drawingOf(atlas, onShow(atlas, defaultView('en')))
    for (const zoom of [1, 3, 5, 8]) {
      const { areas, pins } = standingAt(drawing, zoom)
      const shown = areas.map(({ rowZooms, stackZooms }) => rowZooms.length + stackZooms.length)
      const isGrouped = pins.some(({ content }) => content === 'both')
      expect(shown, `at ${zoom}`).toEqual([isGrouped ? 0 : 1])
    }
  })
})

describe('the still picture', () => {
  it('goes without what comes apart only where no screen shows it', () => {
    expect(pictured(drawn(2)).pins).toHaveLength(3)
    expect(pictured(drawn(0.4)).pins).toHaveLength(1)
  })
})
