import type { FeatureCollection } from 'geojson'
import type { Drawing } from '../domain/drawing-marks.ts'
import type { Language, Place, PlaceLabel, Position } from '../domain/model.ts'
import type { Camera, ShownLook } from '../domain/view.ts'

export interface MapGeometry {
  readonly countries: FeatureCollection
  /** The edges of the outlines where land meets sea. */
  readonly coast: FeatureCollection
  readonly boundaries: FeatureCollection
  readonly water: FeatureCollection
}

export interface MapOptions {
  /** Empty, with a size. */
  readonly container: HTMLElement
  readonly geometry: MapGeometry
  readonly labels: readonly PlaceLabel[]
  /** For the extents of regions and the dots of cities. */
  readonly places: Readonly<Record<string, Place>>
  /** Place id to its name; asked again after `setLanguage`. */
  readonly names: (language: Language) => Readonly<Record<string, string>>
  /** What the container's middle shows first, exactly. */
  readonly camera: Camera
  readonly language: Language
  /** Pixels of the base label size; symbols, offsets and strokes grow with it. */
  readonly textSize: number
  readonly look: ShownLook
  /** A click or tap on a mark: all records of the topmost one. Not called for a click on nothing. */
  onChoose(records: readonly string[], at: { readonly x: number; readonly y: number }): void
  onHover(record: string | null): void
  /** At the end of a movement. `byUser`: by drag, wheel, touch, `zoomBy` or `panBy`. */
  onMove(camera: Camera, byUser: boolean): void
  /** Once: the first idle map whose first drawing is there, with a pin if the drawing has one in sight. */
  onReady(): void
  /** A drawing handed to `paint` is on the screen. Drawings that came faster than the screen are passed over. */
  onDrawn(): void
  /** At most once, instead of `onReady`: the worker or the style failed, or nothing was drawn in `patience`. */
  onFailure(reason: Error): void
}

/** Either painter, once it stands. What the keys do is said once, by whoever mounts it: the painters have no keys. */
export interface MountedMap {
  /** Takes the focus: the map's one stop of the Tab key. */
  readonly element: HTMLElement
  paint(drawing: Drawing): void
  setLanguage(language: Language): void
  setTextSize(px: number): void
  setLook(look: ShownLook): void
  /** Jumps under reduced motion. */
  moveTo(camera: Camera, animate: boolean): void
  /** Counts as a movement by the reader, as does `panBy`. */
  zoomBy(levels: number): void
  /** Shows what lies so many pixels to the right and below. */
  panBy(right: number, down: number): void
  camera(): Camera
  /** Pixels from the container's top left corner. */
  pixelOf(position: Position): { x: number; y: number }
  /** The container's size has changed. */
  resize(): void
  remove(): void
}
