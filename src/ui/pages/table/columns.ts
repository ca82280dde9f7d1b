import { placesOf, placesOfFlow } from '../../../domain/drawing-places.ts'
import type { AtlasRecord, Dataset, Evidence } from '../../../domain/model.ts'
import { countriesNamed } from '../../../domain/named-countries.ts'
import { flowNumbers } from '../../../domain/numbers.ts'
import { sourcingOf } from '../../../domain/view.ts'
import { listCommas } from '../../../i18n/translator.ts'
import type { Speech } from '../../parts/atlas-context.ts'
import { dateOf, gradeKeys, kindKeys, nameOfPlace, sourcingKeys, titleOf } from '../../parts/record-words.ts'
import { sourceName } from '../../reader/source-words.ts'
import type { usePageSpeech } from '../use-page-speech.ts'

export interface TableWorld {
  readonly speech: ReturnType<typeof usePageSpeech>
  readonly dataset: Dataset
  /** Null until it is loaded: sources then have no names yet. */
  readonly evidence: Evidence | null
}

/** What a cell says: '' = not stated; null = such a record has no such field. */
type CellText = string | null

interface Column {
  /** Width in text sizes; that of the title is in `table.css`, since it follows the screen. */
  readonly width: number
  readonly isUsual: boolean
  readonly label: (speech: TableWorld['speech']) => string
  readonly text: (record: AtlasRecord, world: TableWorld) => CellText
}

export const columnIds = [
  'title',
  'kind',
  'date',
  'places',
  'countries',
  'themes',
  'organisers',
  'funders',
  'grade',
  'sourcing',
  'source',
  'number',
] as const
export type ColumnId = (typeof columnIds)[number]

export const columns: Readonly<Record<ColumnId, Column>> = {
  title: {
    width: 20,
    isUsual: true,
    label: ({ p }) => p('columnTitle'),
    text: (record, { speech }) => titleOf(record, speech),
  },
  kind: {
    width: 9,
    isUsual: true,
    label: ({ p }) => p('columnKind'),
    text: kindText,
  },
  date: {
    width: 12,
    isUsual: true,
    label: ({ t }) => t('fieldWhen'),
    text: (record, { speech }) => dateOf(record, speech),
  },
  places: {
    width: 13,
    isUsual: true,
    label: ({ t }) => t('fieldPlaces'),
    text: (record, { speech }) =>
      listed(
        (record.record === 'event' ? placesOf(record) : placesOfFlow(record)).map((id) =>
          nameOfPlace(id, speech),
        ),
        speech,
      ),
  },
  countries: {
    width: 15,
    isUsual: true,
    label: ({ p }) => p('columnCountries'),
    text: (record, { speech, dataset }) =>
      listed(
        countriesNamed(record, dataset).map((id) => nameOfPlace(id, speech)),
        speech,
      ),
  },
  themes: {
    width: 13,
    isUsual: true,
    label: ({ t }) => t('fieldThemes'),
    text: (record, { speech }) =>
      listed(
        (record.record === 'event' ? record.themes : [record.theme]).map(
          (id) => speech.words.themes[id] ?? id,
        ),
        speech,
      ),
  },
  organisers: {
    width: 15,
    isUsual: false,
    label: ({ t }) => t('fieldOrganisers'),
    text: (record, { speech }) => (record.record === 'event' ? actors(record.organisers, speech) : null),
  },
  funders: {
    width: 13,
    isUsual: false,
    label: ({ t }) => t('fieldFunders'),
    text: (record, { speech }) => (record.record === 'event' ? actors(record.funders, speech) : null),
  },
  grade: {
    width: 10,
    isUsual: true,
    label: ({ t }) => t('fieldGrade'),
    text: (record, { speech }) => (record.record === 'flow' ? speech.t(gradeKeys[record.grade]) : null),
  },
  sourcing: {
    width: 11,
    isUsual: true,
    label: ({ t }) => t('legendSourcing'),
    text: (record, { speech }) => speech.t(sourcingKeys[sourcingOf(record.tier)]),
  },
  source: {
    width: 16,
    isUsual: false,
    label: ({ t }) => t('regionSource'),
    text: (record, { speech, evidence }) =>
      listed(
        record.sources.map((id) => sourceName(evidence?.sources[id], speech)),
        speech,
      ),
  },
  number: {
    width: 6,
    isUsual: false,
    label: ({ p }) => p('columnNumber'),
    text: (record, { dataset }) => flowNumbers(dataset).get(record.id)?.toString() ?? null,
  },
}

/** Flows and threats by what they are: their theme has a column of its own. */
function kindText(record: AtlasRecord, { speech, dataset }: TableWorld): string {
  if (record.record === 'event') return speech.t(kindKeys[record.kind])
  const group = dataset.themes.find(({ id }) => id === record.theme)?.group
  return speech.p(group === 'threat' ? 'kindThreat' : 'kindFlow')
}

const actors = (ids: readonly string[], speech: Speech) =>
  listed(
    ids.map((id) => speech.words.actors[id] ?? id),
    speech,
  )

/** Commas alone: `Intl.ListFormat` is slow over thousands of cells. */
const listed = (names: readonly string[], { language }: Pick<Speech, 'language'>) =>
  names.join(listCommas[language])
