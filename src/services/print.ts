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
  const comeBack = modalsStepAside()
  let isOver = false
  const stop = () => {
    if (isOver) return
    isOver = true
    removeEventListener('afterprint', end)
    comeBack()
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

/**
 * All but a modal dialog is inert, and what is inert has no structure in a PDF for those who listen to it: dialogs stand
 * aside while the page is printed, without being told that they close. Returns what brings them back.
 */
function modalsStepAside(): () => void {
  const focused = document.activeElement
  const modals = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')]
  for (const modal of modals) {
    modal.addEventListener('close', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    })
    modal.close()
  }
  return () => {
    for (const modal of modals) if (modal.isConnected && !modal.open) modal.showModal()
    if (focused instanceof HTMLElement) focused.focus()
  }
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
