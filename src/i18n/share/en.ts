/** The words of what takes a view away, in English. They load with those of the pages. */
export const shareEn = {
  // Link
  shareLink: 'Link',

  // Cite
  shareCite: 'Cite',

  // Download
  shareDownload: 'Download',

  // Picture
  sharePicture: 'Picture',
} as const
