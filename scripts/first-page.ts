import { laneContents } from '../src/domain/density.ts'
import { drawingOf } from '../src/domain/drawing.ts'
import type { Drawing } from '../src/domain/drawing-marks.ts'
import { type Language, languages } from '../src/domain/model.ts'
import { pictureLabels } from '../src/domain/standing.ts'
import { yearTicks } from '../src/domain/ticks.ts'
import { timelineOf } from '../src/domain/timeline.ts'
import { defaultView } from '../src/domain/view.ts'
import { onShow } from '../src/domain/visible.ts'
import { mapSteps, type ZoomRange } from '../src/domain/zooms.ts'
import { ar } from '../src/i18n/ar.ts'
import { en } from '../src/i18n/en.ts'
import { fr } from '../src/i18n/fr.ts'
import { pt } from '../src/i18n/pt.ts'
import { pictureOf } from '../src/map/svg/picture.ts'
import { planeOf } from '../src/map/svg/plane.ts'
import { type Tag, tag, writeText } from '../src/map/svg/tag.ts'
import { fadesOf, lanesOf } from '../src/map/svg/timeline.ts'
import type { Compiled } from '../src/parse/compile.ts'
import { groundInSight } from './first-ground.ts'
import { lightened } from './first-picture.ts'
import { recordsPage } from './records-page.ts'

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
  const contents = laneContents(timelineOf(dataset, view), dataset.axis)
  const ticks = yearTicks(dataset.axis, 99)
  const picture = pictureOf(
    {
      plane: planeOf(dataset.frame),
      drawing: coarse(drawingOf(dataset, onShow(dataset, view))),
      extentOf: (id) => dataset.places[id]?.extent ?? null,
      idPrefix: 'land-',
    },
    groundInSight(geometry),
    pictureLabels(dataset.labels),
    (id) => languages.map((language) => inLanguage('tspan', language, nameOnMap(id, language))),
  )
  const lanes = tag(
    'svg',
    { class: 'lanes-picture' },
    fadesOf(),
    lanesOf(contents, ticks, { focus: null, activeBar: null, nameOf: null, nameOfBar: null }),
  )
  return html
    .replace('<!--picture-->', picture.map(lightened).map(writeText).join(''))
    .replace('<!--lanes-->', writeText(lanes))
    .replaceAll(/<!--say:(\w+)-->/g, (_, key: keyof typeof en) => inEveryLanguage(key))
    .replaceAll(/<!--text:(\w+)-->/g, (_, key: keyof typeof en) => String(en[key]))
    .replace('<!--list-->', writeText(tag('a', { href: `./${recordsPage}` }, String(en.plainListLink))))
}

/** Steps of the zoom that the first picture tells apart; the app paints the others, and the numbers of lines. */
const [firstStep, lastStep] = [2, 4]

function coarse(drawing: Drawing): Drawing {
  const ranges = (zooms: ZoomRange) => {
    const isSeen = zooms.from <= lastStep && (zooms.to === null || zooms.to > firstStep)
    const from = zooms.from <= firstStep ? (mapSteps[0] ?? zooms.from) : zooms.from
    const to = zooms.to === null || zooms.to > lastStep ? null : zooms.to
    return isSeen ? [{ from, to }] : []
  }
  return {
    ...drawing,
    numbers: [],
    pins: drawing.pins.flatMap((pin) => ranges(pin.zooms).map((zooms) => ({ ...pin, zooms }))),
    areas: drawing.areas.map((area) => ({
      ...area,
      rowZooms: area.rowZooms.flatMap(ranges),
      stackZooms: area.stackZooms.flatMap(ranges),
    })),
  }
}

function inEveryLanguage(key: keyof typeof en): string {
  return languages
    .map((language) => writeText(inLanguage('span', language, String(messages[language][key]))))
    .join('')
}

/** Shown by `:lang()` when the page speaks that language. */
const inLanguage = (name: string, language: string, text: string): Tag =>
  tag(name, { class: `in-${language}` }, text)
