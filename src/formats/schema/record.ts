import * as z from 'zod/mini'
import { languages } from '../../domain/model.ts'
import { choice, day, described, optionalText, text } from './described.ts'

/** What rows of events and of flows share; the order of fields is the order of columns. */

const said = (what: string, language: string) => text(`The ${what}, in ${language}; our words.`)

const caution = (language: string) =>
  optionalText(`What to know before using the record, in ${language}; empty when there is nothing.`)

/** Title, summary and caveat in four languages. */
export const words = {
  title_en: said('title', 'English'),
  title_fr: said('title', 'French'),
  title_ar: said('title', 'Arabic'),
  title_pt: said('title', 'Portuguese'),
  summary_en: said('summary', 'English'),
  summary_fr: said('summary', 'French'),
  summary_ar: said('summary', 'Arabic'),
  summary_pt: said('summary', 'Portuguese'),
  caveat_en: caution('English'),
  caveat_fr: caution('French'),
  caveat_ar: caution('Arabic'),
  caveat_pt: caution('Portuguese'),
}

export const tier = {
  tier: choice(
    ['document', 'reference'],
    'document: the text is in the atlas and its sentences are quoted; an empty field is not stated. reference: a page is cited and only part of it was read; an empty field is not in the part read.',
  ),
}

export const dates = {
  when: optionalText(
    'The date as its source gives it: EDTF level 1 (ISO 8601-2). "2015/.." is since 2015; "~" about; "?" inferred by us.',
  ),
  when_start: day('The first day of the date, never more exact than the source: a year begins on 1 January.'),
  when_end: day(
    'The last day of the date. Of an open end, the last day that its source can know of, or the end of the record.',
  ),
}

export const fileFields = {
  data_version: text('Version of the data.'),
  data_date: text('Date of the data.'),
  language: choice(
    languages,
    'In which language names, participants, points and notes are written (BCP 47); titles and summaries are in all four.',
  ),
  selection: text('Which records the file holds: all of this version, or those of a view, with its address.'),
  about: text('What the atlas is and is not.'),
  rights: text('Whose the words and the outlines are.'),
  boundaries: text('What the boundaries and names do not mean.'),
}

const fieldOf =
  'JSON Pointers (RFC 6901) to the fields of the record in its data file that this passage states.'

const passage = z.strictObject({
  id: text('Id of the claim, unique within the record: in links, claim=….'),
  fields: described(z.array(z.string()), fieldOf),
  source: text('Id of its source.'),
  url: text('Address of its source.'),
  quote: optionalText('The exact words of the source; of documents only.'),
  locator: optionalText('Where on the page to look; of references only.'),
  basis: choice(['stated', 'context'], 'context: taken from an earlier sentence of the same paragraph.'),
  differs: described(
    z.nullable(z.record(z.string(), z.unknown())),
    'What this source says where it differs from the record, by pointer.',
  ),
})

export const sourceFields = {
  id: text('Id of the source.'),
  kind: choice(['document', 'reference'], 'See "tier".'),
  publisher: text('Who published it.'),
  title: text('As the page has it, or the name that we gave a page without one.'),
  language: text('BCP 47.'),
  url: text('Its address.'),
  published: optionalText('EDTF; empty when the page does not say.'),
  checked: optionalText('When the citation was last compared with its page (EDTF); of references.'),
  archived: optionalText('Address of an archived copy, where one is known.'),
  rights: optionalText('What the page says of its rights.'),
}

/** In GeoJSON sources and claims are nested. GDAL reads each as one field of JSON text. */
export const nestedSources = {
  sources: described(z.array(z.strictObject(sourceFields)), 'The sources of the record.'),
  claims: described(z.array(passage), 'The claims that the record rests on.'),
}

const parallel = 'in the order of source_ids, parted by " | "'

/** In tables the same stands in parallel lists. */
export const flatSources = {
  source_ids: text('Ids of the sources, parted by " | ".'),
  source_publishers: text(`Their publishers, ${parallel}.`),
  source_titles: text(`Their titles, or our names for pages without one, ${parallel}.`),
  source_urls: text(`Their addresses, ${parallel}.`),
  source_passages: text(
    `The exact words of a document in quotation marks, or where to look in a reference; several of one source parted by " / "; ${parallel}.`,
  ),
  source_checked: text(
    `When each citation was last compared with its page (EDTF; "none" for documents), ${parallel}.`,
  ),
  source_archived: text(`Addresses of archived copies ("none" where none is known), ${parallel}.`),
}
