import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

/** Testing Library does this by itself only where test functions are globals. */
afterEach(cleanup)

/** What jsdom lacks and the components call. Each does the least that the platform promises. */

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentObserver as typeof ResizeObserver

/** A laptop's screen: wide and high enough for both panels and the open card. */
window.matchMedia ??= (media: string) =>
  ({ media, matches: true, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList

globalThis.CSS ??= {
  escape: (text: string) => text.replaceAll(/[^\w-]/g, (letter) => `\\${letter}`),
} as typeof CSS

const element = HTMLElement.prototype

/** jsdom hides what has `popover` and knows no way to show it. */
function setPopover(popover: HTMLElement, isOpen: boolean): void {
  if ((popover.style.display === 'block') === isOpen) return
  popover.style.display = isOpen ? 'block' : ''
  const states = { oldState: isOpen ? 'closed' : 'open', newState: isOpen ? 'open' : 'closed' }
  popover.dispatchEvent(Object.assign(new Event('toggle'), states))
}
element.showPopover ??= function (this: HTMLElement) {
  setPopover(this, true)
}
element.hidePopover ??= function (this: HTMLElement) {
  setPopover(this, false)
}
document.addEventListener('click', ({ target }) => {
  const id = (target as Element).closest('[popovertarget]')?.getAttribute('popovertarget')
  const popover = id ? document.getElementById(id) : null
  if (popover) setPopover(popover, popover.style.display !== 'block')
})
element.setPointerCapture ??= () => undefined
element.scrollIntoView ??= () => undefined

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

/** axe asks for a canvas; jsdom would say at length that it has none. */
HTMLCanvasElement.prototype.getContext = () => null

beforeEach(() => {
  document.documentElement.lang = 'en'
})
