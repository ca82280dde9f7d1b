/** Opens every facet, then ticks the first countries and reads what the page measured of each change (User Timing). */
const script = `(async () => {
  const next = (wait = 0) => new Promise((done) => setTimeout(done, wait))
  const late = performance.now() + 60000
  const until = async (find) => {
    for (;;) {
      const found = find()
      if (found) return found
      if (performance.now() > late) throw new Error('The facets did not open within 60 s.')
      await next(50)
    }
  }
  const body = await until(() => document.querySelector('#filters .panel-title button'))
  if (body.getAttribute('aria-expanded') === 'false') body.click()
  const more = await until(() => document.querySelector('.more-title'))
  if (more.getAttribute('aria-expanded') === 'false') more.click()
  const groups = await until(() => {
    const all = [...document.querySelectorAll('.choice-group')]
    return all.length > 0 && all
  })
  for (const group of groups) group.open = true
  await until(() => document.querySelectorAll('.choice-rows').length === groups.length)
  const times = []
  for (let index = 0; index < 8; index += 1) {
    performance.clearMeasures('atlas-facets')
    groups[0].querySelectorAll('input[type=checkbox]')[index % 4].click()
    await next(300)
    const parts = performance.getEntriesByName('atlas-facets', 'measure')
    times.push(parts.reduce((sum, { duration }) => sum + duration, 0))
  }
  return times
})()`

/** Milliseconds of the counts of all facets, after one choice. */
export const facetWork = { words: 'counts of all facets', aim: 8, script }
