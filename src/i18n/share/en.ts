/** The words of what takes a view away, in English. They load with those of the pages. */
export const shareEn = {
  // Link
  shareLink: 'Link',
  linkField: 'Link of this view',
  linkCarries:
    'The link opens the dates, filters and search, what is chosen or hidden, the lens, the part of the map and the page, in the language and appearance of now.',
  linkLeaves:
    'It does not carry which panels are open, the numbers at the names of countries, how the table is arranged, or views that this browser has saved.',
  linkOwnDevice:
    'This copy of the atlas runs on this device: the link opens on this device alone. To share the view, open the atlas at its public address first, or send the copy along.',
  linkSystem: 'Send with an app…',
  linkSystemFailed:
    'The device did not take the link, so nothing was shared. Copy the link and pass it on yourself.',
  linkCopyFailed: 'The browser did not let the atlas copy. The link is selected: copy it by hand.',
  linkQr: 'QR code of this link',
  linkQrText: 'A phone that reads the code opens this view.',
  linkQrPrint: 'Print the code at least {width} cm wide.',
  linkQrSave: 'Save QR code (SVG)',
  linkQrTooLong:
    'The address is {count} characters long: its QR code would be too fine to be read from paper. Choose fewer values in the filters, or show hidden records again, to shorten it; or pass on the link itself.',

  // Cite
  shareCite: 'Cite',

  // Download
  shareDownload: 'Download',

  // Picture
  sharePicture: 'Picture',
} as const
