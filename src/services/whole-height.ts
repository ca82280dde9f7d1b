/** What is measured of the page, in pixels. */
export interface Measured {
  /** Of the frame. */
  readonly height: number
  /** The room that the style sheet gives the picture of the map. */
  readonly room: { readonly width: number; readonly height: number }
  /** The picture in it, whose shape is fixed. */
  readonly picture: { readonly width: number; readonly height: number }
  /** How much wider than its room the picture may be: a narrow screen cuts the open sea. */
  readonly share: number
}

const bounds = { least: 240, most: 4000 } as const

/** The height at which the picture is as wide as its room, with all that stands above and below it as it is. */
export function heightFor({ height, room, picture, share }: Measured): number {
  const around = height - room.height
  const wanted = around + (room.width * share * picture.height) / Math.max(picture.width, 1)
  return Math.round(Math.min(Math.max(wanted, bounds.least), bounds.most))
}

/** Pixels at which the page as it stands needs no more and no less. */
export function wholeHeight(): number {
  const [room, picture] = ['.map-picture', '.map-picture .fit'].map((part) =>
    document.querySelector(part)?.getBoundingClientRect(),
  )
  if (!room || !picture) return innerHeight
  const share = matchMedia('(max-width: 799px)').matches ? 1.24 : 1 // as `narrow.css` has it
  return heightFor({ height: innerHeight, room, picture, share })
}
