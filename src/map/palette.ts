import type { Family } from '../domain/model.ts'
import type { light } from './palettes.ts'

/** A colour of the map by its name; the values are in `palettes.ts`, which pages and style sheets need not load. */
export type Colour = keyof typeof light
export type Palette = Readonly<Record<Colour, string>>

/** The colour of a family, or of an outline that several families share. */
export function familyColour(family: Family | null): Colour {
  return family === null ? 'family-several' : `family-${family}`
}

/** A colour of the palette as the style sheets know it. */
export const variable = (colour: string) => `var(--map-${colour})`
