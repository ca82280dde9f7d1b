import { loadAtlasFiles } from '../../../scripts/load-data.ts'
import { laneContents, type QuarterBar } from '../../../src/domain/density.ts'
import { drawingOf } from '../../../src/domain/drawing.ts'
import type { Drawing } from '../../../src/domain/drawing-marks.ts'
import { recordById } from '../../../src/domain/links.ts'
import type { AtlasRecord, Language } from '../../../src/domain/model.ts'
import { type Lane, timelineOf } from '../../../src/domain/timeline.ts'
import { readView, type View } from '../../../src/domain/view.ts'
import { type OnShow, onShow } from '../../../src/domain/visible.ts'
import { formatIssue } from '../../../src/i18n/issues.ts'
import type { Compiled } from '../../../src/parse/compile.ts'
import { readAtlas } from '../../../src/parse/gate.ts'

/** The same data as the page has, compiled here from `data/`: what a journey expects to see is asked of it. */
export const atlas: Compiled = await compiled()
export const { dataset, evidence, texts } = atlas

export const records: readonly AtlasRecord[] = [...dataset.events, ...dataset.flows]

export function recordOf(id: string): AtlasRecord {
  const record = recordById(dataset, id)
  if (!record) throw new Error(`The data holds no record “${id}”, on which a journey rests.`)
  return record
}

export function titleOf(id: string, language: Language = 'en'): string {
  return atlas.words[language].records[recordOf(id).id]?.title ?? id
}

export const viewOf = (hash: string): View => readView(hash, 'en')
export const shownBy = (hash: string): OnShow => onShow(dataset, viewOf(hash))

export function idsOf({ activities, frameworks, flows }: OnShow): readonly string[] {
  return [...activities, ...frameworks, ...flows].map((record) => record.id).sort()
}

/**
 * What the lanes of the timeline show inside the window: the ids of marks, and of each quarter of a crowded lane
 * how many records it holds.
 */
export function marksOf(hash: string): readonly string[] {
  return laneContents(timelineOf(dataset, viewOf(hash)), dataset.axis)
    .flatMap(({ marks, bars }) =>
      bars
        ? bars.filter(({ shown }) => shown.length > 0).map(({ id, shown }) => `${id}: ${shown.length}`)
        : marks.filter(({ inWindow }) => inWindow).map(({ record }) => record),
    )
    .sort()
}

/** The quarters of a crowded lane. */
export function barsOf(lane: Lane, hash = ''): readonly QuarterBar[] {
  const content = laneContents(timelineOf(dataset, viewOf(hash)), dataset.axis).find(
    (one) => one.lane === lane,
  )
  if (!content?.bars) throw new Error(`The lane of ${lane} is not crowded in “${hash}”.`)
  return content.bars
}

/** How the status says which tiers the counted records are of. */
export function sourcingOf(hash: string): string {
  const { activities, flows } = shownBy(hash)
  const tiers = [...activities, ...flows].map(({ tier }) => tier)
  const cited = tiers.filter((tier) => tier === 'reference').length
  return `of these ${tiers.length - cited} with the text, ${cited} cited`
}

export function drawingFor(hash: string): Drawing {
  return drawingOf(dataset, shownBy(hash), { selected: viewOf(hash).select, hovered: null })
}

/** The status of the English interface. */
export function sentenceOf(hash: string): string {
  const { activities, flows, window } = shownBy(hash)
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  const [first, last] = [year(window.start), year(window.end)]
  const years = first === last ? first : `${first} to ${last}`
  return `${counted(activities.length, 'event')} and ${counted(flows.length, 'flow')}, ${years}`
}

async function compiled(): Promise<Compiled> {
  const { ok, issues } = readAtlas(await loadAtlasFiles('data'))
  if (ok) return ok
  throw new Error(`The data has faults:\n${issues.map((issue) => formatIssue(issue, 'en')).join('\n')}`)
}
