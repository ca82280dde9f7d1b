import { lazy } from 'react'
import { edgeTowards, isWithin, type PixelBox, pixelOf } from '../../domain/camera.ts'
import { drawingOnShow } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { nameOfPlace } from '../parts/record-words.ts'
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
  const beyond = useAtlas(drawingOnShow).beyond
  const at = useAtlas((state) => state.view.at)
  const world = useWorld()
  const camera = at ?? boxes.home
  const room = besideButtons(boxes, speech.direction)
  const chips = spread(
    beyond.flatMap(({ place, position, records }) => {
      const pixel = pixelOf(camera, boxes.size, position)
      if (isWithin(boxes.free, pixel)) return []
      return [{ place, records, ...edgeTowards(room, pixel) }]
    }),
  )
  return (
    <>
      {chips.map(({ place, records, x, y, angle }) => {
        const name = nameOfPlace(place, speech)
        return (
          <button
            type="button"
            className="chip"
            key={place}
            style={{
              left: x,
              top: y,
              translate: `${-shareOf(x, room.x, room.width)}% ${-shareOf(y, room.y, room.height)}%`,
            }}
            aria-label={speech.t('chipName', { place: name, count: records.length })}
            onClick={world.open}
            onPointerEnter={() => store.getState().hover(records[0] ?? null)}
            onPointerLeave={() => store.getState().hover(null)}
          >
            <svg className="chip-arrow" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d="M-5 0H5M1-4.5L5 0L1 4.5" transform={`rotate(${Math.round(angle)})`} />
            </svg>
            <bdi>{name}</bdi> <b>{records.length}</b>
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

/** How far along a side, in percent: a chip hangs inwards from its own edge and never out of the room. */
const shareOf = (at: number, start: number, length: number) => Math.round(((at - start) / length) * 100)

/** On a narrow screen the map's buttons stand within the free part. */
function besideButtons({ free, size }: MapBoxes, direction: 'ltr' | 'rtl'): PixelBox {
  const taken = size.width < 800 ? 56 : 0
  return { ...free, x: free.x + (direction === 'rtl' ? taken : 0), width: free.width - taken }
}

const chipHeight = 48

/** Two chips at one edge stand below one another. */
function spread<T extends { readonly x: number; readonly y: number }>(chips: readonly T[]): readonly T[] {
  const placed: T[] = []
  for (const chip of [...chips].sort((a, b) => a.y - b.y)) {
    const near = placed.filter((other) => Math.abs(other.x - chip.x) < 160 && chip.y - other.y < chipHeight)
    const lowest = Math.max(...near.map((other) => other.y + chipHeight), chip.y)
    placed.push({ ...chip, y: lowest })
  }
  return placed
}
