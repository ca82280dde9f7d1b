import { inflateSync } from 'node:zlib'
import { type Cid, fontOf, type PdfFont } from './pdf-font.ts'
import { isDict, isRef, type PdfDict, PdfReader, type PdfValue } from './pdf-values.ts'

/** A text as it stands on a page: points, from the upper left. */
export interface PdfText {
  readonly text: string
  readonly font: string
  readonly glyphs: readonly Cid[]
  readonly box: PdfBox
}

export interface PdfBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A filled area: its colour as `#rrggbb` and the box of each of its parts. */
export interface PdfFill {
  readonly colour: string
  readonly parts: readonly PdfBox[]
}

export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  readonly fills: readonly PdfFill[]
}

/** Reads what a browser prints: pages, their texts and filled areas (ISO 32000, as far as Skia writes it). */
export function readPdf(bytes: Buffer): readonly PdfPage[] {
  const file = new PdfFile(bytes)
  return file.pages().map((page) => new PageReader(file, page).read())
}

interface Stream {
  readonly dict: PdfDict
  readonly data: Buffer
}

class PdfFile {
  readonly #bytes: Buffer
  readonly #text: string
  readonly #offsets = new Map<number, number>()
  readonly #trailer: PdfDict

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#text = bytes.toString('latin1')
    const tail = bytes.subarray(-64).toString('latin1')
    const start = Number(/startxref\s+(\d+)/.exec(tail)?.[1])
    const reader = new PdfReader(this.#text, start)
    if (reader.token() !== 'xref') throw new Error('This PDF has no plain table of its objects.')
    for (let word = reader.token(); word !== 'trailer'; word = reader.token()) {
      const [first, count] = [Number(word), Number(reader.token())]
      for (let index = 0; index < count; index += 1) {
        const [offset, , kind] = [Number(reader.token()), reader.token(), reader.token()]
        if (kind === 'n') this.#offsets.set(first + index, offset)
      }
    }
    this.#trailer = asDict(reader.value())
  }

