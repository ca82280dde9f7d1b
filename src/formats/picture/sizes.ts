/** The forms of a picture. Pixels at one times; a file has two or four times as many. */
export const pictureFormats = {
  wide: { width: 1280, height: 720, margin: 30, column: 300, text: 1.05, marks: 1, pixelsPerInch: null },
  'a4-landscape': {
    width: 1123,
    height: 794,
    margin: 36,
    column: 262,
    text: 0.95,
    marks: 0.85,
    pixelsPerInch: 96,
  },
  'a4-portrait': {
    width: 794,
    height: 1123,
    margin: 36,
    column: null,
    text: 0.95,
    marks: 0.85,
    pixelsPerInch: 96,
  },
  square: { width: 1080, height: 1080, margin: 34, column: null, text: 1.05, marks: 1, pixelsPerInch: null },
} as const satisfies Record<string, PictureSize>

export type PictureFormat = keyof typeof pictureFormats
export const formatNames = Object.keys(pictureFormats) as readonly PictureFormat[]

export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Width of the column beside the map; null: what stands there stands under the map. */
  readonly column: number | null
  /** What letters, and what marks and names on the map, are sized by. */
  readonly text: number
  readonly marks: number
  /** Of paper, at one times. */
  readonly pixelsPerInch: number | null
}
