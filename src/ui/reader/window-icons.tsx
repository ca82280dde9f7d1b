import { SquareArrowOutDownLeft, SquareArrowOutUpRight } from 'lucide'
import { drawn } from '../parts/drawn-icon.tsx'

export const OutOfPage = drawn(SquareArrowOutUpRight, true)
export const IntoPage = drawn(SquareArrowOutDownLeft, true)
