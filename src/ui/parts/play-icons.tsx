import {
  Pause as PauseNode,
  Play as PlayNode,
  SkipBack as SkipBackNode,
  SkipForward as SkipForwardNode,
} from 'lucide'
import { drawn } from './drawn-icon.tsx'

export const Play = drawn(PlayNode, true)
export const Pause = drawn(PauseNode)
export const PreviousStep = drawn(SkipBackNode, true)
export const NextStep = drawn(SkipForwardNode, true)
