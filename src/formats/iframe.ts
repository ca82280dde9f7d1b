export interface Frame {
  readonly src: string
  /** What a screen reader calls the frame: plain text. */
  readonly title: string
  /** Pixels. */
  readonly height: number
}

/** What the page around the frame lets it do, beside what every frame may. */
export const frameAllows = 'fullscreen; clipboard-write'

/** The frame as HTML to paste into a page, on one line: `iframe` of the HTML Standard, every value escaped. */
export function iframeCode({ src, title, height }: Frame): string {
  const attributes = {
    src,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: 'border:0',
    allow: frameAllows,
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

/** For a value between double quotes; `<` and `>` too, since some editors look for tags in values. */
const escaped = (value: string) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\n\t]+/g, ' ')
