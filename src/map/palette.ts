import type { Family } from '../domain/model.ts'

/**
 * Every colour of the map, once. MapLibre takes the values, the SVG painter and the style sheets take the
 * same names as custom properties (`--map-land`), written by `mapCss`.
 * Families are told apart by people who are colour-blind and, with their icons, in grey print.
 */
export const palette = {
  sea: '#e3eaee',
  land: '#f7f5f0',
  context: '#efece5',
  tint: '#d3dcd2',
  neutral: '#e6e4df',
  coast: '#a9b3b8',
  boundary: '#99958c',
  water: '#d3dfe6',
  river: '#bccdd7',
  ink: '#1f2a30',
  label: '#4c555a',
  quiet: '#5b666c',
  halo: '#ffffff',
  pin: '#1f4356',
  tie: '#5a6a73',
  focus: '#c2410c',
  'family-drugs': '#0a5fa3',
  'family-people': '#a8336f',
  'family-arms': '#4a3a2e',
  'family-fuel-minerals': '#b4470a',
  'family-nature': '#0d744d',
  'family-goods': '#7d6000',
  'family-threat': '#5a3a9e',
  'family-several': '#3d4950',
} as const

export type Colour = keyof typeof palette

/** The colour of a family, or of an outline that several families share. */
export function familyColour(family: Family | null): Colour {
  return family === null ? 'family-several' : `family-${family}`
}

/** A colour of the palette as the style sheets know it. */
export const variable = (colour: string) => `var(--map-${colour})`

/** The palette and the proportions of the picture, for the style sheets. */
export function mapCss(frame: { readonly width: number; readonly height: number }): string {
  const colours = Object.entries(palette).map(([name, value]) => `  --map-${name}: ${value};`)
  const ratio = `  --frame-ratio: ${(frame.width / frame.height).toFixed(5)};`
  return `:root {\n${[...colours, ratio].join('\n')}\n}\n`
}
