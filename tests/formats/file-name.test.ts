import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/formats/file-name.ts'

describe('a file name', () => {
  it.each([
    [['sahel-atlas', '2.0.0'], 'csv', 'sahel-atlas-2.0.0.csv'],
    [['Drugs / arms', 'a\\b:c*d?e"f<g>h|i'], 'bib', 'Drugs-arms-a-b-c-d-e-f-g-h-i.bib'],
    [['../../etc/passwd'], 'txt', 'etc-passwd.txt'],
    [['...hidden'], 'png', 'hidden.png'],
    [['\u202egnp.exe\u202c', '\u200fأطلس الساحل\u200e'], 'svg', 'gnp.exe-أطلس-الساحل.svg'],
    [['Opération « Sahel »', 'São Tomé\u00a0'], 'ris', 'Opération-«-Sahel-»-São-Tomé.ris'],
    [['con'], 'json', '_con.json'],
    [['LPT1.old'], 'json', '_LPT1.old.json'],
    [['console'], 'json', 'console.json'],
    [[], 'zip', 'sahel-atlas.zip'],
    [['', ' . ', '\u202e/'], 'zip', 'sahel-atlas.zip'],
    [['a\r\nb\tc\0d'], 'zip', 'a-b-cd.zip'],
    [['trailing. . '], 'PNG', 'trailing.png'],
    [['archive'], '.tar.gz', 'archive.tar.gz'],
    [['x'], 'b/../ib', 'x.b.ib'],
    [['half \ud83d'], 'png', 'half.png'],
  ])('made of %j and “%s” is %s', (parts, extension, name) => {
    expect(fileNameOf(parts, extension)).toBe(name)
  })

  it('of more than 200 letters is cut between letters, in any script', () => {
    expect(fileNameOf(['x'.repeat(500)], 'png')).toBe(`${'x'.repeat(120)}.png`)
    const arabic = fileNameOf(['سجل'.repeat(200)], 'png')
    expect(new TextEncoder().encode(arabic).length).toBeLessThanOrEqual(240)
    const accents = fileNameOf(['e\u0323\u0302x'.repeat(200)], 'png')
    expect(accents.normalize('NFC')).toBe(accents)
    expect(fileNameOf(['😀'.repeat(200)], 'png')).toMatch(/^(😀)+\.png$/u)
  })

  it('is one that every system takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (parts, extension) => {
        const name = fileNameOf(parts, extension)
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]/u)
        expect(name).not.toMatch(/^[.\s]|[.\s]$/)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
        expect(name.length).toBeGreaterThan(0)
      }),
    )
  })
})
