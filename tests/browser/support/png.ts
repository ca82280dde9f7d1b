import { inflateSync } from 'node:zlib'

/** A picture as bytes: red, green, blue for each pixel, row by row from the upper left. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** Reads the PNG that a browser's screenshot is: eight bits a channel, RGB or RGBA, not interlaced (ISO 15948). */
export function readPng(bytes: Buffer): Pixels {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [depth, colour, , , interlace] = bytes.subarray(24, 29)
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new Error(
      `A screenshot of depth ${depth}, colour type ${colour}, interlace ${interlace} is not read.`,
    )
  }
  const size = colour === 6 ? 4 : 3
  const rows = unfilter(inflateSync(Buffer.concat(dataOf(bytes))), width * size, height, size)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) rgb[pixel * 3 + channel] = rows[pixel * size + channel] ?? 0
  }
  return { width, height, rgb }
}

function dataOf(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'IDAT') continue
    parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  return parts
}

/** Each row is written as differences from its neighbours; its first byte tells which. */
function unfilter(packed: Uint8Array, stride: number, height: number, size: number): Uint8Array {
  const plain = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < size ? 0 : (plain[at - size] ?? 0)
      const up = y === 0 ? 0 : (plain[at - stride] ?? 0)
      const corner = x < size || y === 0 ? 0 : (plain[at - stride - size] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      plain[at] = (packed[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return plain
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
