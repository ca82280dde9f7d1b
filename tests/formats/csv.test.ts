import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/formats/csv.ts'

describe('a table', () => {
  it('begins with a byte-order mark and its header, and ends every row with CRLF', () => {
    expect(csvOf(['id', 'number'], [{ id: 'a', number: 2 }])).toBe('\uFEFFid,number\r\na,2\r\n')
  })

  it('puts what has commas, quotes or line breaks between quotes, and null into an empty cell', () => {
    const written = csvOf(['text', 'none'], [{ text: 'one, "two"\nthree', none: null }])
    expect(written).toBe('\uFEFFtext,none\r\n"one, ""two""\nthree",\r\n')
  })

  it('keeps to its columns, whatever the order of a row', () => {
    expect(csvOf(['a', 'b'], [{ b: true, a: 'x', c: 'left out' }])).toBe('\uFEFFa,b\r\nx,true\r\n')
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@sum',
    '\tx',
    '\r=1',
    '\n=1',
    '  =1+1',
    '\u00a0=1',
    '\u200f=1',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠sum',
  ])('lets no spreadsheet run %j', (text) => {
    const read = Papa.parse<{ a: string }>(csvOf(['a'], [{ a: text }]), {
      header: true,
      skipEmptyLines: true,
    })
    expect(read.data).toEqual([{ a: `'${text}` }])
  })

  it.each(['a=b', '“=1”', '2010-01', 'Bamako - Mali', 'الاتجار', "l'accord", '(+) 5'])(
    'leaves %j be',
    (text) => {
      expect(csvOf(['a'], [{ a: text }])).toBe(`\uFEFFa\r\n${text}\r\n`)
    },
  )

  it('puts what LibreOffice may part columns at between quotes, whatever parts them', () => {
    expect(csvOf(['a', 'b'], [{ a: 'UNODC; UNICRI', b: 'x' }])).toBe('\uFEFFa,b\r\n"UNODC; UNICRI",x\r\n')
    expect(csvOf(['a', 'b'], [{ a: 'one, two', b: 'x' }], ';')).toBe('\uFEFFa;b\r\n"one, two";x\r\n')
  })

  it('leaves numbers be', () => {
    expect(csvOf(['a'], [{ a: -1 }])).toBe('\uFEFFa\r\n-1\r\n')
  })
})
