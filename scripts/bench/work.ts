import type { Message } from './browser.ts'
import { facetWork } from './facets.ts'
import { matrixWork } from './matrix.ts'
import { sampleQueries } from './queries.ts'

/** What the page works out when it is asked: milliseconds of its own clock, the median over many askings. */
export interface Work {
  readonly words: string
  /** Milliseconds, for the profile "slow". */
  readonly aim: number
  /** An expression that gives the times of each asking; it may wait. */
  readonly script: string
}

/** Types each query into the search field and reads what the page itself measured of it (User Timing). */
const search = `(async () => {
  const field = document.querySelector('input[type=search]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const ask = (query) => {
    write.call(field, query)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const measures = () => performance.getEntriesByName('atlas-search', 'measure')
  const next = () => new Promise((done) => setTimeout(done))
  const late = performance.now() + 60000
  ask('mali')
  while (measures().length === 0) {
    if (performance.now() > late) throw new Error('No search was answered within 60 s of the first key.')
    await next()
  }
  performance.clearMeasures()
  for (const query of ${JSON.stringify(sampleQueries.map(({ query }) => query))}) {
    ask(query)
    await next()
  }
  ask('')
  return measures().map(({ duration }) => duration)
})()`

/** One line a question; another is another line. */
export const works: readonly Work[] = [
  { words: 'search with its suggestions', aim: 8, script: search },
  facetWork,
  matrixWork,
]

/** Times of each asking, by the words of the work. */
export type WorkTimes = Readonly<Record<string, readonly number[]>>

export async function timeWorks(run: (expression: string) => Promise<Message>): Promise<WorkTimes> {
  const times: Record<string, readonly number[]> = {}
  for (const { words, script } of works) times[words] = await run(script)
  return times
}
