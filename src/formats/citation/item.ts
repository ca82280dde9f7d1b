/**
 * What is cited, modelled on an item of CSL-JSON 1.0.2 and nothing more than the data has: a field that is null is
 * not stated, and no form says anything in its place but "undated". Texts may be hostile: every form cleans its own.
 */
export interface CitedItem {
  /** CSL's words: a page, an entry of a database, a map. */
  readonly type: 'webpage' | 'entry' | 'map'
  /** ASCII; the same whenever the same thing is cited. */
  readonly key: string
  readonly title: string
  /** A name that we gave to a page without a title: it stands in square brackets. */
  readonly isNamedByUs: boolean
  /** The work that it is part of. */
  readonly container: string | null
  readonly publisher: string | null
  /** A plain EDTF date: day, month or year. */
  readonly issued: string | null
  /** Of what changes: for programs. */
  readonly version: string | null
  /** The version and the date of the data in words. */
  readonly edition: string | null
  /** A plain EDTF date; `checked`: a citation was compared with its page. */
  readonly accessed: { readonly date: string; readonly as: 'retrieved' | 'checked' }
  readonly url: string
  readonly archived: string | null
  /** BCP 47. */
  readonly language: string
  /** Where in it: "paragraph 2". */
  readonly locator: string | null
  /** Whole sentences: what is quoted, what it rests on. */
  readonly note: string | null
}

/** Its title as it is cited. */
export const titleOfItem = ({ title, isNamedByUs }: CitedItem): string => (isNamedByUs ? `[${title}]` : title)
