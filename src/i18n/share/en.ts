/** The words of what takes a view away, in English. They load with those of the pages. */
export const shareEn = {
  // Link
  shareLink: 'Link',

  // Cite
  shareCite: 'Cite',
  citeWhat: 'What to cite',
  citeView: 'This view',
  citeRecord: 'This record',
  citeClaim: 'This claim',
  citeSource: 'Its source',
  citeHint: 'To cite a record, a claim or a source, choose the record on the map or in the list first.',
  citeEdition: 'version {version}, data of {date}',
  citeSources: 'Sources',
  citeCitedIn: 'Cited in {text}',
  citeSave: 'Save file',
  citeSaved: '“{name}” has been saved.',

  // Download
  shareDownload: 'Download',

  // Picture
  sharePicture: 'Picture',
} as const
