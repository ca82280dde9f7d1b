/**
 * Prints the page under the rules of a paper, which are given to the browser only for that long, and calls `onEnd` once
 * when it has printed or the reader has changed their mind. `title` is what the browser proposes as a file's name.
 * Returns what takes all of it back at once.
 *
 * The rules come as a constructed style sheet: the page's policy lets no style sheet be written into the document.
 */
export function printPages(rules: string, title: string, onEnd: () => void): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  const before = document.title
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  document.title = title
  let isOver = false
  const stop = () => {
    if (isOver) return
    isOver = true
    removeEventListener('afterprint', end)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    if (document.title === title) document.title = before
  }
  const end = () => {
    if (isOver) return
    stop()
    onEnd()
  }
  addEventListener('afterprint', end)
  window.print()
  return stop
}

/** Waits until every letter that the page shows is there, and it has been laid out with them. */
export async function lettersReady(): Promise<void> {
  await frame()
  await document.fonts.ready
  await frame()
}

/** A page that is not seen draws no frames. */
const frame = () =>
  new Promise<void>((resolve) => {
    const late = setTimeout(resolve, 250)
    requestAnimationFrame(() => {
      clearTimeout(late)
      resolve()
    })
  })
