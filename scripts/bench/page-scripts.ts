/** Scripts that the bench runs inside the page, as text: they never go through our build. */

const conditions = {
  picture: `[...document.querySelectorAll('.map-picture [data-pin]')].some((pin) => pin.getBoundingClientRect().width > 0)`,
  usable: `document.documentElement.dataset.app === 'ready'`,
  map: `document.documentElement.dataset.map === 'interactive'`,
}

/**
 * Looks in every animation frame, takes the time of the frame after the one in which a condition first holds, and
 * reports once when all are known.
 */
export function watchScript(names: readonly (keyof typeof conditions)[]): string {
  const checks = names.map((name) => `${name}: () => ${conditions[name]}`).join(', ')
  return `(() => {
    const checks = { ${checks} }
    const times = {}
    const waiting = new Set(Object.keys(checks))
    const look = () => {
      if (!document.documentElement) return requestAnimationFrame(look)
      if (document.documentElement.dataset.map === 'fallback') return benchReport(JSON.stringify({ fallback: true }))
      for (const name of waiting) {
        if (!checks[name]()) continue
        waiting.delete(name)
        requestAnimationFrame(() => { times[name] = performance.now() })
      }
      if (Object.keys(times).length === Object.keys(checks).length) benchReport(JSON.stringify({ times }))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })()`
}

/** Puts the focus on the slider named "From". */
export const focusFrom = `(() => {
  const nameOf = (element) => element.getAttribute('aria-label')
    || (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim()
    || [...(element.labels ?? [])].map((label) => label.textContent.trim()).join(' ')
  const slider = [...document.querySelectorAll('input[type=range], [role=slider]')]
    .find((element) => nameOf(element) === 'From' && element.getBoundingClientRect().width > 0)
  if (!slider) throw new Error('There is no slider named "From" on the page.')
  slider.focus()
})()`

/**
 * Makes ready for one key: `window.benchStep` becomes the milliseconds until slider, sentence and list are painted
 * (the list holds as many rows as the sentence says), and until the map's next drawn change.
 */
export const armStep = `(() => {
  const root = document.documentElement
  const before = root.dataset.drawn
  const thumb = document.querySelector('.thumb.from')
  const value = thumb.value
  const counts = () => document.querySelector('.status').textContent.match(/\\d+/g).slice(0, 2).map(Number)
  const rows = () => [...document.querySelectorAll('#events ul.rows')]
  const isListed = () => {
    if (thumb.value === value) return false
    const [events, flows] = counts()
    return rows()[0]?.childElementCount === events && rows().at(-1)?.childElementCount === flows
  }
  window.benchStep = new Promise((done, fail) => {
    let start, list
    addEventListener('keydown', (event) => { start = event.timeStamp }, { once: true, capture: true })
    const late = setTimeout(() => fail(new Error('No change was drawn within 20 s of a key on "From"; data-drawn stays ' + before)), 20000)
    const look = () => {
      if (list === undefined && isListed()) {
        list = null
        const painted = new MessageChannel()
        painted.port1.onmessage = () => { list = performance.now() - start }
        painted.port2.postMessage(0)
      }
      if (root.dataset.drawn === before || typeof list !== 'number') return requestAnimationFrame(look)
      clearTimeout(late)
      requestAnimationFrame(() => done({ list, map: performance.now() - start }))
    }
    requestAnimationFrame(look)
  })
})()`
