import {
  Expand as ExpandNode,
  Globe as GlobeNode,
  House as HouseNode,
  MapPin as MapPinNode,
  Minus as MinusNode,
  Plus as PlusNode,
  X as XNode,
} from 'lucide'
import { lucidePath } from '../../map/icons.ts'

type Node = Parameters<typeof lucidePath>[0]

export const drawn = (node: Node) =>
  function ButtonIcon() {
    return (
      <svg className="icon" width="1.25em" height="1.25em" viewBox="0 0 24 24" aria-hidden="true">
        <path d={lucidePath(node)} />
      </svg>
    )
  }

export const Plus = drawn(PlusNode)
export const Minus = drawn(MinusNode)
export const House = drawn(HouseNode)
export const Globe = drawn(GlobeNode)
export const MapPin = drawn(MapPinNode)
export const Close = drawn(XNode)
export const Expand = drawn(ExpandNode)
