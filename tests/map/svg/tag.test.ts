// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { tag, writeNode, writeText } from '../../../src/map/svg/tag.ts'

describe('the text writer', () => {
  it('writes a tree of tags', () => {
    expect(writeText(tag('g', { class: 'marks', y: 3 }, tag('path', { d: 'M0 0' }), 'Mali'))).toBe(
      '<g class="marks" y="3"><path d="M0 0"></path>Mali</g>',
    )
  })

  it('escapes words, so that data never becomes HTML', () => {
    expect(writeText(tag('text', {}, '<script>alert("&")</script>'))).toBe(
      '<text>&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</text>',
    )
  })

  it('escapes attributes, so that a name never ends one', () => {
    expect(writeText(tag('g', { 'aria-label': '"><img onerror="x' }))).toBe(
      '<g aria-label="&quot;&gt;&lt;img onerror=&quot;x"></g>',
    )
  })

  it('leaves out attributes that are null or false, and keeps zero', () => {
    expect(writeText(tag('g', { id: null, hidden: false, y: 0 }, null))).toBe('<g y="0"></g>')
  })
})

describe('the node writer', () => {
  it('makes elements of SVG with the same words as the text writer', () => {
    const tree = tag('g', { class: 'a' }, tag('text', { 'data-x': '<&"' }, 'A < B & "C"'))
    const node = writeNode(tree, document)
    expect(node.namespaceURI).toBe('http://www.w3.org/2000/svg')
    const read = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${writeText(tree)}</svg>`,
      'image/svg+xml',
    )
    expect(read.querySelector('g')?.isEqualNode(node)).toBe(true)
  })

  it('makes no element of a name that looks like one', () => {
    expect(writeNode(tag('text', {}, '<b>bold</b>'), document).children).toHaveLength(0)
  })
})
