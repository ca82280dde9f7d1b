import { expect, it } from 'vitest'
import { crc32, withFacts } from '../../src/formats/png-chunks.ts'

/** One white pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

interface Chunk {
  readonly name: string
  readonly content: Buffer
  readonly sum: number
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const file = Buffer.from(bytes)
  const chunks: Chunk[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const end = at + 8 + file.readUInt32BE(at)
    chunks.push({
      name: file.toString('latin1', at + 4, at + 8),
      content: file.subarray(at + 8, end),
      sum: file.readUInt32BE(end),
    })
  }
  return chunks
}

const made = withFacts(pixel, {
  language: 'ar',
  pixelsPerInch: 192,
  texts: { Title: 'أطلس الساحل', URL: 'https://atlas.example/#v=1' },
})

it('writes texts and density after the head, and leaves the rest as it was', () => {
  expect(chunksOf(made).map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
  expect(chunksOf(made).filter(({ name }) => /IHDR|IDAT|IEND/.test(name))).toEqual(chunksOf(pixel))
})

it('writes each text in UTF-8 with its language', () => {
  const [title] = chunksOf(made).filter(({ name }) => name === 'iTXt')
  expect(title?.content.toString('utf8')).toBe('Title\0\0\0ar\0\0أطلس الساحل')
})

it('states the density in pixels per metre', () => {
  const [density] = chunksOf(made).filter(({ name }) => name === 'pHYs')
  expect([density?.content.readUInt32BE(0), density?.content.readUInt32BE(4), density?.content[8]]).toEqual([
    7559, 7559, 1,
  ])
  expect(chunksOf(withFacts(pixel, { language: 'en', pixelsPerInch: null, texts: {} }))).toEqual(
    chunksOf(pixel),
  )
})

it('sums every chunk as a reader does', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  for (const { name, content, sum } of chunksOf(made)) {
    expect(crc32(Buffer.concat([Buffer.from(name, 'latin1'), content])), name).toBe(sum)
  }
})

it('refuses what is no PNG', () => {
  expect(() =>
    withFacts(new TextEncoder().encode('<svg/>'), { language: 'en', pixelsPerInch: null, texts: {} }),
  ).toThrow(/no PNG/)
})
