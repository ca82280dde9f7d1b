import type { IssueWording } from '../issues.ts'

export const english: IssueWording = {
  'file-missing': 'The file is not there. Add it.',
  'not-json': 'The file cannot be read ({message}). Correct its syntax and save it as UTF-8.',
  'wrong-type': 'The value “{value}” is of the wrong type; {expected} is wanted.',
  'field-missing': 'The field “{field}” is missing. Write it, as null or [] if it is empty.',
  'unknown-key': 'The format has no field “{key}”. Check its spelling or take it out.',
  'not-a-choice': '“{value}” is not allowed here. Choose one of: {choices}.',
  'not-an-id':
    '“{value}” is not an id. Use small letters, digits and single hyphens; for a country, three capitals.',
  'out-of-range':
    '“{value}” is outside what this field allows. Counts begin at 1; lists that must be filled need one entry.',
  'wrong-form': '“{value}” does not have the form that this field wants.',
  'language-missing':
    'The text lacks the language “{language}”. Write it in English, French, Arabic and Portuguese.',
  'html-in-text': 'The text holds a tag: “{value}”. Write plain text.',
  'control-in-text': 'The text holds a control character, such as a line break: “{value}”. Take it out.',
  'bidi-in-text':
    'The text holds an invisible character that turns the direction of writing: “{value}”. Take it out.',
  'label-missing': 'The source has no title. Give it a label in four languages.',
  'id-repeated': 'The id “{id}” is used twice (also in {other}). Give one of the two another id.',
  'claim-id-repeated': 'The claim id “{id}” is used twice in this record. Give one of the two another id.',
  'unknown-place': 'The place “{id}” is not in places.geojson. Add it there or correct the id.',
  'unknown-country': 'The country “{id}” is not in country-names.json. Use its ISO 3166-1 alpha-3 code.',
  'country-without-outline':
    'The map has no outline of the country “{id}”. Add it to the map files or take it out.',
  'unknown-actor': 'The actor “{id}” is not in actors.json. Add it there or correct the id.',
  'unknown-theme': 'The theme “{id}” is not in themes.json. Add it there or correct the id.',
  'unknown-source': 'The source “{id}” is not in sources.json. Add it there or correct the id.',
  'unknown-record': 'There is no event or flow “{id}”. Correct the id or take the relation out.',
  'relation-to-self': 'The record is related to itself. Take the relation out.',
  'wrong-theme-group':
    'The theme “{theme}” is of group {group}; a flow needs one of group traffic or threat.',
  'wrong-family':
    'A theme of group {group} cannot have the family {family}. Traffic and threat need one; cooperation has null.',
  'not-a-date':
    '“{value}” is not a date. Write 2015, 2015-01, 2015-01-28, or a span such as 2014-10/2015-01~ or 2015/...',
  'end-before-start': 'The span “{value}” ends before it begins. Exchange or correct its ends.',
  'as-of-without-basis': 'asOf and asOfBasis stand together. Fill both or set both to null.',
  'text-missing': 'The text of this document is not there. Add {file}.',
  'text-changed':
    'The text in {file} is not the one that was entered: its sha256 is {actual}, stated is {stated}. Restore the text, or check every quote and state the new sum.',
  'text-without-source': 'No document “{id}” stands in sources.json. Add it there or take the text away.',
  'field-not-allowed': 'The field “{field}” does not belong to a source of kind {kind}. Take it out.',
  'address-missing': 'The source has no web address. Write the one that its page was read at.',
  'not-checked':
    'The reference does not say when it was checked against its page. Write the day or month in “checked”.',
  'not-an-address': '“{value}” is not a web address. It must begin with http:// or https://.',
  'quote-required': 'The claim {claim} has no quote. The source {source} is a document: quote its sentence.',
  'quote-not-allowed':
    'The claim {claim} quotes {source}, a reference whose text is not shipped. Take the quote out and give a locator.',
  'locator-required':
    'The claim {claim} does not say where in {source} to look. Give a locator, such as “paragraph 2”.',
  'locator-not-allowed':
    'The claim {claim} has a locator, but {source} is a document. Its quote is enough; set the locator to null.',
  'quote-empty': 'The quote of the claim {claim} holds no word. Quote the words that state the field.',
  'quote-missing':
    'The quote of the claim {claim} is not found in {source}: “{quote}”. Copy it from the text, to the byte.',
  'quote-repeated':
    'The quote of the claim {claim} is found {count} times in {source}: “{quote}”. Add a prefix or suffix that makes it unique.',
  'claim-missing':
    'The field {field} is filled, but no claim vouches for it. Add its pointer to a claim, or empty the field.',
  'pointer-dangling':
    'The claim {claim} points to {field}, which the record does not have or has empty. Correct the pointer.',
  'translation-missing':
    'The quote of the claim {claim} has no translation into “{language}”: “{quote}”. Add it.',
  'sentence-uncovered':
    'Line {line}: no claim quotes this sentence and leftOut does not list it: “{sentence}”. Enter what it states, or list it with a reason.',
  'left-out-missing':
    'leftOut lists what is not found in {source}: “{quote}”. Copy it from the text, to the byte.',
  'left-out-repeated':
    'leftOut lists what is found {count} times in {source}: “{quote}”. Take in more of the text round it.',
  'coordinates-missing':
    'A geometry or a coordinate is missing or no number. Write longitude and latitude in degrees.',
  'coordinates-out-of-range':
    'The position {value} is not on Earth. Longitude comes first (−180 to 180), then latitude (−90 to 90).',
  'coordinates-swapped':
    'The position {value} falls in {country} only when exchanged. Write longitude first, then latitude.',
  'outside-its-country':
    'The position {value} lies {km} km outside {country}. Correct the position or the country.',
  'open-polygon': 'A ring is open. It needs at least four positions, the last equal to the first.',
  'wrong-winding': 'A ring runs the wrong way round. Outer rings run counter-clockwise, holes clockwise.',
  'wrong-geometry': 'The geometry is {value}; {expected} is wanted.',
}
