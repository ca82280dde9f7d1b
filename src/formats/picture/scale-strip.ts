import { scaleBar } from '../../domain/camera.ts'
import { unproject } from '../../domain/mercator.ts'
import { tag } from '../../map/svg/tag.ts'
import type { PictureWords } from './content.ts'
import { type Desk, type Placed, type Room, round } from './desk.ts'
import type { Font } from './lines.ts'
import type { PictureMap } from './map.ts'

/** Under the map: a round length, true at the map's middle. */
export function scaleOf(desk: Desk, words: PictureWords, map: PictureMap, at: Room, strip: number): Placed {
  const { unit, palette } = desk
  const [longitude, latitude] = unproject([map.box.x + map.box.width / 2, map.box.y + map.box.height / 2])
  const { km, width } = scaleBar({ zoom: map.zoom, longitude, latitude }, unit * 11)
  const left = desk.left(at.start, width)
  const [y, tick] = [at.top + strip * 0.55, unit * 0.4]
  const bar = tag('path', {
    d: `M${round(left)} ${round(y - tick)}V${round(y)}H${round(left + width)}V${round(y - tick)}`,
    fill: 'none',
    stroke: palette.ink ?? '',
    'stroke-width': 1.2,
  })
  const font: Font = { size: unit * 0.9, weight: 400 }
  const said = desk.paragraph('scale', words.scale(km), {
    start: at.start + width + unit * 0.8,
    top: at.top + strip * 0.32,
    width: at.width - width - unit * 0.8,
    font,
    colour: palette.label ?? '',
    most: 1,
  })
  return { blocks: said.blocks, tags: [bar, ...said.tags], height: strip }
}
