/**
 * A blank window of this page's own origin: it has the page's policy, and what is drawn into it shares the page's
 * scripts and store. Null where the browser opens none. Call it while a press is handled.
 */
export function openSecondWindow(): Window | null {
  const opened = window.open('', '_blank', 'popup,width=1100,height=850')
  return opened && !opened.closed ? opened : null
}

/** Gives a window this page's style sheets; resolves when each is there or has failed. */
export async function copyStyles(to: Window): Promise<void> {
  const sheets = document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>(
    'link[rel="stylesheet"], style',
  )
  await Promise.all([...sheets].map((sheet) => copySheet(sheet, to.document)))
}

function copySheet(sheet: HTMLLinkElement | HTMLStyleElement, to: Document): Promise<void> {
  const copy = to.importNode(sheet, true)
  const isLink = 'href' in copy && 'href' in sheet
  // A blank window has no address of its own to start from.
  if (isLink) copy.href = sheet.href
  return new Promise((resolve) => {
    if (isLink) for (const end of ['load', 'error']) copy.addEventListener(end, () => resolve())
    else resolve()
    to.head.append(copy)
  })
}

/** Milliseconds between two looks at whether a window is still there: one that crashes says nothing. */
const pace = 500

/** Calls `onEnd` when the window goes, and closes it when this page goes. Returns the clean-up, which closes it too. */
export function followWindow(opened: Window, onEnd: () => void): () => void {
  const look = () => {
    if (opened.closed) onEnd()
  }
  const clock = setInterval(look, pace)
  const close = () => opened.close()
  opened.addEventListener('pagehide', onEnd)
  addEventListener('pagehide', close)
  return () => {
    clearInterval(clock)
    opened.removeEventListener('pagehide', onEnd)
    removeEventListener('pagehide', close)
    close()
  }
}
