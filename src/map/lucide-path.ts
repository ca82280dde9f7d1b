export type IconNode = readonly (readonly [string, Readonly<Record<string, string | number | undefined>>])[]

/** SVG path data of a Lucide icon, all its shapes turned into one path. */
export function lucidePath(node: IconNode): string {
  return node.map(([tag, attributes]) => pathOf(tag, attributes)).join('')
}

function pathOf(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const value = (key: string) => Number(attributes[key] ?? 0)
  switch (tag) {
    case 'path':
      return fromOwnStart(String(attributes.d))
    case 'circle':
      return ellipse(value('cx'), value('cy'), value('r'), value('r'))
    case 'ellipse':
      return ellipse(value('cx'), value('cy'), value('rx'), value('ry'))
    case 'line':
      return `M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`
    case 'polyline':
    case 'polygon':
      return `M${attributes.points}${tag === 'polygon' ? 'Z' : ''}`
    case 'rect':
      return `M${value('x')} ${value('y')}h${value('width')}v${value('height')}h${-value('width')}Z`
    default:
      throw new Error(`Icon shape “${tag}” has no path: add it to pathOf.`)
  }
}

/** A path may begin with a relative move, which means its own start only while it stands alone. */
function fromOwnStart(d: string): string {
  const [move = '', x, y] = /^m\s*(-?(?:\d*\.\d+|\d+))[\s,]*(-?(?:\d*\.\d+|\d+))\s*/.exec(d) ?? []
  if (move === '') return d
  const rest = d.slice(move.length)
  return `M${x} ${y}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`
}

const ellipse = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`
