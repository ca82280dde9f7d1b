import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each folder of src/ may import of ours, beside itself: the table of the README. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  i18n: ['domain'],
  parse: ['domain'],
  store: ['domain'],
  map: ['domain'],
  formats: ['domain', 'i18n', 'parse', 'map/svg'],
  services: ['domain', 'i18n', 'parse', 'formats', 'store', 'map/coast'],
  ui: ['domain', 'i18n', 'parse', 'formats', 'store', 'services', 'map'],
}

/** Where a package may stand: paths of src/ that start so. Anything else may stand anywhere but in domain. */
const homes: readonly (readonly [package_: RegExp, homes: RegExp, words: string])[] = [
  [/^react(-dom)?(\/|$)/, /^(ui\/|main\.tsx$)/, 'react stands in ui/ and main.tsx only'],
  [/^zustand(\/|$)/, /^(store|ui)\//, 'zustand stands in store/ and one file of ui/ only'],
  [/^maplibre-gl(\/|$)/, /^map\/maplibre\//, 'maplibre-gl stands in map/maplibre/ only'],
  [
    /^virtual:/,
    /^(services\/|main\.tsx$)/,
    'compiled data (virtual:) come in by services/ and main.tsx only',
  ],
  [/^(?!@turf\/|\.)/, /^(?!domain\/)/, 'domain/ imports nothing but Turf'],
]

const forbidden: readonly (readonly [code: RegExp, where: RegExp, words: string])[] = [
  [/\b(inner|outer)HTML\b|\binsertAdjacentHTML\b/, /./, 'words become text, never HTML'],
  [/\bdangerouslySetInnerHTML\b/, /./, 'words become text, never HTML'],
  [/(?<![\w.])(window\.)?alert\(/, /./, 'messages are notices, never alert()'],
  [/\bnew Date\b|\bDate\.now\b/, /^domain\//, 'domain/ has no clock and no Date'],
]

/** The rules that one file breaks, a sentence each. `path` is from src/. */
function faultsOf(path: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '')
  const imports = [...code.matchAll(/(?:\b(?:from|import)\s+|\b(?:import|glob)\(\s*)['"]([^'"\s]+)['"]/g)]
  const broken = imports.flatMap(([, target = '']) => [
    ...homes.filter(([name, home]) => name.test(target) && !home.test(path)).map(([, , words]) => words),
    ...(target.startsWith('.') ? wrongWay(path, posix.join(posix.dirname(path), target)) : []),
  ])
  const said = forbidden
    .filter(([sign, where]) => where.test(path) && sign.test(code))
    .map(([, , words]) => words)
  return [...new Set([...broken, ...said])].map((words) => `src/${path}: ${words}`)
}

function wrongWay(from: string, to: string): string[] {
  if (to.startsWith('..')) return [`imports ${to}, which is outside src/`]
  const allowed = mayImport[from.split('/', 1)[0] ?? '']
  const [own, other] = [from, to].map((path) => /^map\/(svg|still|maplibre)\//.exec(path)?.[1])
  // The map without WebGL stands on the SVG painter, which is pure and does not know it.
  const crosses = own && other && own !== other && !(own === 'still' && other === 'svg')
  if (crosses) return [`imports ${to}: the painters do not know each other`]
  if (!allowed || to.split('/', 1)[0] === from.split('/', 1)[0]) return []
  return allowed.some((part) => to.startsWith(`${part}/`) || to === `${part}.ts`)
    ? []
    : [`imports ${to}; may import only ${allowed.join(', ') || 'itself'}`]
}

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))

describe('the architecture', () => {
  test('every file keeps the rules', () => {
    expect(files.flatMap(({ path, text }) => faultsOf(path, text))).toEqual([])
  })

  test('one file of ui/ at most knows zustand', () => {
    const knowing = files.filter(({ path, text }) => path.startsWith('ui/') && /from ['"]zustand/.test(text))
    expect(knowing.map(({ path }) => path).slice(1)).toEqual([])
  })

  test.each([
    ['domain/a.ts', `import { b } from '../store/b.ts'`],
    ['domain/a.ts', `import 'zod'`],
    ['domain/a.ts', `export const now = () => new Date()`],
    ['domain/a.ts', `import data from '../../data/events.json'`],
    ['store/a.ts', `import type { B } from '../ui/B.tsx'`],
    ['store/a.ts', `const b = await import("../services/b.ts")`],
    ['store/a.ts', `import { useState } from 'react'`],
    ['formats/a.ts', `import { b } from '../map/maplibre/b.ts'`],
    ['map/svg/a.ts', `export * from '../maplibre/b.ts'`],
    ['map/svg/a.ts', `import { b } from '../still/b.ts'`],
    ['map/still/a.ts', `import { b } from '../maplibre/b.ts'`],
    ['map/svg/a.ts', `element.innerHTML = text`],
    ['services/a.ts', `import { create } from 'zustand'`],
    ['ui/A.tsx', `import {\n  Map,\n} from 'maplibre-gl'`],
    ['ui/A.tsx', `import { events } from 'virtual:atlas/events'`],
    ['ui/A.tsx', `alert('no')`],
  ])('the rules find the fault in %s: %s', (path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1)
  })

  test.each([
    ['domain/a.ts', `import { area } from '@turf/turf'\nimport { b } from './b.ts'`],
    ['domain/a.ts', `// new Date() has no place here\n/** nor innerHTML */`],
    ['domain/a.ts', `add('from', 'to')`],
    ['formats/a.ts', `import { b } from '../map/svg/b.ts'`],
    ['services/a.ts', `import { b } from '../map/coast.ts'`],
    ['map/still/a.ts', `import { b } from '../svg/b.ts'`],
    ['services/a.ts', `import { events } from 'virtual:atlas/events'`],
    ['ui/A.tsx', `import { Map } from '../map/maplibre/map.ts'\nimport 'react'\nnotice.alert('fine')`],
    [
      'main.tsx',
      `import { createRoot } from 'react-dom/client'\nimport { events } from 'virtual:atlas/events'`,
    ],
  ])('the rules let %s be: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})
