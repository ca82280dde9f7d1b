/** What a PNG file says beside its pixels. */
export interface PngFacts {
  /** Keywords of one to 79 Latin-1 letters, such as `Title`, with texts in any script. */
  readonly texts: Readonly<Record<string, string>>
  /** BCP 47. */
  readonly language: string
  /** For paper; null: not stated. */
  readonly pixelsPerInch: number | null
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10]
const inchesPerMetre = 1 / 0.0254

/**
 * A PNG file with texts (`iTXt`, UTF-8, not packed) and its density (`pHYs`) after its head: ISO/IEC 15948, 11.3.
 * Throws where the bytes are no PNG.
 */
export function withFacts(
  png: Uint8Array,
  { texts, language, pixelsPerInch }: PngFacts,
): Uint8Array<ArrayBuffer> {
  if (signature.some((byte, index) => png[index] !== byte)) throw new Error('These bytes are no PNG file.')
  // The head is always the first chunk: 13 bytes of content between 8 of length and name and 4 of sum.
  const headEnd = signature.length + 12 + 13
  const density = pixelsPerInch === null ? [] : [chunk('pHYs', densityOf(pixelsPerInch))]
  const written = Object.entries(texts).map(([keyword, text]) =>
    chunk('iTXt', textOf(keyword, text, language)),
  )
  return joined([png.subarray(0, headEnd), ...density, ...written, png.subarray(headEnd)])
}

function densityOf(pixelsPerInch: number): Uint8Array {
  const perMetre = bigEndian(Math.round(pixelsPerInch * inchesPerMetre))
  return joined([perMetre, perMetre, Uint8Array.of(1)])
}

function textOf(keyword: string, text: string, language: string): Uint8Array {
  const encoder = new TextEncoder()
  // After the keyword: not packed, packed in no way, the language, no translated keyword.
  return joined([encoder.encode(`${keyword}\0\0\0${language}\0\0`), encoder.encode(text)])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content])
  return joined([bigEndian(content.length), named, bigEndian(crc32(named))])
}

/** CRC-32 of ISO 3309, as every chunk ends with it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
