import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const leastBytes = 200_000

/** The built files that are MapLibre's script: known by what is in them, since their names are our chunks'. */
export function mapLibreFiles(folder: string): string[] {
  const assets = join(folder, 'assets')
  const scripts = readdirSync(assets).filter((name) => /\.m?js$/.test(name))
  const found = scripts.filter((name) => isMapLibre(readFileSync(join(assets, name), 'utf8')))
  if (found.length === 0)
    throw new Error(`No script under ${assets} is MapLibre's: nothing in it says "maplibregl-canvas".`)
  return found
}

/** A chunk of ours may name one of its classes; only its own is large too. */
function isMapLibre(script: string): boolean {
  return script.length > leastBytes && script.includes('maplibregl-canvas')
}

/** Gzip bytes of all that the browser must have for the first picture: the page, its styles, its blocking scripts. */
export function firstPictureBytes(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'))
  const tags = html.toString().match(/<(link|script)\b[^>]*>/g) ?? []
  const needed = tags.filter(
    (tag) =>
      /rel="?stylesheet/.test(tag) ||
      (/^<script[^>]*\ssrc=/.test(tag) && !/type="?module|\b(async|defer)\b/.test(tag)),
  )
  const files = needed.flatMap((tag) => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? [])
  return [html, ...files.map((file) => readFileSync(join(folder, file)))]
    .map((bytes) => gzipSync(bytes, { level: 9 }).length)
    .reduce((total, bytes) => total + bytes, 0)
}
