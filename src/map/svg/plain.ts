import { type Tag, tag } from './tag.ts'

/** Attributes that a class stands for; the page has them from `styles/picture.css` and the palettes. */
type Attributes = Readonly<Record<string, string | number>>

export interface PlainOptions {
  /** Values of `var(--map-land)` and the like, by their name: `land`. */
  readonly palette: Readonly<Record<string, string>>
  /** What marks and names grow by. */
  readonly scale: number
  /** Whether letters may be set apart: not where they join. */
  readonly isSpaced: boolean
  /** The window in pixels and how far a mark at its edge may reach over it. */
  readonly window: { readonly width: number; readonly height: number }
}

const joined = { 'stroke-linejoin': 'round' }
const round = { 'stroke-linecap': 'round', ...joined }
const written = { 'text-anchor': 'middle', 'paint-order': 'stroke', ...joined }
const boundary = { fill: 'none', stroke: 'var(--map-boundary)', 'stroke-width': 0.9, ...joined }

const rules: Readonly<Record<string, Attributes>> = {
  context: { fill: 'var(--map-context)' },
  land: { fill: 'var(--map-land)' },
  neutral: { fill: 'var(--map-neutral)' },
  tint: { fill: 'var(--map-tint)' },
  lake: { fill: 'var(--map-water)' },
  river: { fill: 'none', stroke: 'var(--map-river)', 'stroke-width': 1 },
  coast: { fill: 'none', stroke: 'var(--map-coast)', 'stroke-width': 0.9, ...joined },
  solid: boundary,
  dashed: { ...boundary, 'stroke-dasharray': '4.5 2.7' },
  dotted: { ...boundary, 'stroke-width': 1.5, 'stroke-dasharray': '0.01 3.6', 'stroke-linecap': 'round' },
  area: joined,
  region: joined,
  outlined: { fill: 'none', stroke: 'var(--map-tie)', 'stroke-width': 1.8 },
  tie: { fill: 'none', stroke: 'var(--map-tie)', 'stroke-width': 1.2 },
  flow: { fill: 'none', ...round },
  at: round,
  count: { 'font-weight': 600, 'text-anchor': 'middle' },
  label: written,
  tally: written,
  dim: { opacity: 0.28 },
}

/** The dot of a city's name, the one mark that only the style sheet paints. */
const cityDot = {
  fill: 'var(--map-ink)',
  stroke: 'var(--map-halo)',
  'stroke-width': 2.4,
  'paint-order': 'stroke',
}

/**
 * A picture's tags as any viewer draws them without the page: what style sheets say as attributes, copies in place of
 * references, moves in place of viewports, colours by their values, nothing that only the page asks about.
 */
export function plainTags(tags: readonly Tag[], options: PlainOptions): readonly Tag[] {
  const drawn = new Map<string, string>()
  for (const one of tags) collectPaths(one, drawn)
  return tags.flatMap((one) => plain(one, options, drawn))
}

function collectPaths({ name, attributes, children }: Tag, drawn: Map<string, string>): void {
  if (name === 'path' && attributes.id && attributes.d) drawn.set(String(attributes.id), String(attributes.d))
  for (const child of children) if (typeof child !== 'string') collectPaths(child, drawn)
}

function plain(
  one: Tag,
  options: PlainOptions,
  drawn: ReadonlyMap<string, string>,
  within = '',
): readonly Tag[] {
  const classes = String(one.attributes.class ?? '').split(' ')
  const inside = (of: string) =>
    one.children.flatMap((child): readonly (Tag | string)[] =>
      typeof child === 'string' ? [child] : plain(child, options, drawn, of),
    )
  const own = { ...styleOf(one, classes, within, options), ...coloured(keptOf(one), options) }
  if (one.name === 'svg') return atPlace(one, options, inside(within))
  if (one.name === 'use') {
    const d = drawn.get(String(one.attributes.href).slice(1))
    return d ? [tag('path', { ...own, d })] : []
  }
  if (one.name === 'path' && !one.attributes.d) return []
  if (one.name === 'tspan') return [tag('tspan', own, ...inside(within))]
  const of = classes.includes('label') ? String(one.attributes.class) : within
  const children = inside(of)
  // A group of nothing says nothing.
  if (one.name === 'g' && children.length === 0) return []
  return [tag(one.name, own, ...children)]
}

/** A nested viewport is only a place; one outside the window is not drawn. */
function atPlace(
  { attributes }: Tag,
  { window, scale }: PlainOptions,
  children: readonly (Tag | string)[],
): readonly Tag[] {
  const [x, y] = [Number(attributes.x), Number(attributes.y)]
  if (x < 0 || y < 0 || x > window.width || y > window.height) return []
  const grown = scale === 1 ? '' : ` scale(${scale})`
  return [tag('g', { transform: `translate(${x} ${y})${grown}` }, ...children)]
}

function styleOf(one: Tag, classes: readonly string[], within: string, options: PlainOptions): Attributes {
  const said = Object.assign({}, ...classes.map((name) => rules[name] ?? {}))
  const faint = classes.includes('tint') && classes.includes('dim') ? { opacity: 0.45 } : {}
  const dot = one.name === 'circle' && within !== '' ? cityDot : {}
  const isRegion = within.split(' ').includes('region')
  const apart = one.name === 'text' && isRegion && options.isSpaced ? { 'letter-spacing': '0.08em' } : {}
  return coloured({ ...said, ...faint, ...dot, ...apart }, options)
}

/** Attributes that say something outside the page. */
function keptOf({ attributes, name }: Tag): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([key]) =>
        !/^(class|href|vector-effect|pointer-events|aria-.*|data-.*)$/.test(key) &&
        (key !== 'id' || name === 'pattern'),
    ),
  )
}

function coloured(attributes: Attributes, { palette }: PlainOptions): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value.replaceAll(/var\(--map-([\w-]+)\)/g, (whole, name: string) => palette[name] ?? whole)
        : value,
    ]),
  )
}
