// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerParent, askedBy } from '../../src/services/embed-messages.ts'
import { dataset, event } from '../support/atlas-builder.ts'
import { readyStore } from '../support/store-builder.ts'

const type = 'sahel-atlas'
const good = { type, ask: 'height' }

/** An object that must not be run: it tells when something of it is. */
const touched = vi.fn(() => {
  throw new Error('run')
})
const getter = (key: string, rest: object = {}) =>
  Object.defineProperty({ ...rest }, key, { get: touched, enumerable: true })
const trap = new Proxy(
  { ...good },
  {
    getPrototypeOf: touched,
    ownKeys: touched,
    get: touched,
    getOwnPropertyDescriptor: touched,
    has: touched,
  },
)
const cyclic: Record<string, unknown> = { type }
cyclic.select = cyclic
const revoked = Proxy.revocable({ ...good }, {})
revoked.revoke()

const hostile: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  Number.NaN,
  7n,
  '',
  'height',
  '{"type":"sahel-atlas","ask":"height"}',
  Symbol('ask'),
  () => good,
  [],
  [type, 'height'],
  Object.assign([], good),
  {},
  { type },
  { ask: 'height' },
  { type, ask: 'width' },
  { type, ask: 'Height' },
  { type, ask: ['height'] },
  { type, ask: { toString: () => 'height' } },
  { type, ask: null },
  { type: 'Sahel-Atlas', ask: 'height' },
  { type: ['sahel-atlas'], ask: 'height' },
  { type: 'other', select: 'a' },
  { ...good, more: 1 },
  { ...good, select: 'a' },
  { ...good, [Symbol('more')]: 1 },
  { type, ASK: 'height' },
  { type, select: '' },
  { type, select: 7 },
  { type, select: null },
  { type, select: ['a'] },
  { type, select: { id: 'a' } },
  { type, select: 'a b' },
  { type, select: '<img src=x onerror=alert(1)>' },
  { type, select: '../../etc/passwd' },
  { type, select: 'a\u202eb' },
  { type, select: 'a\n' },
  { type, select: 'x'.repeat(121) },
  { type, select: 'x'.repeat(5_000_000) },
  { type, select: new String('a') },
  JSON.parse('{"type":"sahel-atlas","__proto__":{"ask":"height"}}'),
  JSON.parse('{"__proto__":"sahel-atlas","ask":"height"}'),
  JSON.parse('{"type":"sahel-atlas","constructor":"a"}'),
  Object.create(good),
  Object.assign(Object.create(null), good),
  Object.assign(Object.create({ polluted: true }), good),
  getter('type', { ask: 'height' }),
  getter('ask', { type }),
  getter('select', { type }),
  trap,
  new Proxy(trap, {}),
  revoked.proxy,
  { type, select: trap },
  cyclic,
  new Map(Object.entries(good)),
  new Date(0),
  new Error('height'),
  new (class {
    type = type
    ask = 'height'
  })(),
  new Uint8Array(2),
  new Blob(['height']),
]

describe('a message to the frame', () => {
  it('asks for the height, or selects a record', () => {
    expect(askedBy({ type, ask: 'height' })).toEqual({ ask: 'height' })
    expect(askedBy({ select: 'bamako-2017-08', type })).toEqual({ select: 'bamako-2017-08' })
  })

  it(`of any other form is nothing, and is not run: ${hostile.length} of them`, () => {
    expect(hostile.length).toBeGreaterThanOrEqual(50)
    for (const [index, one] of hostile.entries()) expect(askedBy(one), `number ${index}`).toBeNull()
    // The traps of a proxy cannot but run; a getter is never.
    touched.mockClear()
    for (const key of ['type', 'ask', 'select']) askedBy(getter(key, { ...good, [key]: 'x' }))
    expect(touched).not.toHaveBeenCalled()
  })
})

describe('the frame', () => {
  let stop: () => void = () => undefined
  afterEach(() => stop())

  async function framed() {
    const atlas = dataset({ events: [event({ id: 'one' }), event({ id: 'two' })] })
    const store = await readyStore({ dataset: atlas, view: { embed: ['map'] } })
    const parent = { postMessage: vi.fn() }
    const frame = Object.assign(new EventTarget(), { parent }) as unknown as Window
    stop = answerParent(store, frame)
    const tell = (data: unknown, source: unknown = parent, origin = 'https://host.example') => {
      parent.postMessage.mockClear()
      const message = Object.assign(new Event('message'), { data, source, origin })
      frame.dispatchEvent(message)
      return parent.postMessage.mock.calls
    }
    return { store, parent, tell, selected: () => store.getState().view.select }
  }

  it('says once that it is ready', async () => {
    const { parent } = await framed()
    expect(parent.postMessage.mock.calls).toEqual([[{ type, ready: true }, '*']])
  })

  it('answers the page around it with its height, and names that page', async () => {
    const { tell, parent } = await framed()
    const [[answer, to] = []] = tell(good)
    expect(answer).toEqual({ type, height: innerHeight })
    expect(to).toEqual({ targetOrigin: 'https://host.example' })
    expect(tell(good, parent, 'null')).toEqual([[answer, { targetOrigin: '*' }]])
  })

  it('selects a record that it holds, and says when it holds none', async () => {
    const { tell, selected } = await framed()
    expect(tell({ type, select: 'two' })).toEqual([])
    expect(selected()).toBe('two')
    expect(tell({ type, select: 'three' })).toEqual([
      [{ type, error: 'unknown-record' }, { targetOrigin: 'https://host.example' }],
    ])
    expect(tell({ type, select: 'constructor' })).toHaveLength(1)
    expect(selected()).toBe('two')
  })

  it('hears nobody but the page around it', async () => {
    const { tell, selected } = await framed()
    const stranger = { postMessage: vi.fn() }
    for (const source of [stranger, null, window, { ...stranger }, 'parent']) {
      expect(tell(good, source)).toEqual([])
      expect(tell({ type, select: 'one' }, source)).toEqual([])
    }
    expect(stranger.postMessage).not.toHaveBeenCalled()
    expect(selected()).toBeNull()
  })

  it('stays silent and as it is at every hostile message', async () => {
    const { tell, store } = await framed()
    const before = store.getState()
    for (const one of hostile) expect(tell(one)).toEqual([])
    expect(store.getState()).toBe(before)
  })

  it('hears nothing more once it is told to stop', async () => {
    const { tell } = await framed()
    stop()
    expect(tell(good)).toEqual([])
  })
})
