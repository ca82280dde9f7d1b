import type { Drawing } from '../../domain/drawing-marks.ts'
import { drawingOnShow } from '../../store/drawing-on-show.ts'
import { useAfterPaint } from '../parts/use-after-paint.ts'

/** The drawing of what is on show. */
export const useDrawing = (): Drawing => useAfterPaint(drawingOnShow)
