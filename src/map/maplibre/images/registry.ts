import type { AreaMark, Drawing, LineMark } from '../../../domain/drawing-marks.ts'
import { families } from '../../../domain/model.ts'
import { isFine, mannerOf } from '../../manner.ts'
import { goodSymbol, pinSymbol, stackSymbol } from '../../symbols.ts'
import type { Brush, MapImage } from './canvas.ts'
import { dotImage, paintDot } from './dot.ts'
import { type EndImage, endImageName, paintEnd } from './ends.ts'
import { hatchName, paintHatch } from './hatch.ts'
import { paintSymbol, symbolImageName } from './symbol.ts'

/** How each image is painted, by the name that features ask for it. */
export type ImagePainters = ReadonlyMap<string, (brush: Brush) => MapImage>

/** Every image that a drawing needs. */
export function imagesOf(drawing: Drawing): ImagePainters {
  return new Map([
    [dotImage, paintDot] as const,
    ...[null, ...families].map(
      (family) => [hatchName(family), (brush: Brush) => paintHatch(family, brush)] as const,
    ),
    ...drawing.pins.map((pin) => symbolEntry(pinSymbol(pin), pin.state === 'strong')),
    ...drawing.areas.flatMap((area: AreaMark) =>
      area.goods.map((good) => symbolEntry(goodSymbol(good), good.state === 'strong')),
    ),
    ...drawing.areas
      .filter((area) => area.goods.length > 0)
      .map((area) => symbolEntry(stackSymbol(area), area.state === 'strong')),
    ...drawing.lines.flatMap(endEntries),
    ...drawing.stops.map((stop) =>
      barEntry(drawing.lines.find((line) => line.records.includes(stop.record))?.family ?? null),
    ),
  ])
}

function symbolEntry(symbol: Parameters<typeof paintSymbol>[0], strong: boolean) {
  return [symbolImageName(symbol, strong), (brush: Brush) => paintSymbol(symbol, strong, brush)] as const
}

function endEntries(line: LineMark) {
  const forms = ['arrow', 'ring', 'bead'] as const
  return forms.map((form) =>
    endEntry({
      form,
      family: line.family,
      manner: mannerOf(line),
      strong: line.state === 'strong',
      fine: isFine(line),
    }),
  )
}

const barEntry = (family: EndImage['family']) =>
  endEntry({ form: 'bar', family, manner: 'single', strong: false, fine: false })

const endEntry = (end: EndImage) => [endImageName(end), (brush: Brush) => paintEnd(end, brush)] as const
