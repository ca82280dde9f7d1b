import { drawingOf } from '../src/domain/drawing.ts'
import { type AtlasRecord, type Language, languages } from '../src/domain/model.ts'
import { yearTicks } from '../src/domain/ticks.ts'
import { timelineOf } from '../src/domain/timeline.ts'
import { defaultView } from '../src/domain/view.ts'
import { onShow } from '../src/domain/visible.ts'
import { ar } from '../src/i18n/ar.ts'
import { en } from '../src/i18n/en.ts'
import { fr } from '../src/i18n/fr.ts'
import { pt } from '../src/i18n/pt.ts'
import { pictureOf } from '../src/map/svg/picture.ts'
import { type Tag, tag, writeText } from '../src/map/svg/tag.ts'
import { fadesOf, lanesOf } from '../src/map/svg/timeline.ts'
import type { Compiled } from '../src/parse/compile.ts'

const messages = { en, fr, ar, pt }

/** Writes the picture of the default view, in all languages, into `index.html`: it stands before any script runs. */
export function firstPage(html: string, compiled: Compiled): string {
  const view = defaultView('en')
  const { dataset, words, geometry } = compiled
  const nameOnMap = (id: string, language: Language) => {
    const name = words[language].places[id] ?? id
    return dataset.places[id]?.kind === 'region'
      ? messages[language].regionLabel.replace('{name}', name)
      : name
  }
  const marks = timelineOf(dataset, view)
  const ticks = yearTicks(dataset.axis, 99)
  const picture = pictureOf(
    {
      frame: dataset.frame,
      drawing: drawingOf(dataset, onShow(dataset, view)),
      labels: dataset.labels,
      extentOf: (id) => dataset.places[id]?.extent ?? null,
      idPrefix: 'land-',
    },
    geometry,
    {
      nameTags: (id) => languages.map((language) => inLanguage('tspan', language, nameOnMap(id, language))),
      nameOf: null,
    },
  )
  const lanes = tag(
    'svg',
    { class: 'lanes-picture' },
    fadesOf(),
    lanesOf(marks, ticks, { focus: null, nameOf: null }),
  )
  return html
    .replace('<!--picture-->', picture.map(writeText).join(''))
    .replace('<!--lanes-->', writeText(lanes))
    .replaceAll(/<!--say:(\w+)-->/g, (_, key: keyof typeof en) => inEveryLanguage(key))
    .replaceAll(/<!--text:(\w+)-->/g, (_, key: keyof typeof en) => String(en[key]))
    .replace('<!--list-->', plainList(compiled))
}

function inEveryLanguage(key: keyof typeof en): string {
  return languages
    .map((language) => writeText(inLanguage('span', language, String(messages[language][key]))))
    .join('')
}

/** Shown by `:lang()` when the page speaks that language. */
const inLanguage = (name: string, language: string, text: string): Tag =>
  tag(name, { class: `in-${language}` }, text)

/** For `<noscript>`: every record's title, date and sources, in English. */
function plainList({ dataset, words }: Compiled): string {
  const line = (record: AtlasRecord) => {
    const said = words.en.records[record.id]
    const links = record.sources.flatMap((id) => {
      const source = dataset.sources[id]
      return source
        ? [tag('a', { href: source.url }, source.title ?? words.en.sources[id]?.label ?? source.publisher)]
        : []
    })
    const when = record.when ? [`${record.when.edtf}. `] : []
    return tag(
      'li',
      {},
      tag('strong', {}, said?.title ?? record.id),
      '. ',
      ...when,
      ' ',
      ...links.flatMap((link) => [link, ' ']),
    )
  }
  return writeText(tag('ul', {}, ...[...dataset.events, ...dataset.flows].map(line)))
}
