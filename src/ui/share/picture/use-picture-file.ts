import { useEffect, useMemo, useState } from 'react'
import { composePicture, textOf, withFonts } from '../../../formats/picture/compose.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import { type PictureFormat, pictureFormats } from '../../../formats/picture/sizes.ts'
import { light } from '../../../map/palettes.ts'
import { writeText } from '../../../map/svg/tag.ts'
import { canvasMeasure, fontRules, readyToMeasure } from '../../../services/picture-fonts.ts'
import { shownLook } from '../../../store/selectors.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

export interface PictureFile {
  /** The whole file. */
  readonly svg: string
  /** Pixels at one times. */
  readonly width: number
  readonly height: number
  /** An address of the file in this page; it goes when the picture does. */
  readonly address: string
  /** Whether it is of what is asked for now; the one before stands until the next is made. */
  readonly isCurrent: boolean
}

/** What letters and marks grow by for those who sit far from the screen. */
const projectorGrowth = 1.25

interface Made extends Omit<PictureFile, 'isCurrent'> {
  readonly asked: {
    readonly content: PictureContent
    readonly format: PictureFormat
    readonly growth: number
  }
}

/** The picture as a file of its own, made anew with every change; null while it is made. Light in every appearance. */
export function usePictureFile(content: PictureContent | null, format: PictureFormat): PictureFile | null {
  const look = useAtlas(shownLook)
  const growth = look === 'projector' ? projectorGrowth : 1
  const [file, setFile] = useState<Made | null>(null)
  const measure = useMemo(canvasMeasure, [])
  useEffect(() => {
    if (!content) return
    let isGone = false
    const make = async () => {
      const { words, sources, keyWords } = content
      await readyToMeasure(
        `${words.title} ${words.notes} ${keyWords.familyNames.drugs} ${sources.join(' ')}`,
      ).catch(() => undefined)
      const { tag, width, height } = composePicture(content, {
        size: pictureFormats[format],
        growth,
        palette: light,
        measure,
      })
      // Without the fonts the file still names them, and what is like them.
      const rules = await fontRules(textOf(tag)).catch(() => '')
      const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${writeText(withFonts(tag, rules))}\n`
      if (!isGone) {
        const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setFile({ svg, width, height, address, asked: { content, format, growth } })
      }
    }
    const soon = setTimeout(make)
    return () => {
      isGone = true
      clearTimeout(soon)
    }
  }, [content, format, growth, measure])
  useEffect(() => (file ? () => URL.revokeObjectURL(file.address) : undefined), [file])
  return useMemo(() => {
    if (!file || !content) return null
    const { asked, ...rest } = file
    const isCurrent = asked.content === content && asked.format === format && asked.growth === growth
    return { ...rest, isCurrent }
  }, [file, content, format, growth])
}
