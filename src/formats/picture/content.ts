import type { PixelRect } from '../../domain/boxes.ts'
import type { Box } from '../../domain/mercator.ts'
import type { PlainOptions } from '../../map/svg/plain.ts'
import type { Tag } from '../../map/svg/tag.ts'
import type { TextBlock } from './desk.ts'
import type { Measure } from './lines.ts'
import type { MapContent } from './map.ts'
import type { PictureSize } from './sizes.ts'

export interface PictureContent extends MapContent {
  readonly direction: 'ltr' | 'rtl'
  readonly words: PictureWords
  /** Of the records on show, those to name first in front. */
  readonly sources: readonly string[]
  /** Part of the world, in units of its projection, that the map holds at least. */
  readonly box: Box
}

/** All that is said beside the map, in one language. */
export interface PictureWords {
  readonly atlas: string
  readonly title: string
  /** What is on show, with the version and date of the data. */
  readonly sentence: string
  /** How many of the records on show have no mark in the picture; nothing for none. */
  readonly unmarked: (count: number) => string
  readonly key: string
  readonly sources: (count: number) => string
  readonly moreSources: (count: number) => string
  readonly scale: (km: number) => string
  /** Disclaimer and credits. */
  readonly notes: string
  readonly address: string
  /** Version and date of the data. */
  readonly release: string
  /** In place of an address that is too long to print. */
  readonly shortAddress: string
}

export interface PictureOptions {
  readonly size: PictureSize
  /** What all letters and marks grow by; one unless the appearance is for a projector. */
  readonly growth: number
  readonly palette: PlainOptions['palette']
  readonly measure: Measure
}

export interface Picture {
  readonly tag: Tag
  readonly width: number
  readonly height: number
  readonly blocks: readonly TextBlock[]
  /** The window of the map. */
  readonly map: PixelRect
}
