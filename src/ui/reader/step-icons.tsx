import { ChevronLeft, ChevronRight } from 'lucide'
import { drawn } from '../parts/drawn-icon.tsx'

export const Previous = drawn(ChevronLeft, true)
export const Next = drawn(ChevronRight, true)
