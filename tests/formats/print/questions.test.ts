import { describe, expect, it } from 'vitest'
import { questionsFor } from '../../../src/formats/print/questions.ts'
import { event, flow, source } from '../../support/atlas-builder.ts'

const dated = source({ published: '2017-08-04' })
const undated = source({ published: null })
const agreed = event({ points: [{ kind: 'recommendation', day: null }] })

describe('the questions to a text', () => {
  it('are four to six, whatever it holds', () => {
    for (const page of [dated, undated]) {
      for (const records of [[], [event()], [agreed], [flow()], [flow(), agreed]]) {
        for (const hasUnmarked of [true, false]) {
          const { length } = questionsFor(page, records, hasUnmarked)
          expect(length).toBeGreaterThanOrEqual(4)
          expect(length).toBeLessThanOrEqual(6)
        }
      }
    }
  })

  it('ask for the date where the page shows none, else for what has changed since', () => {
    expect(questionsFor(undated, [], true)).toContain('printAskDate')
    expect(questionsFor(undated, [], true)).not.toContain('printAskAge')
    expect(questionsFor(dated, [], true)).toContain('printAskAge')
  })

  it('ask of flows and of what was agreed only where records say so', () => {
    expect(questionsFor(dated, [event()], true)).not.toContain('printAskFlows')
    expect(questionsFor(dated, [flow()], true)).toEqual(
      expect.arrayContaining(['printAskFlows', 'printAskCases']),
    )
    expect(questionsFor(dated, [event()], true)).not.toContain('printAskPoints')
    expect(questionsFor(dated, [agreed], true)).toContain('printAskPoints')
  })

  it('ask what is not marked only where something is not', () => {
    expect(questionsFor(dated, [event()], false)).not.toContain('printAskUnmarked')
    expect(questionsFor(dated, [event()], true)).toContain('printAskUnmarked')
  })
})
