import { fileNotes } from '../i18n/published.ts'
import type { Published } from './published.ts'

/** What every row says of its file, so that it still does once the row has been copied elsewhere. */
export function fileFieldsOf({ dataset }: Published) {
  return {
    data_version: dataset.release.version,
    data_date: dataset.release.date,
    about: fileNotes.about.en,
    rights: fileNotes.rights.en,
    boundaries: fileNotes.boundaries.en,
  }
}
