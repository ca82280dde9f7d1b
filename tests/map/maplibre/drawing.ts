import type { AreaMark, Drawing, LineMark, PinMark } from '../../../src/domain/drawing.ts'

/** Hand-made marks of which a test changes what it is about. */
export const line = (change: Partial<LineMark> = {}): LineMark => ({
  id: 'gold/0/0',
  record: 'gold',
  family: 'drugs',
  grade: 'ends',
  single: false,
  undated: false,
  line: [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
  ],
  fades: null,
  state: 'plain',
  ...change,
})

export const pin = (change: Partial<PinMark> = {}): PinMark => ({
  place: 'bamako',
  position: [-8, 12.65],
  form: 'pin',
  kind: 'workshop',
  records: ['bamako-2017'],
  announced: false,
  state: 'plain',
  ...change,
})

export const area = (change: Partial<AreaMark> = {}): AreaMark => ({
  place: 'MLI',
  position: [-4, 17],
  extent: 'country',
  rowZoom: 2,
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

export const drawing = (change: Partial<Drawing> = {}): Drawing => ({
  countries: [],
  areas: [],
  lines: [],
  stops: [],
  ties: [],
  pins: [],
  counts: [],
  places: [],
  unplaced: [],
  beyond: [],
  ...change,
})
