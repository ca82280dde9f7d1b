/** What buttons and keys do with a map, under either painter. */
export interface MapControls {
  readonly zoomBy: (levels: number) => void
  /** Pixels to the right and down. */
  readonly panBy: (right: number, down: number) => void
  readonly goHome: () => void
}

/** Pixels of one press. */
export const panStep = 100
/** Levels of the zoom of one press. */
export const zoomStep = 0.75
