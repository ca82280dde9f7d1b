/**
 * The words of the pages, in English: what loads when a page is first opened. The rules are those of `en.ts`.
 */
export const pagesEn = {
  aboutIs: 'What the atlas is, and what it is not',

  tableLabel: 'All records on show',
  tableColumns: 'Columns',
  tableColumnsKept: 'Your choice is kept in this browser.',
  columnTitle: 'Record',
  columnKind: 'Kind',
  columnCountries: 'Countries named',
  columnNumber: 'No.',
  kindFlow: 'Flow',
  kindThreat: 'Threat',
} as const
