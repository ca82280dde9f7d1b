import * as z from 'zod/mini'
import { eventKinds, pointKinds, relationKinds } from '../../domain/model.ts'
import { claim } from './claim.ts'
import { count, countryCode, date, id, placeId, qualifier, text } from './common.ts'

const participants = z.strictObject({
  who: text,
  actor: z.nullable(id),
  count: z.nullable(count),
  unit: z.enum(['people', 'institutions']),
  qualifier,
})

const point = z.strictObject({ kind: z.enum(pointKinds), day: z.nullable(count), text })

export const event = z.strictObject({
  id,
  kind: z.enum(eventKinds),
  title: text,
  summary: text,
  when: z.nullable(date),
  places: z.array(placeId),
  online: z.boolean(),
  number: z.nullable(count),
  countries: z.array(countryCode),
  countriesTotal: z.nullable(z.strictObject({ count, qualifier })),
  organisers: z.array(id),
  partners: z.array(id),
  funders: z.array(id),
  participants: z.array(participants),
  themes: z.array(id),
  points: z.array(point),
  relations: z.array(z.strictObject({ as: z.enum(relationKinds), to: id })),
  status: z.enum(['held', 'announced']),
  caveat: z.nullable(text),
  claims: z.array(claim),
})
export type RawEvent = z.infer<typeof event>
