import type { Bounds } from './model.ts'

/** The home view of the map: West Africa and the Sahel, Cabo Verde to Chad. Degrees. */
export const homeFrame: Bounds = [-26, 3, 25, 29]

/** The world without the polar caps. Degrees. */
export const worldFrame: Bounds = [-168, -56, 180, 74]
