import { useMemo } from 'react'
import { scaleBar } from '../../../domain/camera.ts'
import { unproject } from '../../../domain/mercator.ts'
import { fontFamily } from '../../../formats/picture/compose.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import type { KeyEntry } from '../../../formats/picture/key-entries.ts'
import { mapOf } from '../../../formats/picture/map.ts'
import { type Paper, type PaperDirection, roomOf } from '../../../formats/print/paper.ts'
import { light } from '../../../map/palettes.ts'
import { sampleSize } from '../../../map/svg/key.ts'
import { plainTags } from '../../../map/svg/plain.ts'
import { tag } from '../../../map/svg/tag.ts'
import { canvasMeasure } from '../../../services/picture-fonts.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { TagTree } from '../../parts/TagTree.tsx'

/** A map on a page: its shares of the page's room, and where its signs are explained. */
export interface MapPlace {
  readonly width: number
  readonly height: number
  readonly legend: 'beside' | 'below'
}

interface PrintMapProps {
  readonly content: PictureContent
  readonly paper: Paper
  readonly places: Readonly<Record<PaperDirection, MapPlace>>
  /** What it is called among the maps of the document: letters and digits. */
  readonly name: string
  /** Size of marks and names beside those of the screen. */
  readonly scale?: number
}

/** CSS pixels that the scale bar has at most. */
const longestBar = 120

/** The map as a drawing, its scale, what has no mark in it, and what its signs mean. Light in every appearance. */
export function PrintMap({ content, paper, places, name, scale = 0.85 }: PrintMapProps) {
  const { p } = usePageSpeech()
  const { legend, ...share } = places[paper.direction]
  const room = roomOf(paper)
  const [width, height] = [Math.floor(room.width * share.width), Math.floor(room.height * share.height)]
  const measure = useMemo(canvasMeasure, [])
  const { map, drawn, bar } = useMemo(() => {
    const map = mapOf(content, { width, height, scale, measure, idPrefix: `print-${name}-` })
    const [longitude, latitude] = unproject([map.box.x + map.box.width / 2, map.box.y + map.box.height / 2])
    const drawn = tag(
      'svg',
      {
        viewBox: `0 0 ${map.width} ${map.height}`,
        width: map.width,
        height: map.height,
        direction: 'ltr',
        'font-family': fontFamily,
      },
      ...map.tags(light),
    )
    return { map, drawn, bar: scaleBar({ zoom: map.zoom, longitude, latitude }, longestBar) }
  }, [content, width, height, name, scale, measure])
  const unmarked = content.records.filter((id) => !map.framed.records.includes(id)).length
  return (
    <div className="print-picture" data-legend={legend}>
      <figure className="print-map" style={{ inlineSize: width }}>
        <TagTree tag={drawn} />
        <figcaption>
          <span className="print-scale" style={{ inlineSize: bar.width }} /> {content.words.scale(bar.km)}
          {unmarked > 0 && ` · ${content.words.unmarked(unmarked)}`}
        </figcaption>
      </figure>
      <section className="print-key">
        <h3>{p('pictureKey')}</h3>
        <Key entries={map.entries} />
      </section>
    </div>
  )
}

function Key({ entries }: { readonly entries: readonly KeyEntry[] }) {
  const options = { palette: light, scale: 1, isSpaced: false, window: sampleSize }
  return (
    <ul>
      {entries.map(({ sample, text }) => (
        <li key={text}>
          {sample && (
            <svg {...sampleSize} viewBox={`0 0 ${sampleSize.width} ${sampleSize.height}`} aria-hidden="true">
              {plainTags([sample], options).map((one) => (
                <TagTree key={one.name} tag={one} />
              ))}
            </svg>
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
