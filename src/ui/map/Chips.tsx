import { lazy } from 'react'
import { type PixelRect, rectRound } from '../../domain/boxes.ts'
import { edgeTowards, isWithin, type PixelBox, pixelOf } from '../../domain/camera.ts'
import { chipGroups, shareOf, widestName } from '../../domain/chips.ts'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { Position } from '../../domain/model.ts'
import { middleOf, type Post } from '../../domain/posts.ts'
import type { Camera } from '../../domain/view.ts'
import { standsAt, type ZoomRange, zoomOfMarks } from '../../domain/zooms.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { listOf, nameOfPlace } from '../parts/record-words.ts'
import { useDrawing } from './use-drawing.ts'
import type { MapBoxes } from './use-map-boxes.ts'
import { useWorld } from './use-world.ts'

const WorldOverview = lazy(async () => ({
  default: (await import('../world/WorldOverview.tsx')).WorldOverview,
}))

interface ChipsProps {
  readonly boxes: MapBoxes
}

/** Places beyond the map's edge, each in its bearing, with its count; they open the world overview. */
export function Chips({ boxes }: ChipsProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const drawing = useDrawing()
  const isTileShown = drawing.unplaced.length > 0
  const at = useAtlas((state) => state.view.at)
  const world = useWorld()
  const camera = at ?? boxes.home
  const room = besideButtons(boxes, speech.direction)
  const scale = boxes.labelSize / labelMetrics.size
  const chips = chipGroups(
    drawing.beyond.flatMap(({ place, position, records }) => {
      const pixel = pixelOf(camera, boxes.size, position)
      if (isWithin(boxes.free, pixel)) return []
      const width = widthOf(nameOfPlace(place, speech)) * scale
      return [{ place, records, width, ...edgeTowards(room, pixel) }]
    }),
    room,
    [
      ...marksInSight(drawing, camera, boxes),
      ...boxes.heads,
      ...(isTileShown ? [tileOf(boxes, scale, speech.direction)] : []),
    ],
    scale,
  )
  return (
    <>
      {chips.map(({ place, places, records, x, y, angle }) => {
        const name = nameOfPlace(place, speech)
        const more = places.length > 1 ? `+${places.length - 1}` : ''
        const names = listOf(
          places.map((one) => nameOfPlace(one, speech)),
          speech,
        )
        return (
          <button
            type="button"
            className="chip"
            key={place}
            style={{
              left: x,
              top: y,
              translate: `${-percent(shareOf(x, room.x, room.width))}% ${-percent(shareOf(y, room.y, room.height))}%`,
            }}
            aria-label={speech.t('chipName', { place: `${name} ${more}`.trim(), count: records.length })}
            title={names}
            onClick={world.open}
            onPointerEnter={() => store.getState().hover(records[0] ?? null)}
            onPointerLeave={() => store.getState().hover(null)}
          >
            <svg className="chip-arrow" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d="M-5 0H5M1-4.5L5 0L1 4.5" transform={`rotate(${Math.round(angle)})`} />
            </svg>
            <bdi>{name}</bdi> {more && <span>{more}</span>} <b>{records.length}</b>
          </button>
        )
      })}
      {world.isOpen && (
        <LoadBoundary onFailure={() => store.getState().notify({ code: 'load-failed' })}>
          <WorldOverview onClose={world.close} />
        </LoadBoundary>
      )}
    </>
  )
}

/** What a chip must not cover: pins, badges, groups and rows of goods as they stand at this zoom. */
function marksInSight(
  { pins, areas }: Drawing,
  camera: Camera,
  { size, labelSize }: MapBoxes,
): readonly PixelRect[] {
  const scale = labelSize / labelMetrics.size
  const zoom = zoomOfMarks(camera.zoom, scale)
  const isNow = (zooms: ZoomRange) => standsAt(zooms, zoom)
  const box = (position: Position, stands: Post['form'], half: number) => {
    const { x, y } = pixelOf(camera, size, position)
    const middle = y + middleOf(stands, labelMetrics.badgeRise) * scale
    return rectRound(x, middle, half * scale, 15 * scale)
  }
  return [
    ...pins.filter(({ zooms }) => isNow(zooms)).map((pin) => box(pin.position, pin.stands, 15)),
    ...areas.flatMap(({ position, goods, rowZooms, stackZooms }) => [
      ...rowZooms
        .filter(isNow)
        .map(() => box(position, 'goods', (goods.length * labelMetrics.iconPitch) / 2)),
      ...stackZooms.filter(isNow).map(() => box(position, 'goods', 15)),
    ]),
  ]
}

/** The tile of events without a place, in the corner at the map's start. */
function tileOf({ free }: MapBoxes, scale: number, direction: 'ltr' | 'rtl'): PixelRect {
  const [wide, high] = [200 * scale, 56 * scale]
  const left = direction === 'rtl' ? free.x + free.width - wide : free.x
  return { left, right: left + wide, top: free.y + free.height - high, bottom: free.y + free.height + 40 }
}

const percent = (share: number) => Math.round(share * 100)

/** Pixels of a chip with this name, generously. */
const widthOf = (name: string) => 62 + Math.min(name.length * 8.5, widestName)

/** On a narrow screen the map's buttons stand within the free part. */
function besideButtons({ free, size }: MapBoxes, direction: 'ltr' | 'rtl'): PixelBox {
  const taken = size.width < 800 ? 56 : 0
  return { ...free, x: free.x + (direction === 'rtl' ? taken : 0), width: free.width - taken }
}
