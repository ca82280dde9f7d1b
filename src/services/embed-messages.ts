import { recordById } from '../domain/links.ts'
import { idOf } from '../domain/view.ts'
import type { AtlasStore } from '../store/atlas-store.ts'
import { wholeHeight } from './whole-height.ts'

/** What the page around the frame may ask for, and nothing else. */
export type Asked = { readonly ask: 'height' } | { readonly select: string }

/** Every message of the atlas and to it carries this as `type`. */
export const messageType = 'sahel-atlas'

/**
 * Answers the page around the frame, and it alone: `{ type, ask: 'height' }` by `{ type, height }` in pixels;
 * `{ type, select: id }` by selecting that record, or by `{ type, error: 'unknown-record' }`. Says `{ type, ready: true }`
 * once, when it has begun to listen. Returns the clean-up. Only for a page that stands in a frame.
 */
export function answerParent(store: AtlasStore, frame: Window = window): () => void {
  const answer = (event: MessageEvent) => {
    const asked = event.source === frame.parent ? askedBy(event.data) : null
    if (!asked || !event.source) return
    const reply = replyTo(asked, store)
    // A page without an origin of its own cannot be named; nothing of what is said is secret.
    const targetOrigin = event.origin === 'null' ? '*' : event.origin
    if (reply) event.source.postMessage({ type: messageType, ...reply }, { targetOrigin })
  }
  frame.addEventListener('message', answer)
  frame.parent.postMessage({ type: messageType, ready: true }, '*')
  return () => frame.removeEventListener('message', answer)
}

/**
 * Reads a message that anyone may have sent: null for all but the two forms, with exactly their keys. It runs nothing
 * of what it is given and never throws.
 */
export function askedBy(data: unknown): Asked | null {
  try {
    if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
      return null
    const keys = Reflect.ownKeys(data)
    if (keys.length !== 2 || plainValue(data, 'type') !== messageType) return null
    if (plainValue(data, 'ask') === 'height') return { ask: 'height' }
    const select = plainValue(data, 'select')
    return typeof select === 'string' && idOf(select) !== null ? { select } : null
  } catch {
    return null // a proxy's own fault
  }
}

/** The plain value of a property; nothing of one that has to be run to be read. */
const plainValue = (data: object, key: string): unknown => Object.getOwnPropertyDescriptor(data, key)?.value

function replyTo(asked: Asked, store: AtlasStore) {
  if ('ask' in asked) return { height: wholeHeight() }
  const { dataset, select } = store.getState()
  if (!recordById(dataset, asked.select)) return { error: 'unknown-record' }
  select(asked.select)
  return null
}
