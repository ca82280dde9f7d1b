type Triple = readonly [number, number, number]

/** Ratio of contrast of two colours (`#rrggbb`), as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What colour-blind people see, as matrices of linear RGB (Machado, Oliveira and Fernandes 2009, full severity). */
export const sights = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranope: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanope: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanope: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** Distance of two colours in CIE Lab, as seen by such eyes. */
export function difference(a: string, b: string, sight: readonly number[]): number {
  const [one, other] = [lab(seen(a, sight)), lab(seen(b, sight))]
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))
}

const linear = (colour: string): Triple => {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function seen(colour: string, sight: readonly number[]): Triple {
  const [red, green, blue] = linear(colour)
  const row = (at: number) =>
    Math.max(0, (sight[at] ?? 0) * red + (sight[at + 1] ?? 0) * green + (sight[at + 2] ?? 0) * blue)
  return [row(0), row(3), row(6)]
}

function lab([red, green, blue]: Triple): Triple {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
