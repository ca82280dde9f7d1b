import { type PixelSize, pixelOf } from '../../domain/camera.ts'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { homeFrame } from '../../domain/frame.ts'
import { boxOf } from '../../domain/mercator.ts'
import type { Place, PlaceLabel } from '../../domain/model.ts'
import { standingAt } from '../../domain/standing.ts'
import type { Camera } from '../../domain/view.ts'
import { mapSteps, zoomOfMarks } from '../../domain/zooms.ts'
import type { MapGeometry } from '../options.ts'
import { labelsOf } from '../svg/marks.ts'
import { hatchGrowth } from '../svg/overlay.ts'
import { movingParts, pictureOf } from '../svg/picture.ts'
import { mapWidth, planeOf } from '../svg/plane.ts'
import { rewrite } from '../svg/repaint.ts'
import { type Tag, tag, writeNode } from '../svg/tag.ts'

/** What stands on the sheet. */
export interface SheetContent {
  readonly drawing: Drawing
  readonly names: Readonly<Record<string, string>>
  readonly textScale: number
}

/** The region as one drawing in the page, as large as the camera wants it: to look elsewhere is to move it. */
export interface Sheet {
  readonly element: HTMLElement
  paint(content: SheetContent): void
  place(camera: Camera, size: PixelSize): void
}

interface SheetParts {
  readonly geometry: MapGeometry
  readonly labels: readonly PlaceLabel[]
  readonly places: Readonly<Record<string, Place>>
}

const plane = planeOf(homeFrame, mapWidth)
const frame = boxOf(homeFrame)
const corner = [homeFrame[0], homeFrame[3]] as const

/**
 * Land is written once, finely enough for the nearest camera; names and marks anew where the camera comes to another
 * step of the zoom. Their places are shares of the sheet, so it can grow under them.
 */
export function createSheet(document: Document, { geometry, labels, places }: SheetParts): Sheet {
  const element = document.createElement('div')
  element.className = 'still-sheet'
  // The list says it all, and the keys say each mark: see `ui/map/use-map-keys.ts`.
  element.ariaHidden = 'true'
  const partsFor = (drawing: Drawing) => ({
    plane,
    drawing,
    extentOf: (id: string) => places[id]?.extent ?? null,
    idPrefix: 'sheet-',
  })
  const groups = new Map<string, { readonly node: Element; tag: Tag }>()
  const write = (after: Tag) => {
    const name = String(after.attributes.class)
    const group = groups.get(name)
    if (!group) return
    rewrite(group.node, group.tag, after)
    group.tag = after
  }
  const start = (drawing: Drawing) => {
    const layers = pictureOf(partsFor(drawing), geometry, [], () => [])
    element.replaceChildren(...layers.map((layer) => writeNode(layer, document)))
    for (const part of [...movingParts(partsFor(drawing)), tag('g', { class: 'labels' })]) {
      const node = element.querySelector(`g.${part.attributes.class}`)
      if (node) groups.set(String(part.attributes.class), { node, tag: part })
    }
  }

  let content: SheetContent | null = null
  let zoom = 0
  let step: number | null = null
  const show = () => {
    if (!content) return
    const { drawing, names, textScale } = content
    step = stepAt(zoom, textScale)
    const standing = standingAt(drawing, step)
    if (groups.size === 0) start(standing)
    else for (const part of movingParts(partsFor(standing))) write(part)
    const named = labels.filter(({ minZoom }) => minZoom <= (step ?? 0))
    write(labelsOf(named, plane, (id) => [tag('tspan', {}, names[id] ?? '')]))
    hatch()
  }
  /** A pattern grows with its sheet; hatches grow as MapLibre's do, up to twice their size between whole zooms. */
  const hatch = () => {
    const unitsPerPixel = plane.width / widthAt(zoom)
    const growth = (unitsPerPixel / plane.unitsPerPixel) * (2 ** (zoom - Math.floor(zoom)) / hatchGrowth)
    for (const pattern of element.querySelectorAll('pattern'))
      pattern.setAttribute('patternTransform', `scale(${growth})`)
  }

  return {
    element,
    paint: (next) => {
      content = next
      show()
    },
    place: (camera, size) => {
      const { x, y } = pixelOf(camera, size, corner)
      element.style.transform = `translate(${x}px, ${y}px)`
      if (camera.zoom === zoom) return
      zoom = camera.zoom
      const width = widthAt(zoom)
      element.style.width = `${width}px`
      element.style.height = `${(width * plane.height) / plane.width}px`
      if (content && step !== stepAt(zoom, content.textScale)) show()
      else hatch()
    },
  }
}

/** Pixels of the frame at a zoom. */
const widthAt = (zoom: number) => 512 * 2 ** zoom * frame.width

function stepAt(zoom: number, textScale: number): number {
  const near = zoomOfMarks(zoom, textScale)
  return mapSteps.filter((step) => step <= near).at(-1) ?? near
}
