import { describe, expect, it } from 'vitest'
import { type PinLook, pinSymbol } from '../../src/map/symbols.ts'

const look = (change: Partial<PinLook> = {}): PinLook => ({
  form: 'pin',
  kind: 'workshop',
  content: 'events',
  records: ['bamako-2017'],
  announced: false,
  ...change,
})
const body = (change: Partial<PinLook> = {}) => pinSymbol(look(change)).strokes[1]
const bodies = (forms: readonly Partial<PinLook>[]) => new Set(forms.map((form) => body(form)?.d)).size

describe('the symbol of an event', () => {
  it.each(['pin', 'badge'] as const)('as a %s is filled when held and hollow when only announced', (form) => {
    for (const kind of ['workshop', 'programme', null] as const) {
      expect(body({ form, kind })?.fill).toBe('pin')
      expect(body({ form, kind, announced: true })).toMatchObject({ fill: 'halo', stroke: 'pin' })
    }
  })

  it('that is hollow has its icon in the colour of its outline', () => {
    expect(pinSymbol(look({ announced: true })).strokes[2]?.stroke).toBe('pin')
  })

  it('of a programme has another outline than that of an activity, as a pin and as a badge', () => {
    const kinds = [{ kind: 'workshop' }, { kind: 'programme' }] as const
    expect(bodies(kinds)).toBe(2)
    expect(bodies(kinds.map((kind) => ({ ...kind, form: 'badge' as const })))).toBe(2)
  })

  it('that looks different has another name, since the map keeps its images by name', () => {
    const looks = (['pin', 'badge'] as const).flatMap((form) =>
      ([['a'], ['a', 'b']] as const).flatMap((records) =>
        (['workshop', 'programme'] as const).flatMap((kind) =>
          [true, false].map((announced) => pinSymbol(look({ form, records, kind, announced }))),
        ),
      ),
    )
    const drawn = looks.map(({ strokes, count }) => JSON.stringify([strokes, count]))
    expect(new Set(looks.map(({ name }) => name)).size).toBe(new Set(drawn).size)
  })

  it('keeps its pin’s tip on the city', () => {
    for (const kind of ['workshop', 'programme'] as const) expect(body({ kind })?.d).toMatch(/^M0 0/)
  })
})
