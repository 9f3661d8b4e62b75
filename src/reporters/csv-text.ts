const BYTE_ORDER_MARK = '\ufeff';

export type CsvCell = string | number | undefined | null;

/** Rows for a spreadsheet: UTF-8 with a byte order mark, CRLF, and no text that a spreadsheet would run as a formula. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet runs a text that begins like this as a formula, full-width signs and leading white space included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replaceAll('\0', '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
