import Papa from 'papaparse'

/** What parts the columns: a comma by RFC 4180, a semicolon where Excel takes a comma for decimals. */
export type Separator = ',' | ';'

/**
 * CSV by RFC 4180 for people who open it in a spreadsheet: UTF-8 with a byte-order mark, without which Excel takes
 * Arabic for Latin letters; one header row; null is an empty cell. A text that a spreadsheet would run as a formula
 * gets an apostrophe in front; numbers stay numbers. A text with any sign at which LibreOffice may part columns
 * stands in quotation marks, whatever parts them here.
 */
export function csvOf(
  columns: readonly string[],
  rows: readonly object[],
  separator: Separator = ',',
): string {
  const table = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => ({ ...row })) },
    {
      newline: '\r\n',
      delimiter: separator,
      escapeFormulae: formula,
      quotes: (value) => /[,;\t]/.test(String(value)),
    },
  )
  return `\uFEFF${table}\r\n`
}

/**
 * What begins a formula: `=`, `+`, `-`, `@`, also in the full width of East Asian keyboards, which Excel folds; behind
 * any white space or mark of direction, which spreadsheets strip; and a tab or line break at the front, behind which
 * a formula would stand in the next cell.
 */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
