/** A name keeps its slash, an operator is a bare string, a string is its bytes. */
export type PdfValue = number | string | boolean | null | Buffer | PdfRef | PdfDict | readonly PdfValue[]
export interface PdfRef {
  readonly ref: number
}
export interface PdfDict {
  readonly [key: string]: PdfValue | undefined
}

export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && value !== null && typeof (value as PdfRef).ref === 'number'

export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Buffer.isBuffer(value) &&
  !isRef(value)

const white = /[\0\t\n\f\r ]/
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/

/** Reads values of PDF's syntax (ISO 32000-1, 7.2 and 7.3) one after the other. */
export class PdfReader {
  at: number
  readonly #text: string

  /** `text` has a character for each byte (ISO 8859-1). */
  constructor(text: string, at: number) {
    this.#text = text
    this.at = at
  }

  isAtEnd(): boolean {
    this.#skip()
    return this.at >= this.#text.length
  }

  /** The next run of regular characters. */
  token(): string {
    this.#skip()
    const from = this.at
    while (this.at < this.#text.length && regular.test(this.#text.charAt(this.at))) this.at += 1
    return this.#text.slice(from, this.at)
  }

  value(): PdfValue {
    this.#skip()
    const text = this.#text
    if (text.startsWith('<<', this.at)) return this.#dict()
    const sign = text.charAt(this.at)
    if (sign === '[') return this.#array()
    if (sign === '<') return this.#hex()
    if (sign === '(') return this.#literal()
    if (sign === '/') {
      this.at += 1
      return `/${this.token()}`
    }
    const word = this.token()
    if (word === '') throw new Error(`“${sign}” at ${this.at} of the PDF begins nothing that is read.`)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return word
    return this.#reference(word) ?? Number(word)
  }

  #reference(word: string): PdfRef | null {
    if (!/^\d+$/.test(word)) return null
    const rest = /^\s+\d+\s+R(?![\w*'"])/.exec(this.#text.slice(this.at, this.at + 24))
    if (!rest) return null
    this.at += rest[0].length
    return { ref: Number(word) }
  }

  #dict(): PdfDict {
    this.at += 2
    const found: Record<string, PdfValue> = {}
    for (this.#skip(); !this.#text.startsWith('>>', this.at); this.#skip()) {
      const key = String(this.value()).slice(1)
      found[key] = this.value()
    }
    this.at += 2
    return found
  }

  #array(): readonly PdfValue[] {
    this.at += 1
    const found: PdfValue[] = []
    for (this.#skip(); this.#text.charAt(this.at) !== ']'; this.#skip()) found.push(this.value())
    this.at += 1
    return found
  }

  #hex(): Buffer {
    const end = this.#text.indexOf('>', this.at)
    const digits = this.#text.slice(this.at + 1, end).replaceAll(/\s/g, '')
    this.at = end + 1
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
  }

  #literal(): Buffer {
    const codes: number[] = []
    let depth = 1
    this.at += 1
    while (depth > 0 && this.at < this.#text.length) {
      const sign = this.#text.charAt(this.at)
      this.at += 1
      if (sign === '\\') {
        codes.push(...this.#escaped())
        continue
      }
      if (sign === '(') depth += 1
      if (sign === ')') depth -= 1
      if (depth > 0) codes.push(sign.charCodeAt(0))
    }
    return Buffer.from(codes)
  }

  #escaped(): readonly number[] {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at, this.at + 3))?.[0]
    if (octal) {
      this.at += octal.length
      return [Number.parseInt(octal, 8)]
    }
    const sign = this.#text.charAt(this.at)
    this.at += 1
    const named: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
    return sign === '\n' ? [] : [named[sign] ?? sign.charCodeAt(0)]
  }

  #skip(): void {
    while (this.at < this.#text.length) {
      const sign = this.#text.charAt(this.at)
      if (sign === '%') {
        const end = this.#text.indexOf('\n', this.at)
        this.at = end < 0 ? this.#text.length : end
      } else if (white.test(sign)) this.at += 1
      else return
    }
  }
}
