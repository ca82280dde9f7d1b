import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { leastSide, longestInQr, type QrCode, qrCodeOf, qrPath, qrSvg } from '../../src/formats/qr.ts'

const home = 'https://atlas.example.org/sahel/'
const arabic = `${home}#v=1&lang=ar&q=${encodeURIComponent('تهريب المخدرات عبر مالي والنيجر')}`
const addresses = {
  short: home,
  'of a view': `${home}#v=1&lang=fr&from=2017-01-01&to=2017-12-31&select=bamako-2017-08&claim=c2`,
  'in Arabic': arabic,
  'with letters that are not encoded': `${home}#q=مخدرات`,
  'as long as can be': `${home}#v=1&hide=`.padEnd(longestInQr, 'a-record,'),
}

function codeOf(text: string): QrCode {
  const code = qrCodeOf(text)
  if (!code) throw new Error(`“${text}” has no code.`)
  return code
}

/** Paints a path of rectangles, as `qrPath` writes them, `scale` pixels a unit; white elsewhere. */
function painted(path: string, size: number, scale: number): Uint8ClampedArray {
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
  expect(runs.map(([run]) => run).join('')).toBe(path)
  for (const [, x, y, length, back] of runs) {
    expect(length).toBe(back)
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const [from, to] = [Number(x) * scale, (Number(x) + Number(length)) * scale]
      for (let at = from; at < to; at += 1) pixels.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3)
    }
  }
  return pixels
}

const read = (code: QrCode, scale = 4) =>
  jsQR(painted(qrPath(code), code.size, scale), code.size * scale, code.size * scale)

describe('the QR code of a link', () => {
  it.each(Object.entries(addresses))('%s is read from its drawing as the address', (_, address) => {
    const found = read(codeOf(address))
    expect(new TextDecoder().decode(Uint8Array.from(found?.binaryData ?? []))).toBe(address)
  })

  it('is still read when a twentieth of it is covered', () => {
    const code = codeOf(addresses['of a view'])
    const from = Math.floor(code.size * 0.45)
    const to = from + Math.floor(code.size * 0.2)
    const isSpot = (x: number, y: number) => x >= from && x < to && y >= from && y < to
    const modules = code.modules.map((row, y) => row.map((isDark, x) => (isSpot(x, y) ? true : isDark)))
    expect(read({ ...code, modules })?.data).toBe(addresses['of a view'])
  })

  it('has four light modules on every side', () => {
    const { size, modules } = codeOf(home)
    expect(modules).toHaveLength(size)
    const isQuiet = (at: number) => at < 4 || at >= size - 4
    const dark = modules.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark && (isQuiet(x) || isQuiet(y)) ? [[x, y]] : [])),
    )
    expect(dark).toEqual([])
    expect(modules[4]?.slice(4, 11)).toEqual(Array(7).fill(true))
  })

  it('is not made of an address that no paper would hold', () => {
    expect(qrCodeOf('x'.repeat(longestInQr))).not.toBeNull()
    expect(qrCodeOf('x'.repeat(longestInQr + 1))).toBeNull()
  })

  it('asks for more paper the finer it is', () => {
    expect(leastSide(codeOf(home))).toBe(20)
    expect(leastSide(codeOf(addresses['as long as can be']))).toBeGreaterThan(60)
  })

  it('is saved dark on white, named and described, whatever the words hold', () => {
    const code = codeOf(home)
    const svg = qrSvg(code, 'Atlas <QR>', `${home}?a&b "c"`)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="60mm" height="60mm"/)
    expect(svg).toContain('<title>Atlas &lt;QR&gt;</title>')
    expect(svg).toContain(`<desc>${home}?a&amp;b &quot;c&quot;</desc>`)
    expect(svg).toContain(`<path fill="#fff" d="M0 0h${code.size}v${code.size}h-${code.size}z"></path>`)
    expect(svg).toContain(`<path fill="#000" d="${qrPath(code)}"></path>`)
  })
})
