import { type Tag, tag, writeText } from '../src/map/svg/tag.ts'

/**
 * The same picture with fewer bytes: what it repeats is drawn once and used. Records and the ends of lines are left
 * out: nobody can choose one before the app has painted the picture anew.
 */
export function lightened(picture: Tag, layer: number): Tag {
  const bare = withJoinedLines(withoutRecords(picture))
  const repeated = repeatedParts(bare)
  const ids = new Map([...repeated.keys()].map((text, index) => [text, `u${layer}-${index}`]))
  const share = (part: Tag | string): Tag | string => {
    if (typeof part === 'string') return part
    const id = ids.get(writeText(part))
    return id ? tag('use', { href: `#${id}` }) : { ...part, children: part.children.map(share) }
  }
  const drawnOnce = [...repeated].map(([text, part]) => tag('g', { id: ids.get(text) ?? '' }, part))
  return { ...bare, children: [tag('defs', { class: 'at' }, ...drawnOnce), ...bare.children.map(share)] }
}

/** Shorter parts are not worth a name. */
const leastLength = 100

/** Parts that stand in the picture more than once, the largest that do, by their text. */
function repeatedParts(picture: Tag): ReadonlyMap<string, Tag> {
  const counts = new Map<string, number>()
  everyPart(picture, (text) => counts.set(text, (counts.get(text) ?? 0) + 1))
  const found = new Map<string, Tag>()
  everyPart(picture, (text, part) => {
    if ((counts.get(text) ?? 0) < 2) return true
    found.set(text, part)
    return false
  })
  return found
}

/** The style sheet's rules of the zoom do not reach the copies that `<use>` makes. */
const followsZoom = (text: string) => / data-(?:from-|to-)?zoom=/.test(text)

/** Calls `look` for every part that is long enough, outer parts first; its inner parts only if that returns true. */
function everyPart(part: Tag, look: (text: string, part: Tag) => unknown): void {
  for (const child of part.children) {
    if (typeof child === 'string') continue
    const text = writeText(child)
    if (text.length < leastLength) continue
    if (followsZoom(text) || look(text, child)) everyPart(child, look)
  }
}

/** All flow lines as few paths: those painted alike are one, halos below colours. */
function withJoinedLines(part: Tag): Tag {
  const isFlow = (child: Tag | string): child is Tag =>
    typeof child !== 'string' && /^flow /.test(String(child.attributes.class ?? ''))
  const flows = part.children.filter(isFlow)
  if (flows.length === 0) {
    const children = part.children.map((child) =>
      typeof child === 'string' ? child : withJoinedLines(child),
    )
    return { ...part, children }
  }
  const paths = flows.flatMap((flow) => flow.children.filter((child) => typeof child !== 'string'))
  const joined = new Map<string, Tag>()
  for (const path of [...paths].sort(widestFirst)) {
    const key = JSON.stringify({ ...path.attributes, d: '' })
    const d = `${joined.get(key)?.attributes.d ?? ''}${path.attributes.d}`
    joined.set(key, { ...path, attributes: { ...path.attributes, d } })
  }
  const rest = part.children.filter((child) => !isFlow(child))
  return { ...part, children: [...rest, tag('g', { class: 'flow plain' }, ...joined.values())] }
}

const widestFirst = (a: Tag, b: Tag) =>
  Number(b.attributes['stroke-width']) - Number(a.attributes['stroke-width'])

/** Heads of lines drawn fine are too small to be missed before the app paints them. */
const isEnd = (child: Tag | string) => typeof child !== 'string' && / end /.test(classOf(child.children[0]))
const classOf = (part: Tag | string | undefined) =>
  part === undefined || typeof part === 'string' ? '' : `${part.attributes.class ?? ''} `

function withoutRecords({ name, attributes, children }: Tag): Tag {
  const kept = Object.entries(attributes).filter(([key]) => !/^data-(?:record|line)$/.test(key))
  return {
    name,
    attributes: Object.fromEntries(kept),
    children: children
      .filter((child) => !isEnd(child))
      .map((child) => (typeof child === 'string' ? child : withoutRecords(child))),
  }
}
