import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/domain/drawing-lines.ts'
import type { Drawing, PinMark } from '../../src/domain/drawing-marks.ts'
import { worldDrawingOf, worldLabels } from '../../src/domain/drawing-world.ts'
import type { AtlasEvent, AtlasFlow } from '../../src/domain/model.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { worldSteps } from '../../src/domain/zooms.ts'
import { box, dataset, event, flow, places } from '../support/atlas-builder.ts'

const asia = {
  id: 'asia',
  kind: 'region',
  point: [130, 5],
  country: null,
  extent: box(60, 10, 140, 60),
} as const
const atlasOf = (change: { events?: readonly AtlasEvent[]; flows?: readonly AtlasFlow[] }) =>
  dataset({ ...change, places: { ...places, asia } })

function draw(change: Parameters<typeof atlasOf>[0], selected: string | null = null): Drawing {
  const atlas = atlasOf(change)
  return worldDrawingOf(atlas, onShow(atlas, defaultView('en')), { selected, hovered: null })
}

const abroad = { from: ['nairobi'], to: ['bamako'] }

describe('the map of the world', () => {
  it('shows the places of events beyond the frame, and leaves the region to its own map', () => {
    const { pins } = draw({ events: [event({ places: ['nairobi', 'bamako'] })] })
    expect(pins.map(({ place }) => place)).toEqual(['nairobi'])
  })

  it('shows the lines that leave the frame, and no others', () => {
    const inside = flow({ id: 'inside', legs: [{ from: ['bamako'], to: ['niamey'] }] })
    const { lines } = draw({
      flows: [inside, flow({ id: 'outside', legs: [abroad, { from: ['bamako'], to: ['niamey'] }] })],
    })
    expect(new Set(lines.flatMap(({ records }) => records))).toEqual(new Set(['outside']))
    const names = lines.map(({ from, to }: Partial<Line>) => [from, to])
    expect(names).toEqual([['nairobi', 'bamako']])
  })

  it('draws as one what has the same ends, and says how many statements that are', () => {
    const { lines, numbers } = draw({
      flows: [flow({ id: 'a', legs: [abroad] }), flow({ id: 'b', legs: [abroad] })],
    })
    expect(lines.map(({ records }) => records)).toEqual([['a', 'b']])
    expect(new Set(numbers.map(({ text }) => text))).toEqual(new Set(['×2']))
  })

  it('says on a line by itself what the list calls its statement', () => {
    const undated = [flow({ id: 'inside', area: ['MLI'] }), flow({ id: 'outside', legs: [abroad] })]
    expect(new Set(draw({ flows: undated }).numbers.map(({ text }) => text))).toEqual(new Set(['2']))
  })

  it('has a name of its own for each line, at whatever size it stands', () => {
    const flows = ['a', 'b', 'c'].map((id) =>
      flow({ id, legs: [abroad, { from: ['KEN'], to: ['bamako'] }, { from: ['KEN'], to: ['niamey'] }] }),
    )
    const ids = draw({ flows }).lines.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('outlines the regions beyond the frame that lines end at, without a row of goods', () => {
    const { areas } = draw({ flows: [flow({ legs: [{ from: ['asia'], to: ['sahel'] }], area: ['asia'] })] })
    expect(areas).toMatchObject([
      { place: 'asia', extent: 'region', goods: [], rowZooms: [], stackZooms: [] },
    ])
  })

  it('makes strong what is selected', () => {
    const flows = [
      flow({ id: 'a', legs: [abroad] }),
      flow({ id: 'b', legs: [{ from: ['bamako'], to: ['KEN'] }] }),
    ]
    const last = draw({ flows }, 'b').lines.filter(({ zooms }) => zooms.to === null)
    expect(last.map(({ records, state }) => [records[0], state])).toEqual([
      ['a', 'dim'],
      ['b', 'strong'],
    ])
  })
})

describe('the names of the world', () => {
  const named = (places: readonly string[], nameOf: (id: string) => string, pins: readonly PinMark[] = []) =>
    worldLabels(atlasOf({}), places, nameOf, pins)

  it('are those of the places beyond the frame, in the language on show', () => {
    const labels = named(['nairobi', 'asia', 'nowhere'], (id) => `${id}!`)
    expect(labels.map(({ id, style }) => [id, style])).toEqual([
      ['nairobi', 'city'],
      ['asia', 'territory'],
    ])
  })

  it('stand from the size at which they have room: a longer one waits', () => {
    const from = (name: string) =>
      named(['KEN', 'asia'], (id) => (id === 'asia' ? name : 'Kenya')).find(({ id }) => id === 'asia')
        ?.minZoom ?? 0
    expect(from('Asia')).toBe(worldSteps[0])
    expect(from('Asia and everything that lies near it')).toBeGreaterThan(from('Asia'))
  })

  it('are left out where the mark of another place covers them, not where their own does', () => {
    const { pins } = draw({ events: [event({ places: ['nairobi'] })] })
    const kenya = (place: string) =>
      named(
        ['KEN'],
        () => 'Kenya',
        pins.map((pin) => ({ ...pin, place, position: [37.8, 0.5], stands: 'goods' as const })),
      )
    expect(kenya('KEN')[0]?.minZoom).toBe(worldSteps[0])
    expect(kenya('nairobi')).toEqual([])
  })
})
