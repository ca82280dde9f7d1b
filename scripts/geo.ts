/**
 * Draws the map's land and water from Natural Earth (public domain), as the UN's maps have it:
 * `node scripts/run.mjs scripts/geo.ts` writes countries, boundaries, water and world into `data/`.
 * The same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Feature } from 'geojson'
import type { Bounds } from '../src/domain/model.ts'
import { regional, regionalSheet, worldSheet } from './geo/sheets.ts'
import { waterSheet } from './geo/water.ts'

/** Rivers and lakes that reach in here are drawn whole. */
const aboutTheFrame: Bounds = [-26, -6, 40, 33]

export function main(): void {
  const { countries, boundaries } = regionalSheet()
  write('countries', countries)
  write('boundaries', boundaries)
  write('water', waterSheet(aboutTheFrame, regional))
  write('world', worldSheet())
}

/** A feature a line, so that a change shows in a diff. */
function write(name: string, features: readonly Feature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
  writeFileSync(new URL(`../data/${name}.geojson`, import.meta.url), text)
  console.log(
    `data/${name}.geojson: ${features.length} features, ${gzipSync(text, { level: 9 }).length} bytes gzip`,
  )
}
