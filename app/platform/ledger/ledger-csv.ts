import Papa from 'papaparse'

/**
 * A table as CSV for spreadsheets: with a byte order mark, so that Arabic is not read as Windows text, and with an
 * apostrophe before whatever a spreadsheet would run as a formula.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [[...header], ...rows.map((row) => [...row])]
  return `\uFEFF${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
