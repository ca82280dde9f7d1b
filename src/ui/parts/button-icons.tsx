import {
  Expand as ExpandNode,
  Globe as GlobeNode,
  House as HouseNode,
  MapPin as MapPinNode,
  Minus as MinusNode,
  Plus as PlusNode,
  Search as SearchNode,
  X as XNode,
} from 'lucide'
import { drawn } from './drawn-icon.tsx'

export const Plus = drawn(PlusNode)
export const Minus = drawn(MinusNode)
export const House = drawn(HouseNode)
export const Globe = drawn(GlobeNode)
export const MapPin = drawn(MapPinNode)
export const Close = drawn(XNode)
export const Magnifier = drawn(SearchNode)
export const Expand = drawn(ExpandNode)
