import type { Pixel } from '../../domain/camera.ts'

/** Pixels round the pointer, tried one after the other: what lies right under it wins. */
const reaches = { mouse: [0, 3, 6], touch: [0, 5, 10, 14] } as const

/** Eight ways to look from the pointer. */
const ways = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4)

/** The records of the mark at a pixel of the map; none where nothing can be chosen. */
export function recordsAt(map: HTMLElement, at: Pixel, pointer: keyof typeof reaches): readonly string[] {
  const box = map.getBoundingClientRect()
  for (const reach of reaches[pointer]) {
    for (const way of reach === 0 ? [0] : ways) {
      const [x, y] = [box.x + at.x + reach * Math.cos(way), box.y + at.y + reach * Math.sin(way)]
      const mark = map.ownerDocument.elementFromPoint(x, y)?.closest('[data-record]')
      const records = mark && map.contains(mark) ? mark.getAttribute('data-record') : null
      if (records) return records.split(' ')
    }
  }
  return []
}
