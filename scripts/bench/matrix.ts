/** Opens the matrix, then turns it to themes and back and reads what the page measured of the two (User Timing). */
const script = `(async () => {
  const next = (wait = 0) => new Promise((done) => setTimeout(done, wait))
  const late = performance.now() + 60000
  const until = async (words, find) => {
    for (;;) {
      const found = find()
      if (found) return found
      if (performance.now() > late) throw new Error('The matrix did not show ' + words + ' within 60 s.')
      await next(50)
    }
  }
  const before = location.hash
  location.hash = 'page=matrix'
  const showing = (columns) => until(columns, () => document.querySelector('.matrix-grid[data-columns=' + columns + ']'))
  await showing('states')
  const turns = [...document.querySelectorAll('.matrix .switch input')]
  const times = []
  for (let index = 0; index < 7; index += 1) {
    performance.clearMeasures('atlas-matrix')
    turns[1].click()
    await showing('themes')
    turns[0].click()
    await showing('states')
    const parts = performance.getEntriesByName('atlas-matrix', 'measure')
    times.push(parts.reduce((sum, { duration }) => sum + duration, 0))
  }
  location.hash = before
  return times
})()`

/** Milliseconds of the matrix of States and that of States and themes, the two together. */
export const matrixWork = { words: 'matrix, States and themes', aim: 8, script }
