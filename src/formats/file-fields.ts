import { fileNotes } from '../i18n/published.ts'
import type { Published } from './published.ts'
import { saidOf } from './said.ts'

/** What every row says of its file, so that it still does once the row has been copied elsewhere. */
export function fileFieldsOf(published: Published) {
  const { release } = published.dataset
  const { language, selection } = saidOf(published)
  return {
    data_version: release.version,
    data_date: release.date,
    language,
    selection,
    about: fileNotes.about[language],
    rights: fileNotes.rights[language],
    boundaries: fileNotes.boundaries[language],
  }
}
