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
  precisionExact: 'Day and city exact',
  precisionExactText: 'The source gives the day, and a city or a border crossing.',
  precisionBroad: 'Less exact',
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

  aboutIs: 'What the atlas is, and what it is not',
} as const
