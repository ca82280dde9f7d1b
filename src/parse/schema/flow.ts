import * as z from 'zod/mini'
import { claim } from './claim.ts'
import { date, id, placeId, text } from './common.ts'

export const flow = z.strictObject({
  id,
  theme: id,
  title: text,
  summary: text,
  legs: z.array(z.strictObject({ from: z.array(placeId), to: z.array(placeId) })),
  area: z.array(placeId),
  stopped: z.array(placeId),
  when: z.nullable(date),
  statement: z.enum(['standing', 'single-case']),
  caveat: z.nullable(text),
  claims: z.array(claim),
})
export type RawFlow = z.infer<typeof flow>
