/** Measures of one name that are kept: a long visit must not fill the browser's memory with them. */
const mostKept = 500
const kept = new Map<string, number>()

/** Answers, and leaves what that took for the bench to read (User Timing): one measure an answer. */
export function timed<Value>(name: string, answer: () => Value): Value {
  const start = performance.now()
  const value = answer()
  const count = (kept.get(name) ?? 0) + 1
  kept.set(name, count)
  if (count % mostKept === 0) performance.clearMeasures(name)
  performance.measure(name, { start, end: performance.now() })
  return value
}
