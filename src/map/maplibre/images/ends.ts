import type { Family } from '../../../domain/model.ts'
import { arrowReach, arrowStretch, beadBack } from '../../measures.ts'
import { familyColour, type Palette } from '../../palette.ts'
import { arrowHead, fineEnds, openRing, stopBar } from '../../symbols.ts'
import { type Brush, type MapImage, paintImage } from './canvas.ts'

/** What stands at the end of a line, or across it. */
export interface EndImage {
  readonly form: 'arrow' | 'ring' | 'bead' | 'bar'
  readonly family: Family | null
  readonly manner: 'standing' | 'single' | 'threat'
  readonly strong: boolean
  readonly fine: boolean
}

export const endImageName = ({ form, family, manner, strong, fine }: EndImage) =>
  ['end', form, family ?? 'several', manner, strong ? 'strong' : 'plain', fine ? 'fine' : 'whole'].join('-')

export function paintEnd(end: EndImage, brush: Brush): MapImage {
  const { palette } = brush
  const box = { left: -26, top: -14, right: 26, bottom: 14 }
  return paintImage(box, brush, (context) => {
    context.fillStyle = palette[end.form === 'bar' ? 'ink' : familyColour(end.family)]
    context.strokeStyle = context.fillStyle
    if (end.fine) context.scale(fineEnds, fineEnds)
    if (end.form === 'arrow') paintArrow(context, end, palette)
    else if (end.form === 'bar') paintBar(context, palette)
    else paintRing(context, end, palette)
  })
}

function paintArrow(context: CanvasRenderingContext2D, { manner, strong }: EndImage, palette: Palette): void {
  const [along, across] = arrowStretch[manner]
  const place = new DOMMatrix([along, 0, 0, across, arrowReach, 0])
  const [head, edges] = [new Path2D(), new Path2D()]
  head.addPath(new Path2D(arrowHead), place)
  // The two front edges alone: a halo behind the head would part it from its line.
  edges.addPath(new Path2D('M-11-5.5L0 0L-11 5.5'), place)
  if (strong) strokeWith(context, edges, palette.focus, 7.5)
  strokeWith(context, edges, palette.halo, 3.6)
  if (manner === 'single') {
    const ink = context.strokeStyle
    context.fillStyle = palette.halo
    context.fill(head)
    strokeWith(context, head, ink, 1.2)
  } else context.fill(head)
}

function paintRing(context: CanvasRenderingContext2D, { form, strong }: EndImage, palette: Palette): void {
  if (form === 'bead') context.translate(-beadBack, 0)
  const ring = new Path2D(openRing)
  const ink = context.strokeStyle
  if (strong) strokeWith(context, ring, palette.focus, 8)
  strokeWith(context, ring, palette.halo, 4.4)
  context.fillStyle = palette.halo
  context.fill(ring)
  strokeWith(context, ring, ink, 1.8)
}

function paintBar(context: CanvasRenderingContext2D, palette: Palette): void {
  const bar = new Path2D(stopBar)
  strokeWith(context, bar, palette.halo, 3.2)
  context.fill(bar)
}

function strokeWith(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: CanvasRenderingContext2D['strokeStyle'],
  width: number,
): void {
  const before = context.strokeStyle
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(path)
  context.strokeStyle = before
}
