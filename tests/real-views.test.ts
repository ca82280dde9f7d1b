import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAtlasFiles } from '../scripts/load-data.ts'
import { pixelAt, touch } from '../src/domain/boxes.ts'
import { drawingOf } from '../src/domain/drawing.ts'
import { type Line, linesOf, mostLines } from '../src/domain/drawing-lines.ts'
import type { Drawing } from '../src/domain/drawing-marks.ts'
import { placesOf } from '../src/domain/drawing-places.ts'
import { worldDrawingOf, worldLabels } from '../src/domain/drawing-world.ts'
import { labelMetrics } from '../src/domain/labels.ts'
import { type Dataset, languages } from '../src/domain/model.ts'
import { byDate } from '../src/domain/numbers.ts'
import { readView } from '../src/domain/view.ts'
import { type OnShow, onShow } from '../src/domain/visible.ts'
import { mapSteps, worldSteps } from '../src/domain/zooms.ts'
import { loadMessages, translatorOf } from '../src/i18n/catalogue.ts'
import type { Compiled } from '../src/parse/compile.ts'
import { readAtlas } from '../src/parse/gate.ts'
import { type Covered, lettersAt, marksAt, standsAt } from './support/view-marks.ts'

let atlas: Compiled

beforeAll(async () => {
  const { ok, issues } = readAtlas(await loadAtlasFiles(join(import.meta.dirname, '..', 'data')))
  if (!ok) throw new Error(`data/ has ${issues.length} faults; tests/real-data.test.ts names them.`)
  atlas = ok
  await Promise.all(languages.map(loadMessages))
})

/** Views of issue 3 that differ in what they show, by their address; the others differ in screen and language. */
const views: readonly (readonly [name: string, address: (dataset: Dataset) => string])[] = [
  ['all time', () => ''],
  ['2017', () => 'from=2017&to=2017'],
  ['an event in Mali', (dataset) => `select=${eventIn(dataset, ['bamako', 'MLI'])}`],
  ['cocaine', () => 'theme=cocaine'],
  ['firearms', () => 'theme=firearms-trafficking'],
  ['one event selected', (dataset) => `select=${dataset.events[0]?.id}`],
]

function eventIn({ events }: Dataset, places: readonly string[]): string {
  const found = events.find((event) => placesOf(event).some((place) => places.includes(place)))
  if (!found) throw new Error(`No event is in ${places.join(' or ')}.`)
  return found.id
}

interface Seen {
  readonly shown: OnShow
  readonly home: Drawing
  readonly world: Drawing
  readonly lines: readonly Line[]
}

function seenIn(address: (dataset: Dataset) => string): Seen {
  const { dataset } = atlas
  const view = readView(address(dataset), 'en')
  const shown = onShow(dataset, view)
  const focus = { selected: view.select, hovered: null }
  return {
    shown,
    home: drawingOf(dataset, shown, focus),
    world: worldDrawingOf(dataset, shown, focus),
    lines: linesOf(dataset, shown.flows),
  }
}

/** The smallest home view, on a small phone. */
const smallestHomeZoom = 2.2
const leastApart = 4

