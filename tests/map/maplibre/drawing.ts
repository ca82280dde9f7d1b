import type { AreaMark, Drawing, LineMark, NumberMark, PinMark } from '../../../src/domain/drawing-marks.ts'

/** Hand-made marks of which a test changes what it is about. */
export const line = (change: Partial<LineMark> = {}): LineMark => ({
  id: 'gold/0/0',
  records: ['gold'],
  family: 'drugs',
  grade: 'ends',
  single: false,
  undated: false,
  bend: [
    [0, 0],
    [2, 0],
    [4, 0],
  ],
  line: [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
  ],
  fine: false,
  fades: null,
  zooms: { from: 1, to: null },
  state: 'plain',
  ...change,
})

export const pin = (change: Partial<PinMark> = {}): PinMark => ({
  place: 'bamako',
  places: ['bamako'],
  position: [-8, 12.65],
  form: 'pin',
  stands: 'pin',
  content: 'events',
  kind: 'workshop',
  records: ['bamako-2017'],
  announced: false,
  zooms: { from: 1, to: null },
  state: 'plain',
  ...change,
})

export const area = (change: Partial<AreaMark> = {}): AreaMark => ({
  place: 'MLI',
  position: [-4, 17],
  extent: 'country',
  rowZooms: [{ from: 2, to: null }],
  stackZooms: [{ from: 1, to: 2 }],
  records: ['arms', 'drugs'],
  family: null,
  goods: ['arms', 'drugs'].map((record) => ({
    record,
    icon: 'drugs',
    family: 'drugs',
    single: false,
    state: 'plain',
  })),
  state: 'plain',
  ...change,
})

export const number = (change: Partial<NumberMark> = {}): NumberMark => ({
  line: 'gold/0/0',
  records: ['gold'],
  position: [2, 0],
  text: '7',
  family: 'drugs',
  zooms: { from: 1, to: null },
  state: 'plain',
  ...change,
})

export const drawing = (change: Partial<Drawing> = {}): Drawing => ({
  countries: [],
  areas: [],
  lines: [],
  numbers: [],
  stops: [],
  ties: [],
  pins: [],
  counts: [],
  places: [],
  unplaced: [],
  beyond: [],
  ...change,
})
