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
  pictureText:
    'Drawn anew from what is on show, with title, legend, scale, sources and disclaimer: for slides, reports and print.',
  pictureFormat: 'Format',
  pictureWide: 'Slide 16:9',
  pictureA4Landscape: 'A4 landscape',
  pictureA4Portrait: 'A4 portrait',
  pictureSquare: 'Square',
  pictureFraming: 'Part of the map',
  pictureAsScreen: 'As on the screen',
  pictureWhole: 'Whole region',
  pictureTitle: 'Title of the picture',
  picturePreview: 'Preview of the picture. {sentence}',
  pictureSavePng: 'Save PNG {times}×',
  pictureSaveSvg: 'Save SVG',
  pictureCopy: 'Copy picture',
  pictureMaking: 'The picture is being made…',
  pictureSaved: 'Handed to the browser: {name}',
  pictureCopied: 'The picture is on the clipboard.',
  pictureTooLarge:
    'This browser could not draw so many pixels. Save the PNG at 2×, or save the SVG, which stays sharp at any size.',
  pictureFailed: 'This browser could not draw the picture. Save the SVG instead.',
  pictureCopyFailed: 'The browser did not let the atlas copy the picture. Save it as PNG instead.',
  pictureKey: 'Legend',
  pictureStopped: 'Bar across a line: goods were stopped there',
  pictureNumber: 'Number on a line: that of its statement in the list of the atlas',
  pictureCounted: '× and a number on a line: so many statements together',
  pictureSeveral: 'Number in a symbol: so many records together',
  pictureFamilies: 'Statements of several kinds',
  pictureChosen: 'Ringed: {title}',
  pictureOutlined: 'Outlined: State named by the chosen event or the lens',
  pictureTie: 'Thin line: from the place of the chosen event to a State taking part',
  pictureSources: {
    one: 'Source of what is on show',
    other: 'Sources of what is on show ({count})',
  },
  pictureMoreSources: {
    one: 'and {count} more, listed in the atlas at the address below',
    other: 'and {count} more, listed in the atlas at the address below',
  },
  pictureUnmarked: {
    one: '{count} record on show has no mark in this picture: it names no place, or only places at or beyond its edges.',
    other:
      '{count} records on show have no mark in this picture: they name no place, or only places at or beyond its edges.',
  },
  pictureScale: '{km} km at the middle of the map',
} as const