  /** What a value stands for: itself, or the object that it refers to. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    return isRef(value) ? this.#object(value.ref).value : value
  }

  dict(value: PdfValue | undefined): PdfDict {
    const found = this.get(value)
    return isDict(found) ? found : {}
  }

  stream(value: PdfValue | undefined): Stream {
    if (!isRef(value)) throw new Error('A stream of the PDF is no object of its own.')
    const { value: dict, end } = this.#object(value.ref)
    if (!isDict(dict)) throw new Error(`Object ${value.ref} of the PDF is no stream.`)
    const start = this.#bytes.indexOf('\n', this.#bytes.indexOf('stream', end)) + 1
    const raw = this.#bytes.subarray(start, start + Number(this.get(dict.Length)))
    return { dict, data: this.get(dict.Filter) === '/FlateDecode' ? inflateSync(raw) : raw }
  }

  pages(): readonly PdfDict[] {
    return this.#kids(this.dict(this.dict(this.#trailer.Root).Pages), {})
  }

  #kids(node: PdfDict, inherited: PdfDict): readonly PdfDict[] {
    const { MediaBox, Resources } = { ...inherited, ...node }
    const passed = { ...(MediaBox && { MediaBox }), ...(Resources && { Resources }) }
    if (this.get(node.Type) === '/Page') return [{ ...passed, ...node }]
    return asArray(this.get(node.Kids)).flatMap((kid) => this.#kids(this.dict(kid), passed))
  }

  #object(ref: number): { readonly value: PdfValue; readonly end: number } {
    const offset = this.#offsets.get(ref)
    if (offset === undefined) throw new Error(`The PDF has no object ${ref}.`)
    const reader = new PdfReader(this.#text, offset)
    reader.token()
    reader.token()
    reader.token()
    const value = reader.value()
    return { value, end: reader.at }
  }
}

/** a b c d e f: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
const times = (inner: Matrix, outer: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D, E, F] = outer
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

interface Graphics {
  readonly matrix: Matrix
  readonly colour: string
  readonly font: PdfFont | null
  readonly size: number
  readonly spacing: number
}

class PageReader {
  readonly #file: PdfFile
  readonly #page: PdfDict
  readonly #texts: PdfText[] = []
  readonly #fills: PdfFill[] = []
  readonly #fonts = new Map<string, PdfFont>()
  readonly #size: { readonly width: number; readonly height: number }

  constructor(file: PdfFile, page: PdfDict) {
    this.#file = file
    this.#page = page
    const [left = 0, bottom = 0, right = 0, top = 0] = asArray(file.get(page.MediaBox)).map(Number)
    this.#size = { width: right - left, height: top - bottom }
  }

  read(): PdfPage {
    const contents = isRef(this.#page.Contents) ? [this.#page.Contents] : asArray(this.#page.Contents)
    const data = Buffer.concat(contents.map((one) => this.#file.stream(one).data))
    this.#run(data, this.#file.dict(this.#page.Resources), {
      matrix: identity,
      colour: '#000000',
      font: null,
      size: 0,
      spacing: 0,
    })
    return { ...this.#size, texts: this.#texts, fills: this.#fills }
  }

  #run(data: Buffer, resources: PdfDict, first: Graphics): void {
    const reader = new PdfReader(data.toString('latin1'), 0)
    const stack: Graphics[] = []
    /** Words that stand for the glyphs of a marked span; null within one that says none. */
    const spans: { readonly said: string | null; readonly from: number }[] = []
    let now = first
    let [text, line]: [Matrix, Matrix] = [identity, identity]
    let path: (readonly [number, number])[][] = []
    let operands: PdfValue[] = []
    const numbers = () => operands.map(Number)
    const at = (x: number, y: number): readonly [number, number] => this.#place(now.matrix, x, y)
    const show = (parts: readonly PdfValue[]) => {
      text = this.#show(parts, text, now)
    }
    const paint = () => {
      this.#fills.push({ colour: now.colour, parts: path.filter((part) => part.length > 1).map(boxOf) })
    }
    const run: Readonly<Record<string, () => void>> = {
      q: () => stack.push(now),
      Q: () => {
        now = stack.pop() ?? now
      },
      cm: () => {
        now = { ...now, matrix: times(asMatrix(numbers()), now.matrix) }
      },
      rg: () => {
        now = { ...now, colour: hexOf(numbers()) }
      },
      g: () => {
        const [grey = 0] = numbers()
        now = { ...now, colour: hexOf([grey, grey, grey]) }
      },
      BT: () => {
        ;[text, line] = [identity, identity]
      },
      Tf: () => {
        const [name, size] = operands
        now = { ...now, font: this.#font(String(name), resources), size: Number(size) }
      },
      Tc: () => {
        now = { ...now, spacing: numbers()[0] ?? 0 }
      },
      Tm: () => {
        ;[text, line] = [asMatrix(numbers()), asMatrix(numbers())]
      },
      Td: () => {
        const [x = 0, y = 0] = numbers()
        line = times([1, 0, 0, 1, x, y], line)
        text = line
      },
      Tj: () => show(operands),
      TJ: () => show(asArray(operands[0])),
      BDC: () => {
        const properties = operands[1]
        const said = isDict(properties) ? properties.ActualText : undefined
        spans.push({ said: Buffer.isBuffer(said) ? utf16(said) : null, from: this.#texts.length })
      },
      BMC: () => spans.push({ said: null, from: this.#texts.length }),
      EMC: () => {
        const span = spans.pop()
        if (!span || span.said === null) return
        this.#say(span.said, span.from)
      },
      m: () => {
        const [x = 0, y = 0] = numbers()
        path.push([at(x, y)])
      },
      l: () => {
        const [x = 0, y = 0] = numbers()
        path.at(-1)?.push(at(x, y))
      },
      c: () => {
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = numbers()
        path.at(-1)?.push(at(a, b), at(c, d), at(x, y))
      },
      re: () => {
        const [x = 0, y = 0, width = 0, height = 0] = numbers()
        path.push([at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)])
      },
      Do: () => this.#form(String(operands[0]), resources, now),
    }
    const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
    const ending = new Set([...painting, 'n', 'S', 's'])
    while (!reader.isAtEnd()) {
      const value = reader.value()
      if (typeof value !== 'string' || value.startsWith('/')) {
        operands.push(value)
        continue
      }
      if (painting.has(value)) paint()
      if (ending.has(value)) path = []
      run[value]?.()
      operands = []
    }
  }

  #form(name: string, resources: PdfDict, now: Graphics): void {
    const found = this.#file.dict(resources.XObject)[name.slice(1)]
    if (!found) return
    const { dict, data } = this.#file.stream(found)
    if (this.#file.get(dict.Subtype) !== '/Form') return
    const own = asArray(this.#file.get(dict.Matrix))
    const matrix = own.length === 6 ? times(asMatrix(own.map(Number)), now.matrix) : now.matrix
    this.#run(data, dict.Resources ? this.#file.dict(dict.Resources) : resources, { ...now, matrix })
  }

  #font(name: string, resources: PdfDict): PdfFont {
    const found = this.#file.dict(resources.Font)[name.slice(1)]
    const key = isRef(found) ? String(found.ref) : name
    const known = this.#fonts.get(key) ?? fontOf(this.#file.dict(found), this.#file)
    this.#fonts.set(key, known)
    return known
  }

  /** Shows strings one after the other; returns where the next begins. */
  #show(parts: readonly PdfValue[], from: Matrix, { matrix, font, size, spacing }: Graphics): Matrix {
    if (!font) throw new Error('A text of the PDF has no font.')
    let text = from
    const glyphs: Cid[] = []
    for (const part of parts) {
      if (typeof part === 'number') text = times([1, 0, 0, 1, (-part / 1000) * size, 0], text)
      if (!Buffer.isBuffer(part)) continue
      for (const cid of font.codes(part)) {
        glyphs.push(cid)
        text = times([1, 0, 0, 1, font.width(cid) * size + spacing, 0], text)
      }
    }
    const corners = [from, text].flatMap((end) => {
      const whole = times(end, matrix)
      return [this.#place(whole, 0, -0.2 * size), this.#place(whole, 0, 0.8 * size)]
    })
    this.#texts.push({
      text: glyphs.map((cid) => font.letters(cid)).join(''),
      font: font.name,
      glyphs,
      box: boxOf(corners),
    })
    return text
  }

  /** What a marked span says stands for all that was shown in it. */
  #say(said: string, from: number): void {
    const shown = this.#texts.splice(from)
    const [first] = shown
    if (!first) return
    this.#texts.push({
      text: said,
      font: first.font,
      glyphs: shown.flatMap(({ glyphs }) => glyphs),
      box: boxOf(
        shown.flatMap(({ box }) => [[box.left, box.top] as const, [box.right, box.bottom] as const]),
      ),
    })
  }

  #place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
    return [a * x + c * y + e, this.#size.height - (b * x + d * y + f)]
  }
}

function boxOf(points: readonly (readonly [number, number])[]): PdfBox {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

const hexOf = (parts: readonly number[]) =>
  `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const asArray = (value: PdfValue | undefined): readonly PdfValue[] => (Array.isArray(value) ? value : [])
const asDict = (value: PdfValue): PdfDict => (isDict(value) ? value : {})

/** Big-endian with its mark, as PDF writes words of any script. */
const utf16 = (bytes: Buffer) => Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
