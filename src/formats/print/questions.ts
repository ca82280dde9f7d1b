import type { AtlasRecord, Source } from '../../domain/model.ts'

/** Questions to a text. None says what the text says: each asks for it. */
export const questions = [
  'printAskPlaces',
  'printAskFlows',
  'printAskDate',
  'printAskAge',
  'printAskActors',
  'printAskPoints',
  'printAskCases',
  'printAskUnmarked',
  'printAskQuote',
] as const
export type Question = (typeof questions)[number]

/**
 * The questions that a text bears out, four to six of them: whatever it is, on places, its date, who takes part and
 * how to quote it; on flows, agreed points and sentences without a mark only where it has some.
 */
export function questionsFor(
  source: Pick<Source, 'published'>,
  records: readonly AtlasRecord[],
  hasUnmarked: boolean,
): readonly Question[] {
  const hasFlows = records.some(({ record }) => record === 'flow')
  const hasPoints = records.some(
    (record) =>
      record.record === 'event' &&
      record.points.some(({ kind }) => kind === 'outcome' || kind === 'recommendation' || kind === 'plan'),
  )
  const asked: Readonly<Record<Question, boolean>> = {
    printAskPlaces: true,
    printAskFlows: hasFlows,
    printAskDate: source.published === null,
    printAskAge: source.published !== null,
    printAskActors: true,
    printAskPoints: hasPoints,
    printAskCases: hasFlows && !hasPoints,
    printAskUnmarked: hasUnmarked && !hasFlows,
    printAskQuote: true,
  }
  return questions.filter((question) => asked[question])
}
