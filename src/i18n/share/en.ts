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
  downloadRecords: 'Records',
  downloadShown: 'On show',
  downloadEverything: 'Everything',
  downloadCsv: 'Tables (CSV)',
  downloadCsvFor:
    'For Excel, LibreOffice and statistics: one row a record, with its sources, their words and their addresses.',
  downloadGeojson: 'Map layers (GeoJSON)',
  downloadGeojsonFor:
    'For QGIS, ArcGIS and web maps: places and arrows, with the grade of each flow and the claims of each record.',
  downloadJson: 'Data (JSON)',
  downloadJsonFor:
    'For programs: the records exactly as they are kept, with all that they rest on, to be loaded again unchanged.',
  downloadPackage: 'Data package (ZIP)',
  downloadPackageFor:
    'For archives and research: all of these, with a description of every field and of the rights (Frictionless Data Package). Whole texts are included only where their rights allow it, otherwise quotes and addresses.',
  downloadOne: 'Download {format}',
  downloadAbout: 'about {size}',
  downloadSemicolons:
    'Semicolons between the columns: for Excel on a computer set to French, Arabic or Portuguese',
  downloadNothing: '{what}: nothing on show, so there is nothing to download.',
  downloadNoRecords:
    'Nothing is on show, so there is nothing to download. Choose “Everything”, or widen the dates or the filters.',
  downloadMaking: 'Making {name} …',
  downloadMade: '{name} is ready ({size}) and has been handed to the browser.',
  downloadFailed:
    '{name} could not be made, because part of the data did not load. Check the connection and try again.',
  downloadAllRecords: 'All records of this version.',
  downloadNote:
    '{data}. Every file says so, whose the words are, and that its boundaries imply no opinion. Names are in the language of this page, titles and summaries in all four.',

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

  // Embed
  shareEmbed: 'Embed',
  embedWhat:
    'Puts this view into a page of yours: paste the code where the map is to stand. It needs no key, sets no cookies and asks nothing of any other host.',
  embedManner: 'Map',
  embedInteractive: 'Interactive map',
  embedStill: 'Still picture',
  embedStillHelp:
    'It loads faster and always shows the whole region; records open from the list or in the atlas.',
  embedBeside: 'Shown with the map',
  embedTimeline: 'Timeline',
  embedList: 'List of records',
  embedLanguage: 'Language',
  embedVisitor: 'As the visitor’s browser',
  embedHeight: 'Height in pixels',
  embedHeightFault: 'Enter a whole number from {least} to {most}. The code keeps {height}.',
  embedTitle: 'Title, for screen readers',
  embedCode: 'Code to paste',
  embedCopy: 'Copy the code',
  embedCopyFailed: 'The browser did not let the atlas copy. The code is selected: copy it by hand.',
  embedOwnDevice:
    'This atlas runs on your own device, so the frame would stay empty for everyone else. Open the atlas at its public address and take the code there.',
  embedPreview: 'Preview',
  embedDevelopers: 'For developers',
  embedPolicy: 'If your site sends a Content Security Policy, it must allow the frame:',
  embedMessages:
    'The page around the frame can send it two messages with postMessage. Everything else, and whatever comes from another window, is ignored.',
  embedReady: 'The frame says that it is listening:',
  embedAskHeight: 'Ask for the height, in pixels, at which the view fits its width:',
  embedAnswer: 'Answer:',
  embedSelect: 'Select a record by its id, as in the address after “select=”:',
  embedUnknown: 'Answer where the atlas holds no such record:',

  // Print
  sharePrint: 'Print',
  printWhat: 'What to print',
  printView: 'This view',
  printDelegation: 'Delegation sheets',
  printKit: 'Trainers’ kit',
  printViewFor:
    'The map as a drawing that stays sharp, its legend, and every record on show with its number, its sentence or the part of the page that it rests on, and its source.',
  printDelegationFor:
    'One page for each State, drawn from what is on show: what it takes part in, with whom, funded by whom, and the flows that name it.',
  printKitFor: {
    one: 'The text that comes with the atlas, with its marked sentences, a map of its records and questions to discuss. The kit holds every record of the text, even those that are hidden or that the filters or dates leave out.',
    other:
      'The {count} texts that come with the atlas, each with its marked sentences, a map of its records and questions to discuss. The kit holds every record of the texts, even those that are hidden or that the filters or dates leave out.',
  },
  printNothing: 'Nothing is on show, so there is nothing to print. Widen the dates or the filters.',
  printState: 'State',
  printLensStates: 'The States of the lens: {states}',
  printPaper: 'Paper',
  printA4: 'A4',
  printLetter: 'US Letter',
  printDirection: 'Orientation',
  printPortrait: 'Portrait',
  printLandscape: 'Landscape',
  printStart: 'Print…',
  printMaking: 'The pages are being laid out…',
  printHanded: 'The pages have been handed to the browser, which prints them or saves them as PDF.',
  printFailed:
    'The pages could not be laid out, because part of the data did not load. Check the connection and try again.',
  printSheetOf: 'Delegation sheet: {state}',
  printOpens: 'Scan to open this in the atlas',
  printMap: 'Map of these records',
  printEvent: 'E{number}',
  printNumbers:
    '“No.” and a number: a statement on a flow, numbered as on the map and in the list of the atlas. “E” and a number: an event, numbered by date across all the data.',
  printSources: 'Sources',
  printSource: 'source {number}',
  printListed: '{listed} of {count}',
  printUndated: 'date not stated',
  printSheetNotes:
    'The latest come first. “4 of 57”: the others are in the atlas, at the address above. In brackets: in how many of its activities each is named.',
  printCited: '“{tag}”: the atlas holds the place in the page, not its words.',
  printChosen: 'The chosen record',
  printLeftOut: 'Grey: words of the page that no record rests on.',
  printDocument: 'Text {index} of {count}',
  printText: 'The text',
  printMarks:
    'Underlined: a sentence that a record rests on. The small number after it is that of the record below.',
  printRecords: 'Records that rest on the text',
  printQuestions: 'Questions to discuss',
  printAskPlaces:
    'Which of the marked sentences name a place, which only a region, and which no place at all?',
  printAskFlows:
    'Which sentences speak of trafficking or of the movement of a threat? Do they say where it begins and where it ends, or do they leave an end open?',
  printAskDate: 'The page shows no date. From which words could its date be told, and how sure could you be?',
  printAskAge:
    'The page gives {date} as its date. What that the text describes may have changed since, and where could that be checked?',
  printAskActors:
    'In the words of the text, who organised, who took part and who paid? What does it leave unsaid about their roles?',
  printAskPoints:
    'What does the text say was agreed, recommended or planned? Does it say who is to do it, and by when?',
  printAskCases:
    'Do the sentences on flows report a single case, or what happens in general? Which words tell?',
  printAskUnmarked:
    'Which sentences are not underlined? Would you have drawn a record from any of them? If so, from which?',
  printAskQuote:
    'Which sentence would you quote in a report of your own, and what must stand beside it so that it is not misread?',
} as const
