// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { iframeCode } from '../../src/formats/iframe.ts'

const src = 'https://example.org/atlas/#v=1&lang=en&q=%22oil%22&embed=map'
const parsed = (code: string) => {
  const { body } = new DOMParser().parseFromString(code, 'text/html')
  expect(body.childNodes).toHaveLength(1)
  return body.firstElementChild as HTMLIFrameElement
}

describe('the code of a frame', () => {
  it('says all that a page needs, on one line', () => {
    expect(iframeCode({ src: 'https://example.org/#v=1&embed=map', title: 'Atlas', height: 560 })).toBe(
      '<iframe src="https://example.org/#v=1&amp;embed=map" title="Atlas" width="100%" height="560" loading="lazy" style="border:0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    )
  })

  it.each([
    'Sahel Atlas: “152 events”',
    '"><script>alert(1)</script>',
    "It's &quot;raw&quot; &amp; <b>bold</b>",
    'أطلس الساحل: 12 حدثاً',
    '&lt;iframe&gt;',
    '`$&`',
  ])('is read back by a browser as it was meant: %s', (title) => {
    const frame = parsed(iframeCode({ src, title, height: 300 }))
    expect(frame.tagName).toBe('IFRAME')
    expect([frame.title, frame.src, frame.height]).toEqual([title, src, '300'])
    expect(frame.attributes).toHaveLength(8)
  })

  it('stays on one line where the title has several', () => {
    expect(iframeCode({ src, title: 'a\r\n\tb', height: 300 })).toContain('title="a b"')
  })
})
