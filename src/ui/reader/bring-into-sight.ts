/**
 * Scrolls an element to the start or the middle of what scrolls it. In the frame of another page the frame alone
 * moves: `scrollIntoView` goes on to the pages around, and would take the reader away from what they read there.
 */
export function bringIntoSight(element: Element, block: 'start' | 'center'): void {
  if (window.parent === window) {
    element.scrollIntoView({ block })
    return
  }
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(around).overflowY)) continue
    const [own, room] = [element.getBoundingClientRect(), around.getBoundingClientRect()]
    const above = block === 'center' ? (room.height - own.height) / 2 : 0
    around.scrollTop += own.top - room.top - above
  }
}
