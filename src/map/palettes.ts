import type { ShownLook } from '../domain/view.ts'
import type { Palette } from './palette.ts'

export const light = {
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

/** `halo` is what surrounds a mark and fills a hollow one: light on the light map, dark on the dark one. */
export const dark: Palette = {
  sea: '#171d21',
  land: '#282e31',
  context: '#21272b',
  tint: '#37463f',
  neutral: '#31353a',
  coast: '#566269',
  boundary: '#7d8387',
  water: '#1b242a',
  river: '#36474f',
  ink: '#e6e7e3',
  label: '#bcc4c7',
  quiet: '#a4afb4',
  halo: '#14191c',
  pin: '#a9c4d3',
  tie: '#9db0ba',
  focus: '#ff9a5c',
  'family-drugs': '#7cb4ea',
  'family-people': '#d47fb0',
  'family-arms': '#a89a72',
  'family-fuel-minerals': '#e3733a',
  'family-nature': '#52c49a',
  'family-goods': '#e0c25c',
  'family-threat': '#9a80e8',
  'family-several': '#b4c2c9',
}

/**
 * Every colour of the map, once for each appearance; a projector has the light ones. MapLibre takes the values, the
 * SVG painter and the style sheets take the same names as custom properties (`--map-land`), written by `mapCss`.
 * Families are told apart by people who are colour-blind and, with their icons, in grey print.
 */
export const palettes: Readonly<Record<ShownLook, Palette>> = { light, dark, projector: light }

/** The palettes and the proportions of the picture, for the style sheets. What is printed is light. */
export function mapCss(frame: { readonly width: number; readonly height: number }): string {
  const ratio = `  --frame-ratio: ${(frame.width / frame.height).toFixed(5)};`
  const [day, night] = [light, dark].map((palette) =>
    Object.entries(palette).map(([name, value]) => `  --map-${name}: ${value};`),
  )
  return `:root {\n${[...(day ?? []), ratio].join('\n')}\n}\n@media screen {\n:root[data-look="dark"] {\n${night?.join('\n')}\n}\n}\n`
}
