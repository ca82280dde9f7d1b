import type { PointKind } from '../domain/model.ts'
import type { MessageKey } from './messages.ts'

/** How each kind of point is called. */
export const pointKeys = {
  objective: 'pointObjective',
  session: 'pointSession',
  need: 'pointNeed',
  finding: 'pointFinding',
  outcome: 'pointOutcome',
  recommendation: 'pointRecommendation',
  plan: 'pointPlan',
} as const satisfies Record<PointKind, MessageKey>
