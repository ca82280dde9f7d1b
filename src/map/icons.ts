import {
  Banknote,
  Beef,
  Binoculars,
  Bomb,
  Bone,
  BookOpen,
  Cannabis,
  Car,
  ChartLine,
  Cigarette,
  Coins,
  Container,
  Crosshair,
  Fence,
  FilePen,
  FingerprintPattern,
  Flame,
  FlaskConical,
  Flower2,
  Footprints,
  Fuel,
  Gem,
  GraduationCap,
  HandCoins,
  HandHeart,
  Handshake,
  IdCard,
  Landmark,
  Laptop,
  Layers,
  Leaf,
  MessagesSquare,
  Mic,
  Network,
  Package,
  PawPrint,
  Pill,
  Plane,
  Presentation,
  Scale,
  Share2,
  ShieldCheck,
  Siren,
  Syringe,
  Tablets,
  Tags,
  TreePine,
  Users,
  Vault,
  Wallet,
  WashingMachine,
  Wind,
  Workflow,
} from 'lucide'

export type IconNode = readonly (readonly [string, Readonly<Record<string, string | number | undefined>>])[]

/** Icons by the names that the data and the kinds of events use. Lucide (ISC licence), 24-unit box, strokes. */
const nodes = {
  workshop: Presentation,
  training: GraduationCap,
  meeting: MessagesSquare,
  conference: Mic,
  operation: Siren,
  mission: Binoculars,
  agreement: FilePen,
  programme: Workflow,
  instrument: BookOpen,
  several: Layers,
  drugs: Syringe,
  people: Users,
  migrants: Footprints,
  firearms: Crosshair,
  explosives: Bomb,
  fuel: Fuel,
  minerals: Gem,
  wildlife: PawPrint,
  timber: TreePine,
  cattle: Beef,
  medicines: Pill,
  tobacco: Cigarette,
  goods: Package,
  threat: Flame,
  crime: Network,
  corruption: HandCoins,
  border: Fence,
  justice: Scale,
  money: Banknote,
  community: Handshake,
  law: Landmark,
  cocaine: Leaf,
  heroin: Flower2,
  cannabis: Cannabis,
  methamphetamine: FlaskConical,
  tramadol: Tablets,
  kush: Wind,
  gold: Coins,
  ivory: Bone,
  car: Car,
  counterfeit: Tags,
  cash: Wallet,
  laundering: WashingMachine,
  cybercrime: Laptop,
  documents: IdCard,
  information: Share2,
  airport: Plane,
  container: Container,
  assets: Vault,
  investigation: FingerprintPattern,
  finance: ChartLine,
  rights: HandHeart,
  enforcement: ShieldCheck,
} as const

export type IconName = keyof typeof nodes
export const iconNames = Object.keys(nodes) as readonly IconName[]

export const isIconName = (name: string): name is IconName => name in nodes

/** SVG path data of an icon's strokes, all shapes turned into paths; `goods` for a name that is not known. */
export function iconPath(name: string): string {
  return lucidePath(isIconName(name) ? nodes[name] : nodes.goods)
}

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
