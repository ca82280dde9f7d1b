/**
 * The words of the pages, in English: what loads when a page is first opened. The rules are those of `en.ts`.
 */
export const pagesEn = {
  facetFind: 'Type a name',
  facetNoMatch: 'None of them has that name.',
  facetMore: { one: 'Show {count} more', other: 'Show {count} more' },
  facetFewer: 'Show fewer',
  facetEventsOnly: 'Only events have one. While one is chosen no flow is on show.',
  facetCountryText: 'Named as taking part or concerned, as a place, or as an end or area of a flow.',
  precisionExactText: 'The source gives the day, and a city or a border crossing.',
  precisionBroadText: 'It gives a month, a year, a country or a region, or one of the two is not stated.',
  activeFilters: 'Active filters',
  filterRemove: 'Remove filter: {filter}',
  filterWithout: '{facet}: not {text}',
  filterNothing: '{facet}: nothing',
  tierText: 'text shipped',
  tierCited: 'cited',
  savedText:
    'A saved view keeps the dates, the filters, the map and what is chosen. It stays in this browser alone: to pass it on, open it and copy the address of the page.',
  savedLink: 'Link of this view',
  savedName: 'Name of the view',
  savedSave: 'Save this view',
  savedNone: 'No view has been saved in this browser.',
  savedOn: 'saved {date}',
  savedOpen: 'Open “{name}”',
  savedRename: 'Rename',
  savedKeepName: 'Keep this name',
  savedCancel: 'Cancel',
  savedDelete: 'Delete',
  savedDeleted: '“{name}” has been deleted.',
  savedUndo: 'Undo',
  savedNoRoom:
    'The browser has no room left, so nothing was changed. Delete a saved view, or copy this link and keep it elsewhere.',
  savedForbidden:
    'This browser keeps nothing for the atlas, as in a private window, so views cannot be saved here. Copy this link and keep it elsewhere.',
  savedSkipped: {
    one: '{count} saved view cannot be read. It is left out here and kept as it is.',
    other: '{count} saved views cannot be read. They are left out here and kept as they are.',
  },
  savedUnreadable:
    'What this browser has saved for the atlas cannot be read. It is kept as it is, and new views are saved beside it.',

  searchPlaces: 'Places',
  searchActors: 'Organizations and States',
  searchSources: 'Sources',
  searchSentences: 'Sentences of the texts',
  searchSuggestions: 'Suggestions',
  searchShow: {
    one: 'Show the {count} record that holds these words',
    other: 'Show the {count} records that hold these words',
  },
  searchNone: 'Nothing holds “{query}”. Try fewer letters, another spelling or another language.',
  searchHeard: { one: '{count} suggestion', other: '{count} suggestions' },

  aboutIs: 'What the atlas is, and what it is not',

  aboutScope:
    'It holds records of cooperation against illicit trafficking in West Africa and the Sahel, from workshops to instruments, and statements about illicit flows and threats, as published texts and pages report them. A year or a country with few records may only be one that few sources write about.',
  aboutClaims: 'Every field has a source',
  aboutClaimsText:
    'Each field of a record rests on a claim: the sentence of a text, or the part of a page that says it. A quoted sentence is checked by machine: it stands exactly once in its text. Where two sources differ, both values stand side by side. Titles, summaries and translations of sentences are our words.',
  aboutTiers: 'Two ways of being sourced',
  aboutTierText:
    'The text comes with the atlas. Each of its sentences is quoted by a record, or is marked as stating nothing of one.',
  aboutTierCited:
    'The page does not come with the atlas. Its record says where in the page to look, and when that was checked.',
  aboutArrows: 'Arrows are not routes',
  aboutDates: 'Dates and places, as exact as the source',
  aboutDatesText:
    'A date is a day, a month, a year or a span, never more exact than its source. A record is on show when its dates touch the window. A statement without a date of its own stands at that of its text, and says so.',
  aboutPlacesText:
    'A city is a point; a country is its outline, never its capital; a region is a soft outline, whose extent is schematic. A record without a place is in the list, and counted in the corner of the map.',
  aboutNotStated:
    '“Not stated” is a value too: a text that was read whole does not say it. Of a page that is only cited we say “not in the part read”, since it may stand elsewhere in it.',
  aboutBoundaries: 'Boundaries and names',
  aboutBoundariesText:
    'The map follows the maps of the United Nations. Western Sahara stands by itself, with a dashed line in its north. Abyei, Bir Tawil, the Halaib Triangle and the Ilemi Triangle belong to no country here. Outlines are simplified.',
  aboutRights: 'Rights',
  aboutRightsText:
    'Texts and titles of sources are © their publishers; the texts are reproduced to show the sentence. Outlines: Natural Earth (public domain), adapted. Fonts: Noto Sans, Noto Sans Arabic and Source Serif 4 (SIL Open Font License). Symbols: Lucide (ISC).',
  aboutFiles: 'The data as files',
  aboutFilesText: 'The whole record, at addresses that do not change. Each file has its schema beside it.',
  aboutFilesIndex: 'List of the files',
  aboutReport: 'Report an error, add a record',
  aboutReportText:
    'To report an error, copy the link of the record in its reader and say what the source says instead. To propose a record, name the page, where in it, and when you read it. What no published source says is not entered.',
  aboutPrivacy: 'Privacy',
  aboutPrivacyText:
    'What you do here stays in this browser: no cookies, no counting, no requests to other hosts until you open a link. The host of these files sees that they are asked for, as every host does. This browser keeps that you have seen the introduction, your columns of the table, and what you choose to save; clearing the data of this site removes it.',
  aboutSources: 'Sources',
  aboutSourcesShow: { one: 'Show the {count} source', other: 'Show all {count} sources, by publisher' },
  aboutVersion: 'Version',

  accessAim: 'What we aim at',
  accessAimText:
    'WCAG 2.2, level AA, in all four languages. The list of events says all that the map says, so that no one has to see the map; everything can be done by keyboard.',
  accessTested: 'What is tested, and how',
  accessTestedAxe:
    'With every build axe goes through named states of the page in Chromium, by the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA: in English and Arabic, in the light and the projector appearance, on a phone, and without WebGL. It must find nothing.',
  accessTestedKeys:
    'Journeys are made by keyboard alone: to the list, into a record and back to its row; along the timeline, the passages of a text, the table and the pages; through every stop of the Tab key, each of which must be seen. Escape closes what is open and the focus goes back.',
  accessTestedSizes:
    'At 390 and 320 pixels nothing may be wider than the screen; the thumbs of the timeline are 44 pixels high, no target is below 24. In the projector appearance text is at least a fortieth of the height of the screen.',
  accessTestedLanguages:
    'Arabic is tested from right to left, with its keys. Texts of sources carry their own language, so that they are read aloud in it.',
  accessMissing: 'What is known to be missing',
  accessMissingReaders:
    'No screen reader (NVDA, JAWS, VoiceOver, TalkBack) has been tried by hand, and no people who rely on one have been asked.',
  accessMissingBrowsers: 'Machines test in Chromium alone; Firefox and Safari are not tested.',
  accessMissingLanguages: 'axe does not go through the French and the Portuguese page in the browser.',
  accessMissingMap:
    'To assistive technology the interactive map is one picture that the arrow keys move; its marks are met in the list.',
  accessMissingCells:
    'A long cell of the table is cut after two lines; the record that it opens says it whole.',
  accessMissingAxe: 'Tests by machine find only a part of what can be wrong.',
  accessTell: 'Tell us',
  accessTellText: 'If something keeps you out, say where you were and what you used.',

  subjectCountry: 'Country or territory',
  subjectActor: 'Organisation or body',
  subjectTheme: 'Theme',
  subjectCount: { one: '{count} record names it', other: '{count} records name it' },
  subjectSourceCount: { one: '{count} record rests on it', other: '{count} records rest on it' },
  subjectOnShow: '{count} on show now',
  subjectHidden: 'not on show now',
  subjectNone: 'No record of the atlas names it.',
  subjectUnknown:
    'This atlas holds nothing under “{id}”. The link may be old or cut short. Choose another from the list, or close this page.',
  subjectMissing: 'The link does not say what the page is about. Choose a record, and in it a name.',
  subjectFilter: 'Show only this',
  subjectPartOf: 'Part of',
  subjectParts: 'Its parts',
  subjectActors: 'Authorities and bodies there',
  subjectFamily: 'Of the same group',
  subjectSamePublisher: 'Of the same publisher',

  tableLabel: 'All records on show',
  tableColumns: 'Columns',
  tableColumnsKept: 'Your choice is kept in this browser.',
  columnTitle: 'Record',
  columnKind: 'Kind',
  columnCountries: 'Countries named',
  columnNumber: 'No.',
  kindFlow: 'Flow',
  kindThreat: 'Threat',

  lensIntro:
    'Choose one or several States: what names them stands out on map, timeline and list, and the rest dims.',
  lensState: 'State',
  lensAddButton: 'Add',
  lensChoose: 'Choose a State',
  lensRemove: 'Remove {state}',
  lensNone: 'No State chosen.',
  lensTogether: 'All of them together',
  lensShared: 'Activities that name all of them',
  lensActivities: 'Takes part in activities',
  lensFrameworks: 'Programmes, agreements and instruments that name it',
  lensSupports: 'Organised, supported or funded by its government',
  lensHeldThere: 'Held there, without its being named as taking part',
  lensFlows: 'Flows that name it',
  lensStates: 'With which States',
  lensOrganisations: 'With which organisations',
  lensFunders: 'Funded by',
  lensNothing: 'None found on show',

  compareText:
    'The first period is the window of the timeline; type the second. Both have the filters on show.',
  compareFirst: 'First period: {period}',
  compareSecond: 'Second period',
  compareFrom: 'Second period from',
  compareTo: 'Second period to',
  compareForm: 'How the maps are shown',
  compareSides: 'Side by side',
  compareSwipe: 'Swipe',
  compareDivide: 'Where the first map ends and the second begins',
  compareOnly: 'Only {period}',
  compareHalf: 'Half and half',
  compareCounts: 'Counts',
  compareStates: 'States named as taking part',
  compareSources: 'Sources',
  compareNew: 'New: on show only in {period}',
  compareGone: 'No longer: on show only in {period}',
  compareBoth: 'On show in both',
  compareStatesOnly: 'States named only in {period}',

  matrixText:
    'How many activities on show name two States, or a State and a theme. The numbers count what these sources report: they are no measure of cooperation. Choose a cell to read the sentences.',
  matrixColumns: 'What the columns are',
  matrixStates: 'States and States',
  matrixThemes: 'States and themes',
  matrixForm: 'How it is shown',
  matrixGrid: 'Grid',
  matrixTable: 'Table',
  matrixCsv: 'Download as CSV',
  matrixHelp: 'Activities that name both. Arrow keys move between the cells, Enter opens one.',
  matrixNone: {
    one: 'none found in what was read of this {count} source',
    other: 'none found in what was read of these {count} sources',
  },
  matrixShared: { one: '{count} shared event', other: '{count} shared events' },
  matrixNothing: 'No activity on show names a State. Choose other dates, or reset the filters.',
  matrixNotCounted: 'not counted',
  matrixClose: 'Close the cell',
  matrixState: 'State',
  matrixCode: 'Code',
  matrixWith: 'With',
  matrixOwn: 'all that name it',
  matrixNumber: 'Events',
  matrixRecords: 'Records',
  matrixRest: { one: '{count} other cell', other: '{count} other cells' },
  fileData: 'Data',
  fileShown: 'On show',
  fileAddress: 'Address of this view',
  fileAbout: 'About',
} as const
