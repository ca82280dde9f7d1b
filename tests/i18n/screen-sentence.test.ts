import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/domain/model.ts'
import { defaultView, type View } from '../../src/domain/view.ts'
import { isWhole, onShow } from '../../src/domain/visible.ts'
import { loadMessages, translatorOf } from '../../src/i18n/catalogue.ts'
import { type NamedFilter, screenSentence } from '../../src/i18n/screen-sentence.ts'
import { statusSentence } from '../../src/i18n/status-sentence.ts'
import { dataset, event, firstDay, flow, lastDay, timing } from '../support/atlas-builder.ts'

const atlas = dataset({
  events: [
    event({ id: 'a', when: timing('2016') }),
    event({ id: 'b', kind: 'programme', when: timing('2018') }),
    event({ id: 'c' }),
  ],
  flows: [flow({ asOf: timing('2018') })],
})

function sentence(
  change: Partial<View> = {},
  filters: readonly NamedFilter[] = [],
  language: Language = 'en',
) {
  const view = { ...defaultView(language), ...change }
  const shown = onShow(atlas, view)
  const facts = {
    shown,
    isWhole: isWhole(atlas, shown.window),
    keepsUndated: view.undated,
    filters,
    lens: [],
    hidden: view.hide.length,
    release: atlas.release,
  }
  return screenSentence(facts, language, translatorOf(language))
}

beforeAll(async () => {
  await Promise.all(languages.map(loadMessages))
})

describe('the sentence of the screen', () => {
  it.each(languages)('begins with the status in %s and ends with the version of the data', (language) => {
    const status = statusSentence(onShow(atlas, defaultView(language)), translatorOf(language))
    expect(sentence({}, [], language).startsWith(status)).toBe(true)
    expect(sentence({}, [], language)).toMatch(/2026\.$/)
  })

  it('says the days of a window that does not begin or end with a year', () => {
    const years = sentence({ from: firstDay('2016'), to: lastDay('2018') })
    expect(years.startsWith('1 event and 1 flow, 2016 to 2018; 1 programme')).toBe(true)
    expect(sentence({ from: firstDay('2016-03'), to: lastDay('2018') })).toContain(
      '; 1 March 2016 to 31 December 2018; ',
    )
  })

  it('says what becomes of records without a date in a window narrower than all dates', () => {
    expect(sentence()).not.toContain('undated')
    const from = firstDay('2016')
    expect(sentence({ from })).toContain('; 1 undated record left out.')
    expect(sentence({ from, undated: true })).toContain('; 1 undated record kept.')
  })

  it('names any filter by its label and values', () => {
    const filters = [
      { label: 'Countries', values: ['Mali', 'Niger'] },
      { label: 'Words', values: ['“gold”'] },
    ]
    expect(sentence({}, filters)).toContain('; Countries: Mali, Niger; Words: “gold”. Data')
    expect(sentence({}, [{ label: 'Countries', values: ['Mali', 'Niger'], except: ['Chad'] }])).toContain(
      'Countries: all but Chad',
    )
    expect(sentence({}, [{ label: 'Countries', values: [] }])).toContain('Countries: none')
  })

  it.each([
    ['en', '2 records hidden by the presenter'],
    ['fr', '2 fiches masquées par la personne qui présente'],
    ['ar', 'سجلان أخفاهما مقدِّم العرض'],
    ['pt', '2 registos ocultados por quem apresenta'],
  ] as const)('counts in %s what the presenter hides', (language, words) => {
    expect(sentence({ hide: ['a', 'b'] }, [], language)).toContain(words)
  })
})
