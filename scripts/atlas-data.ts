import { join } from 'node:path'

import type { Plugin, Rolldown } from 'vite'
import { partsOf } from '../src/domain/dataset-parts.ts'
import { homeFrame, worldFrame } from '../src/domain/frame.ts'
import { type FirstWords, languages, type Words } from '../src/domain/model.ts'
import { pictureSteps, worldSteps } from '../src/domain/zooms.ts'
import { formatIssue } from '../src/i18n/issues.ts'
import { mapCss } from '../src/map/palettes.ts'
import { planeOf } from '../src/map/svg/plane.ts'
import { zoomCss } from '../src/map/zoom-css.ts'
import type { AtlasFiles } from '../src/parse/atlas-files.ts'
import type { Compiled } from '../src/parse/compile.ts'
import { readAtlas } from '../src/parse/gate.ts'
import { measureDownloads } from './download-sizes.ts'
import { firstPage } from './first-page.ts'
import { loadAtlasFiles } from './load-data.ts'
import { publishedAssets } from './published.ts'
import { plainRecords, recordsPage } from './records-page.ts'

const prefix = 'virtual:atlas/'
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * Runs the gate over `data/` and hands the app a ready dataset, split by language and by need, as modules
 * `virtual:atlas/…`; writes the first picture into `index.html`; publishes the files of `data/`. One fault fails
 * the build.
 */
export function atlasData(root = process.cwd()): Plugin {
  let compiled: Promise<Built> | null = null
  const data = () => {
    compiled ??= compile(root)
    return compiled
  }
  return {
    name: 'atlas-data',
    async buildStart() {
      await data()
    },
    resolveId(id) {
      if (id === `${prefix}map.css`) return 'virtual-atlas-map.css'
      if (id === `${prefix}world.css`) return 'virtual-atlas-world.css'
      return id.startsWith(prefix) ? `\0${id}` : null
    },
    async load(id) {
      if (id === 'virtual-atlas-map.css') {
        return mapCss(planeOf(homeFrame)) + zoomCss('fit', homeFrame, pictureSteps)
      }
      if (id === 'virtual-atlas-world.css') return zoomCss('world-picture', worldFrame, worldSteps)
      return id.startsWith(`\0${prefix}`) ? await moduleOf(id.slice(prefix.length + 1), await data()) : null
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const asset of publishedAssets(await data())) this.emitFile(asset)
        this.emitFile({ type: 'asset', fileName: recordsPage, source: plainRecords(await data()) })
        const page = bundle['index.html']
        if (page?.type === 'asset') page.source = withHead(withWords(String(page.source), bundle))
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, context) => {
        const page = firstPage(html, await data())
        return context.server ? page : withAddress(page)
      },
    },
  }
}

/**
 * The style sheet is asked for before the first script, and `boot.js` puts the policy into the head before any other
 * script runs. Chromium's preload scanner, when it meets a policy, holds back all that it has found: our own files
 * would be asked for a round trip later.
 */
function withHead(page: string): string {
  const sheet = /\s*<link rel="stylesheet"[^>]*>/.exec(page)?.[0]
  if (!sheet) throw new Error('The built page has no style sheet to put first.')
  return page
    .replace(sheet, '')
    .replace(/\s*<script src=".\/boot.js"/, (boot) => `${sheet}${boot} data-policy="${policy}"`)
}

/** Tells `boot.js` which files carry the words of each language, so that it can ask for them at once. */
function withWords(page: string, bundle: Rolldown.OutputBundle): string {
  const fileOf = (suffix: string) =>
    Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(suffix))
      ?.fileName
  const attributes = languages.map((language) => {
    const files = [fileOf(`${prefix}words/${language}`), fileOf(`/src/i18n/${language}.ts`)]
    if (files.includes(undefined)) throw new Error(`The build has no file with the words of “${language}”.`)
    return `data-${language}="${files.map((file) => `./${file}`).join(' ')}"`
  })
  return page.replace('<script src="./boot.js"', `<script src="./boot.js" ${attributes.join(' ')}`)
}

/** Scrapers of link previews want a whole address: `ATLAS_ADDRESS=https://… npm run build` writes it. */
function withAddress(page: string): string {
  const address = process.env.ATLAS_ADDRESS
  return address ? page.replace('./preview.png', `${address.replace(/\/$/, '')}/preview.png`) : page
}

/** The atlas with the files that it was compiled from. */
interface Built extends Compiled {
  readonly files: AtlasFiles['json']
}

async function compile(root: string): Promise<Built> {
  const files = await loadAtlasFiles(join(root, 'data'))
  const { ok, issues } = readAtlas(files)
  if (ok) return { ...ok, files: files.json }
  const faults = issues.map((issue) => `  ${formatIssue(issue, 'en')}`)
  throw new Error(`The data has ${issues.length} faults:\n${faults.join('\n')}`)
}

function firstWords({ records, places, themes }: Words): FirstWords {
  const titles = Object.entries(records).map(([id, { title }]) => [id, title] as const)
  return { titles: Object.fromEntries(titles), places, themes }
}

async function moduleOf(name: string, built: Built): Promise<string> {
  const { dataset, words, evidence, quotes, texts, geometry, files } = built
  const [part, key = ''] = name.split('/')
  switch (part) {
    case 'first':
      return json(partsOf(dataset).first)
    case 'rest':
      return json(partsOf(dataset).rest)
    case 'words':
      return json(firstWords(words[key as keyof typeof words]))
    case 'details': {
      const { records, actors, placeNotes, sources } = words[key as keyof typeof words]
      return json({ records, actors, placeNotes, sources })
    }
    case 'quotes':
      return json(quotes[key as keyof typeof quotes])
    case 'evidence':
      return json(evidence)
    case 'text':
      return json(texts[key])
    case 'texts': {
      const lines = Object.keys(texts).map(
        (id) => `${JSON.stringify(id)}: () => import('${prefix}text/${id}')`,
      )
      return `export default { ${lines.join(', ')} }`
    }
    case 'geometry': {
      const { countries, boundaries, water } = geometry
      return json({ countries, boundaries, water })
    }
    case 'files': {
      // Outlines are modules of their own.
      const own = Object.entries(files).filter(([file]) => !((file.split('.')[0] ?? '') in geometry))
      return json(Object.fromEntries(own))
    }
    case 'sizes':
      return json(await measureDownloads(built, files, texts))
    case 'world':
      return json(geometry.world)
    default:
      throw new Error(`No module virtual:atlas/${name}: see scripts/atlas-data.ts.`)
  }
}

/** Parsed at run time from a string, which browsers do faster than reading an object literal. */
function json(value: unknown): string {
  if (value === undefined) throw new Error('A module of the dataset is empty.')
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
