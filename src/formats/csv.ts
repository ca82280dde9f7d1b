import Papa from 'papaparse'

/**
 * CSV by RFC 4180 for people who open it in a spreadsheet: UTF-8 with a byte-order mark, without which Excel takes
 * Arabic for Latin letters; one header row; null is an empty cell. A text that begins with `=`, `+`, `-`, `@` or a
 * tab gets an apostrophe in front, since a spreadsheet would run it as a formula; numbers stay numbers.
 */
export function csvOf(columns: readonly string[], rows: readonly object[]): string {
  const table = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => ({ ...row })) },
    { newline: '\r\n', escapeFormulae: true },
  )
  return `\uFEFF${table}\r\n`
}
