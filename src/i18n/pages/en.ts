/**
 * The words of the pages, in English: what loads when a page is first opened. The rules are those of `en.ts`.
 */
export const pagesEn = {
  aboutIs: 'What the atlas is, and what it is not',
} as const
