import { type Grade, grades } from './model.ts'

interface Ends {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** How firmly one leg names its ends: both, one, or none but the statement's area. */
export function gradeOfLeg(leg: Ends, area: readonly string[]): Grade {
  if (leg.from.length > 0 && leg.to.length > 0) return 'ends'
  if (leg.from.length > 0 || leg.to.length > 0) return 'one-end'
  return area.length > 0 ? 'area' : 'unplaced'
}

/**
 * The grade of a whole statement: the weakest of its legs, or, without legs, whether it names an area.
 * Derived, never typed into the data, so that a drawing cannot say more than its source.
 */
export function gradeOf(legs: readonly Ends[], area: readonly string[]): Grade {
  if (legs.length === 0) return area.length > 0 ? 'area' : 'unplaced'
  const weakest = Math.max(...legs.map((leg) => grades.indexOf(gradeOfLeg(leg, area))))
  return grades[weakest] ?? 'unplaced'
}
