/**
 * The words of the pages, in English: what loads when a page is first opened. The rules are those of `en.ts`.
 */
export const pagesEn = {
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
} as const
