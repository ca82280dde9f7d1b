import { fileNotes } from '../i18n/published.ts'
import type { Records } from './published.ts'

/** What every row says of its file, so that it still does once the row has been copied elsewhere. */
export function fileFieldsOf(published: Records) {
  const { release } = published.dataset
  const { language, selection } = published.said
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
