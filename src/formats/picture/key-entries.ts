import { unique } from '../../domain/collections.ts'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { type EventKind, eventKinds, type Family, families, type Theme } from '../../domain/model.ts'
import type { Translate, TranslatePages } from '../../i18n/translator.ts'
import type { Framed } from '../../map/svg/framed.ts'
import {
  countSample,
  familySample,
  goodSample,
  kindSample,
  mannerSamples,
  numberSample,
} from '../../map/svg/key.ts'
import type { Tag } from '../../map/svg/tag.ts'

/** One line of the legend; without a sample, a sentence on all of it. */
export interface KeyEntry {
  readonly sample: Tag | null
  readonly text: string
}

export interface KeyWords {
  readonly t: Translate
  readonly p: TranslatePages
  readonly familyNames: Readonly<Record<Family, string>>
  readonly kindNames: Readonly<Record<EventKind, string>>
  readonly themeNames: Readonly<Record<string, string>>
}

export interface KeyFacts {
  readonly framed: Framed
  readonly themes: readonly Theme[]
  /** Activities on show, of which the tint tells. */
  readonly activities: number
  /** Title of the record that stands out; null: none does. */
  readonly chosen: string | null
  /** Kinds of boundaries in the window: `solid`, `dashed`, `dotted`. */
  readonly boundaries: readonly string[]
}

/** What the picture's signs mean: those that occur in it, and no other. */
export function keyEntries(facts: KeyFacts, words: KeyWords): readonly KeyEntry[] {
  const { framed, chosen, activities, boundaries } = facts
  const { drawing } = framed
  const { t, p } = words
  const { lines, areas, pins, numbers } = drawing
  const isStacked = areas.some(({ goods, stackZooms }) => stackZooms.length > 0 && goods.length > 1)
  const several = isStacked || pins.some(({ records }) => records.length > 1)
  const isUndated = lines.some(({ undated, fades }) => undated && fades !== 'head')
  const plainNumber = numbers.find(({ text }) => /^\d/.test(text))?.text
  const counted = numbers.find(({ text }) => text.startsWith('×'))?.text
  return [
    ...familyEntries(drawing, words),
    ...given(
      lines.some(({ fades }) => fades !== null),
      mannerSamples.oneEnd,
      t('legendStub'),
    ),
    ...given(
      lines.some(({ single }) => single),
      mannerSamples.single,
      t('legendSingle'),
    ),
    ...given(isUndated, mannerSamples.undated, t('legendHollowHead')),
    ...given(
      areas.some((area) => area.extent === 'country'),
      mannerSamples.area,
      t('gradeArea'),
    ),
    ...given(
      areas.some((area) => area.extent === 'region'),
      mannerSamples.region,
      t('legendRegion'),
    ),
    ...given(drawing.stops.length > 0, mannerSamples.stop, p('pictureStopped')),
    ...given(plainNumber !== undefined, numberSample(plainNumber ?? ''), p('pictureNumber')),
    ...given(counted !== undefined, numberSample(counted ?? ''), p('pictureCounted')),
    ...themeEntries(facts, words),
    ...kindEntries(drawing, words),
    ...given(
      pins.some(({ announced }) => announced),
      kindSample('conference', true),
      t('legendAnnounced'),
    ),
    ...given(several, kindSample(null), p('pictureSeveral')),
    ...given(framed.showsTint, mannerSamples.tint, t('legendTint', { count: activities })),
    ...given(drawing.counts.length > 0, countSample(), t('counts')),
    ...given(chosen !== null, mannerSamples.ringed, p('pictureChosen', { title: chosen ?? '' })),
    ...given(
      drawing.countries.some(({ outlined }) => outlined),
      mannerSamples.outlined,
      p('pictureOutlined'),
    ),
    ...given(drawing.ties.length > 0, mannerSamples.tie, p('pictureTie')),
    ...given(boundaries.includes('dashed'), mannerSamples.dashed, t('legendDashed')),
    ...given(boundaries.includes('dotted'), mannerSamples.dotted, t('legendDotted')),
    ...given(lines.length > 0, null, `${t('legendArrows')} ${t('legendWidth')}`),
  ]
}

const given = (occurs: boolean, sample: Tag | null, text: string): readonly KeyEntry[] =>
  occurs ? [{ sample, text }] : []

function familyEntries({ lines, areas }: Drawing, { familyNames, p }: KeyWords): readonly KeyEntry[] {
  const found = new Set([...lines, ...areas].map(({ family }) => family))
  return [...families, null]
    .filter((family) => found.has(family))
    .map((family) => ({
      sample: familySample(family),
      text: family === null ? p('pictureFamilies') : familyNames[family],
    }))
}

/** Icons of the goods whose rows stand in the window: by themes, as their names are theirs. */
function themeEntries({ framed, themes }: KeyFacts, { themeNames }: KeyWords): readonly KeyEntry[] {
  const icons = new Set(
    framed.drawing.areas
      .filter(
        ({ goods, rowZooms, stackZooms }) =>
          rowZooms.length > 0 || (stackZooms.length > 0 && goods.length === 1),
      )
      .flatMap(({ goods }) => goods.map(({ icon }) => icon)),
  )
  return [...icons].flatMap((icon) => {
    const named = themes.filter((theme) => theme.icon === icon && theme.family !== null)
    const family = named[0]?.family
    if (!family) return []
    return [
      {
        sample: goodSample(icon, family),
        text: unique(named.map(({ id }) => themeNames[id] ?? id)).join(' / '),
      },
    ]
  })
}

function kindEntries({ pins }: Drawing, { kindNames }: KeyWords): readonly KeyEntry[] {
  const single = pins.filter(({ records, content }) => records.length === 1 && content !== 'flows')
  return eventKinds
    .filter((kind) => single.some((pin) => pin.kind === kind))
    .map((kind) => ({ sample: kindSample(kind), text: kindNames[kind] }))
}
