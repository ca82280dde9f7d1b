/** A tree of tags, which has two writers: text for the build, nodes for the page. Never HTML from data. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Tag | string)[]
}

/** Attributes that are null or false are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null | false>> = {},
  ...children: readonly (Tag | string | null)[]
): Tag {
  const kept: Record<string, string | number> = {}
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== null && value !== false && value !== undefined) kept[key] = value
  }
  return { name, attributes: kept, children: children.filter((child) => child !== null) }
}

/** Whether two tags would be written alike. */
export function sameTag(a: Tag, b: Tag): boolean {
  const names = Object.keys(a.attributes)
  return (
    a.name === b.name &&
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => a.attributes[name] === b.attributes[name]) &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => sameChild(child, b.children[index]))
  )
}

function sameChild(a: Tag | string, b: Tag | string | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || b === undefined) return a === b
  return a === b || sameTag(a, b)
}

export function writeText({ name, attributes, children }: Tag): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeText(child)))
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`
}

const svgNamespace = 'http://www.w3.org/2000/svg'

export function writeNode({ name, attributes, children }: Tag, document: Document): SVGElement {
  const node = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  for (const child of children) node.append(typeof child === 'string' ? child : writeNode(child, document))
  return node
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string) =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
