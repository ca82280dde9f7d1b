/**
 * Licences under which a text may be handed on whole and unchanged, by the names that pages give them: Creative
 * Commons (also the non-commercial and no-derivatives ones: nothing here is sold or changed), open government
 * licences, the public domain.
 */
const open = [
  /\bCC[ -]?(?:0|BY)\b/i,
  /\bcreative ?commons\b/i,
  /\bopen (?:government|data commons)\b/i,
  /\bpublic domain\b/i,
]

/**
 * Whether a source's `rights` let its whole text be handed on. Where the page states none, or states them in words
 * that we do not know for a licence, they are its publisher's, and only quotes go with the address.
 */
export function allowsWholeText(rights: string | null): boolean {
  return rights !== null && open.some((licence) => licence.test(rights)) && !denial.test(rights)
}

/** "Not licensed under Creative Commons", "except where …": then a person must read what holds for this page. */
const denial = /\b(?:not|no|except|unless|without|other than)\b/i
