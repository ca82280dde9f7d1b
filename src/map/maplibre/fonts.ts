/**
 * Without `glyphs`, MapLibre draws each letter on a canvas with `text-font` as the CSS `font-family` list, and reads
 * the weight out of the first name ("SemiBold" is 600). No family has that name: it passes to the next.
 */
const families = ['Noto Sans', 'Noto Sans Arabic'] as const
export const regular = families
export const semibold = ['Noto Sans SemiBold', ...families] as const

/** CSS font for a canvas of our own. */
export const cssFont = (weight: 400 | 600, pixels: number) =>
  `${weight} ${pixels}px ${families.map((family) => `"${family}"`).join(', ')}, sans-serif`

/**
 * Resolves when the faces that `text` needs are there, so that no letter of another font is kept.
 * A face that fails is done without.
 */
export async function fontsFor(text: string): Promise<void> {
  const wanted = ([400, 600] as const).map((weight) => document.fonts.load(cssFont(weight, 12), text))
  await Promise.allSettled(wanted)
}

/** Whether it is done within so many milliseconds. */
export function isDoneWithin(patience: number, work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))
  return Promise.race([work.then(() => true), late])
}
