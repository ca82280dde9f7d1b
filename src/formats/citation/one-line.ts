/**
 * A text on one line: line breaks and tabs become a space; controls, and marks that would turn the direction of what
 * follows (U+202A to 202E, U+2066 to 2069), go. Single marks of direction and no-break spaces stay.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^ | $/g, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
}