describe.each(views)('on the real data, %s', (_name, address) => {
  it('no two marks touch at any step of the map', () => {
    const { home } = seenIn(address)
    expect(touchingAt(mapSteps, (step) => marksAt(home, step, labelMetrics.badgeRise))).toEqual([])
  })

  it('no two marks touch at any size of the world', () => {
    const { world } = seenIn(address)
    expect(touchingAt(worldSteps, (step) => marksAt(world, step, labelMetrics.badgeRise))).toEqual([])
  })

  it('the middles of two lines keep apart on the smallest screen', () => {
    expect(tooNear(seenIn(address).home, smallestHomeZoom)).toEqual([])
  })

  it('the middles of two lines keep apart at every size of the world', () => {
    const { world } = seenIn(address)
    expect(worldSteps.flatMap((step) => tooNear(world, step))).toEqual([])
  })

  it('draws no more lines than can be told apart, or one for each pair of ends', () => {
    const { lines, home } = seenIn(address)
    expect(home.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    if (lines.length <= mostLines && !lines.some(({ fine }) => fine)) return
    const pairs = lines.map(({ from, to }) => `${from} → ${to}`)
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([])
  })

  it('says on a line what the list calls its record, or how many it stands for', () => {
    const { home, world } = seenIn(address)
    const listed = byDate(atlas.dataset.flows).map(({ id }) => id)
    const wrong = [...home.numbers, ...world.numbers].filter(({ records: [first = '', ...more], text }) =>
      more.length > 0 ? text !== `×${more.length + 1}` : text !== String(listed.indexOf(first) + 1),
    )
    expect(wrong).toEqual([])
  })

  it('says it on every line once the map is near enough', () => {
    const { home } = seenIn(address)
    const last = mapSteps.at(-1) ?? 0
    const said = new Set(home.numbers.filter(({ zooms }) => standsAt(last, zooms)).map(({ line }) => line))
    expect(home.lines.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(languages)('no two names overlap at any size of the world in “%s”', (language) => {
    const { dataset, words } = atlas
    const { home, world } = seenIn(address)
    const nameOf = (id: string) => words[language].places[id] ?? id
    const labels = worldLabels(
      dataset,
      home.beyond.map(({ place }) => place),
      nameOf,
      world.pins,
    )
    const spaced = language !== 'ar'
    expect(touchingAt(worldSteps, (step) => lettersAt(labels, step, nameOf, spaced))).toEqual([])
  })
})

describe('on the real data, the names of the map', () => {
  it.each(languages)('do not overlap at any step in “%s”', (language) => {
    const { labels } = atlas.dataset
    const nameOf = nameOnMap(language)
    const spaced = language !== 'ar'
    expect(touchingAt(mapSteps, (step) => lettersAt(labels, step, nameOf, spaced))).toEqual([])
  })

  it.each(languages)(
    'of cities and regions are not covered by the marks of other places in “%s”',
    (language) => {
      const { home } = seenIn(() => '')
      const nameOf = nameOnMap(language)
      const covered = mapSteps.flatMap((step) => {
        const names = lettersAt(
          atlas.dataset.labels.filter(({ style }) => style === 'city' || style === 'region'),
          step,
          nameOf,
          language !== 'ar',
        )
        return marksAt(home, step, labelMetrics.badgeRise).flatMap((mark) =>
          names
            .filter(({ place, box }) => place !== mark.place && touch(box, mark.box))
            .map(({ name }) => `${mark.name} on ${name} at ${step}`),
        )
      })
      expect(covered).toEqual([])
    },
  )
})

/** Names as the map says them: see `mapNames` in `use-interactive-map.ts`. */
function nameOnMap(language: (typeof languages)[number]): (id: string) => string {
  const t = translatorOf(language)
  return (id) => {
    const name = atlas.words[language].places[id] ?? id
    return atlas.dataset.places[id]?.kind === 'region' ? t('regionLabel', { name }) : name
  }
}

function touchingAt(steps: readonly number[], at: (step: number) => readonly Covered[]): readonly string[] {
  return steps.flatMap((step) => {
    const all = at(step)
    return all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => touch(a.box, b.box))
        .map((b) => `${a.name} and ${b.name} at ${step}`),
    )
  })
}

function tooNear({ lines }: Drawing, zoom: number): readonly string[] {
  const drawn = lines
    .filter(({ zooms }) => standsAt(zoom, zooms))
    .map(({ id, line }) => ({ id, ...pixelAt(line[Math.floor(line.length / 2)] ?? [0, 0], zoom) }))
  return drawn.flatMap((a, index) =>
    drawn.slice(index + 1).flatMap((b) => {
      const apart = Math.hypot(a.x - b.x, a.y - b.y)
      return apart < leastApart ? [`${a.id} and ${b.id}: ${apart.toFixed(1)} px at ${zoom}`] : []
    }),
  )
}
