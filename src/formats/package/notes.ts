import { type Language, languages } from '../../domain/model.ts'
import { fileNotes, packageNotes } from '../../i18n/published.ts'
import { languageNames } from '../../i18n/translator.ts'
import type { Records } from '../published.ts'
import { allowsWholeText } from '../rights.ts'
import { allSourcesOf } from '../sources.ts'

/** README.md of a data package: what it is, in the language of the file first and then in the others. */
export function readmeOf(published: Records): string {
  const { t, language, selection } = published.said
  const { version, date, report } = published.dataset.release
  const said = (one: Language) => [
    `## ${languageNames[one]}`,
    fileNotes.about[one],
    packageNotes.files[one],
    packageNotes.texts[one],
    fileNotes.rights[one],
    fileNotes.boundaries[one],
    `${packageNotes.report[one]} ${report}`,
  ]
  const order = [language, ...languages.filter((one) => one !== language)]
  const head = [`# ${t('appName')} ${version}`, t('dataOf', { version, date }), selection]
  return paragraphs([...head, ...order.flatMap(said)])
}

/** LICENSES.md: whose the outlines and words are, and of each source what its page says of its rights. */
export function licencesOf(published: Records): string {
  const { t, language } = published.said
  const { version } = published.dataset.release
  const lines = allSourcesOf(published).map(({ publisher, title, url, rights }) => {
    const said =
      rights === null ? packageNotes.noRights[language] : `${rights} (${extentOf(rights, language)})`
    return `- ${t('labelled', { label: `${plain(publisher)}, ${plain(title)}, <${url}>`, text: said })}`
  })
  const head = [`# ${t('appName')} ${version}`, ...languages.map((one) => fileNotes.rights[one])]
  return paragraphs([...head, packageNotes.texts[language], lines.join('\n')])
}

const extentOf = (rights: string, language: Language) =>
  packageNotes[allowsWholeText(rights) ? 'whole' : 'quoted'][language]

/** Signs that Markdown would take for its own. */
const plain = (text: string) => text.replaceAll(/[\\`*_[\]<>#]/g, '\\$&')

const paragraphs = (parts: readonly string[]) => `${parts.join('\n\n')}\n`
