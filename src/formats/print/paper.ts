/** Millimetres. */
export const papers = {
  a4: { short: 210, long: 297 },
  letter: { short: 215.9, long: 279.4 },
} as const

export type PaperName = keyof typeof papers
export const directionsOfPaper = ['portrait', 'landscape'] as const
export type PaperDirection = (typeof directionsOfPaper)[number]

export interface Paper {
  readonly name: PaperName
  readonly direction: PaperDirection
}

/** Millimetres left free on each side; the foot of the page stands in the lowest. */
export const margins = { top: 12, side: 13, bottom: 16 } as const

const pixelsPerMillimetre = 96 / 25.4

/** Width and height of a page in millimetres. */
export function sizeOf({ name, direction }: Paper): { readonly width: number; readonly height: number } {
  const { short, long } = papers[name]
  return direction === 'portrait' ? { width: short, height: long } : { width: long, height: short }
}

/** What a page has room for within its margins, in CSS pixels: whole ones, so that nothing is a hair too wide. */
export function roomOf(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = sizeOf(paper)
  return {
    width: Math.floor((width - 2 * margins.side) * pixelsPerMillimetre),
    height: Math.floor((height - margins.top - margins.bottom) * pixelsPerMillimetre),
  }
}
