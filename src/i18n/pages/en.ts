/**
 * The words of the pages, in English: what loads when a page is first opened. The rules are those of `en.ts`.
 */
export const pagesEn = {
  aboutIs: 'What the atlas is, and what it is not',

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
