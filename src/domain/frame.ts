import type { Bounds } from './model.ts'

/** The home view of the map: West Africa and the Sahel, Cabo Verde to Chad. Degrees. */
export const homeFrame: Bounds = [-26, 3, 25, 29]
