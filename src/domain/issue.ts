/**
 * Every fault that the gate can find, with what it means. The codes are stable: people search for them,
 * and tests rely on them. Their wording in each language stands in `src/i18n/issues`.
 */
export const issueCodes = {
  // Files and shapes
  'file-missing': 'A file of the dataset is not there.',
  'not-json': 'A file cannot be read as JSON, or a text not as UTF-8.',
  'wrong-type': 'A value is of another type than its field wants.',
  'field-missing':
    'A field that every record of its kind has is not written at all (empty is written `null` or `[]`).',
  'unknown-key': 'A field that the format does not know, often a misspelling.',
  'not-a-choice': 'A value outside the list that its field allows.',
  'not-an-id':
    'An id that is not made of small letters, digits and single hyphens, or a country code not of three capitals.',
  'out-of-range': 'A number below or above what its field allows.',
  'wrong-form': 'A value that has the right type and the wrong form.',
  // Texts
  'language-missing': 'A text for people lacks one of the four languages, or has it empty.',
  'html-in-text': 'A text for people holds a tag. Texts are shown as they are, never as HTML.',
  'control-in-text': 'A text for people holds a control character, such as a line break or a tab.',
  'bidi-in-text': 'A text for people holds a character that overrides the direction of writing.',
  'label-missing': 'A source without a title of its own has no label to name it.',
  // Ids and references
  'id-repeated': 'Two records share an id.',
  'claim-id-repeated': 'Two claims of one record share an id.',
  'unknown-place': 'A place id that places.geojson does not have.',
  'unknown-country': 'A country code that country-names.json does not have.',
  'country-without-outline':
    'A country is named whose outline neither countries.geojson nor world.geojson has.',
  'unknown-actor': 'An actor id that actors.json does not have.',
  'unknown-theme': 'A theme id that themes.json does not have.',
  'unknown-source': 'A source id that sources.json does not have.',
  'unknown-record': 'A relation leads to a record that is not there.',
  'relation-to-self': 'A record is related to itself.',
  'wrong-theme-group': 'A flow has a theme of group cooperation.',
  'wrong-family': 'A theme of group traffic or threat lacks a family, or one of group cooperation has one.',
  // Dates
  'not-a-date':
    'A date that is not EDTF level 0 or 1 in years, months, days and spans, or that the calendar lacks.',
  'end-before-start': 'A span ends before it begins.',
  'as-of-without-basis': '`asOf` and `asOfBasis` stand together or not at all.',
  // Sources and their texts
  'text-missing': 'The full text of a document is not there.',
  'text-changed': 'The text of a document is not the one whose sha256 its source states.',
  'text-without-source': 'A text belongs to no document of sources.json.',
  'field-not-allowed':
    'A source has a field of the other kind: sha256 and leftOut are for documents, checked is for references.',
  'address-missing': 'A source has no web address.',
  'not-checked': 'A reference does not say when its citation was checked against its page.',
  'not-an-address': 'A web address that does not begin with http:// or https://, or is malformed.',
  // Claims
  'quote-required': 'A claim on a document has no quote.',
  'quote-not-allowed': 'A claim on a reference has a quote, though its text is not shipped.',
  'locator-required': 'A claim on a reference does not say where in it to look.',
  'locator-not-allowed': 'A claim on a document has a locator; its quote already says where.',
  'quote-empty': 'A quote without any letter or digit.',
  'quote-missing': 'A quote is not found in its text, to the byte.',
  'quote-repeated': 'A quote is found more than once; prefix and suffix must make it unique.',
  'claim-missing': 'A filled field that no claim of its record points to.',
  'pointer-dangling': 'A claim points to a field that its record does not have, or that is empty.',
  'translation-missing': 'A quote lacks its translation into one of the languages that its source is not in.',
  // Coverage
  'sentence-uncovered': 'A sentence of a document is neither quoted by a claim nor listed in leftOut.',
  'left-out-missing': 'What leftOut lists is not found in the text.',
  'left-out-repeated':
    'What leftOut lists is found more than once in the text; more of the text round it makes it unique.',
  // Geometry
  'coordinates-missing': 'A feature has no geometry, or a coordinate that is no number.',
  'coordinates-out-of-range': 'A longitude beyond 180° or a latitude beyond 90°.',
  'coordinates-swapped': 'Latitude stands before longitude: exchanged, the position falls in its country.',
  'outside-its-country':
    'A position lies more than 15 km outside the outline of the country that it is said to be in.',
  'open-polygon': 'A ring has fewer than four positions, or its last is not its first.',
  'wrong-winding':
    'A ring runs the wrong way round: outer rings counter-clockwise, holes clockwise (RFC 7946).',
  'wrong-geometry': 'A geometry of another kind than its feature wants: cities are Points, regions Polygons.',
} as const

export type IssueCode = keyof typeof issueCodes

/** One fault in the data. All faults are reported, not the first. */
export interface Issue {
  readonly code: IssueCode
  /** `events.json`, `sources/<id>.txt` … */
  readonly file: string
  /** The record's id; its index (`#3`) when it has none; null for a fault of the whole file. */
  readonly record: string | null
  /** JSON Pointer (RFC 6901) into the record, or into the file when there is no record. */
  readonly pointer: string
  /** What the wording names: the value found, what was wanted. */
  readonly values: Readonly<Record<string, string | number>>
}
