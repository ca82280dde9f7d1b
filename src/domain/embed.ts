import type { Language } from './model.ts'
import { type EmbedPart, type View, writeView } from './view.ts'

/** What whoever puts the atlas into a page of their own chooses for it. */
export interface EmbedChoice {
  /** Only a picture, which cannot be moved. */
  readonly isStill: boolean
  readonly hasTimeline: boolean
  readonly hasList: boolean
  /** Null: the visitor's browser's own. */
  readonly language: Language | null
}

export function embedPartsOf({ isStill, hasTimeline, hasList }: EmbedChoice): readonly EmbedPart[] {
  return [
    isStill ? 'still' : 'map',
    ...(hasTimeline ? (['timeline'] as const) : []),
    ...(hasList ? (['list'] as const) : []),
  ]
}

/** The address of a view to embed, without `#`: always versioned; with its language where one was chosen. */
export function embedAddress(view: View, choice: EmbedChoice): string {
  const language = choice.language ?? view.language
  const at = choice.isStill ? null : view.at // a picture shows the whole frame
  const written = writeView(
    { ...view, language, at, page: null, embed: embedPartsOf(choice) },
    language,
    true,
  )
  return choice.language ? written : written.replace(`&lang=${language}`, '')
}

/** Pixels of a frame's height that make sense. */
export const embedHeights = { least: 240, usual: 560, most: 2000 } as const

/** A height as it was typed; null for one that makes no sense. */
export function embedHeightOf(typed: string): number | null {
  const height = /^\s*\d{1,5}\s*$/.test(typed) ? Number(typed) : 0
  return height >= embedHeights.least && height <= embedHeights.most ? height : null
}
