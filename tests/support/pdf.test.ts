import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readPdf } from '../browser/support/pdf.ts'

/** A PDF of these objects, the first its catalogue; one with data is a stream. */
function pdfOf(objects: readonly (string | { readonly dict: string; readonly data: string })[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1')]
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  const offsets = objects.map((object, index) => {
    const offset = length()
    parts.push(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') parts.push(Buffer.from(object))
    else {
      const data = deflateSync(Buffer.from(object.data))
      parts.push(Buffer.from(`<<${object.dict}/Filter /FlateDecode\n/Length ${data.length}>> stream\n`))
      parts.push(data, Buffer.from('\nendstream'))
    }
    parts.push(Buffer.from('\nendobj\n'))
    return offset
  })
  const start = length()
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  parts.push(Buffer.from(`trailer\n<</Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

const content = `.24 0 0 -.24 0 842 cm
q 1 0 0 rg 100 200 50 25 re f Q
/P <</MCID 0>> BDC BT /F4 40 Tf 1 0 0 -1 200 300 Tm <00240025> Tj ET EMC
BT /F4 40 Tf 1 0 0 -1 200 400 Tm [<0024> -500 <0026>] TJ ET
/Span <</ActualText <FEFF0645>>> BDC BT /F4 40 Tf 1 0 0 -1 600 300 Tm <0099> Tj ET EMC
q 1 0 0 1 1000 0 cm /X5 Do Q`

const letters = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfchar <0024> <0041> endbfchar
1 beginbfrange <0025> <0026> <0062> endbfrange endcmap`

it('reads texts, their places, and what is filled, through forms and marked spans', () => {
  const [page, ...others] = readPdf(
    pdfOf([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842]>>',
      '<</Type /Page /Parent 2 0 R /Resources <</Font <</F4 5 0 R>> /XObject <</X5 8 0 R>>>> /Contents 4 0 R>>',
      { dict: '', data: content },
      '<</Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Noto /DescendantFonts [6 0 R] /ToUnicode 7 0 R>>',
      '<</Type /Font /W [36 [600 700] 38 38 500] /DW 400>>',
      { dict: '', data: letters },
      {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] ',
        data: '0 0 1 rg 0 0 m 10 0 l 10 10 l 0 10 l h f',
      },
    ]),
  )
  expect(others).toEqual([])
  expect(page).toMatchObject({ width: 595, height: 842 })
  expect(page?.texts.map(({ text }) => text)).toEqual(['Ab', 'Ac', 'م'])
  const [first, second] = page?.texts ?? []
  // 200 units of 0.24 pt; 0.6 and 0.7 em of 40 units; the baseline at 300 of them.
  expect(first?.box.left).toBeCloseTo(48)
  expect(first?.box.right).toBeCloseTo(48 + 1.3 * 40 * 0.24)
  expect(first?.box.top).toBeCloseTo((300 - 32) * 0.24)
  expect(first?.box.bottom).toBeCloseTo((300 + 8) * 0.24)
  expect(second?.box.right).toBeCloseTo(48 + (0.6 + 0.5 + 0.5) * 40 * 0.24)
  expect(page?.texts[2]?.glyphs).toEqual([0x99])
  expect(page?.fills.map(({ colour }) => colour)).toEqual(['#ff0000', '#0000ff'])
  const [red, blue] = page?.fills.flatMap(({ parts }) => parts) ?? []
  expect(red?.left).toBeCloseTo(24)
  expect(red?.bottom).toBeCloseTo(225 * 0.24)
  expect(blue?.left).toBeCloseTo(240)
})
