/** How a CSV file separates its columns, and writes the decimals of its numbers. */
export enum CsvFormat {
  COMMA = 'COMMA',
  SEMICOLON = 'SEMICOLON',
}

/** A cell: text, a plain decimal number, or nothing. */
export type CsvCell = { text: string } | { number: string } | null;

/** Spreadsheets take a text that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BOM = '\uFEFF';

const SIGNS: Readonly<Record<CsvFormat, { separator: string; decimal: string }>> = {
  [CsvFormat.COMMA]: { separator: ',', decimal: '.' },
  [CsvFormat.SEMICOLON]: { separator: ';', decimal: ',' },
};

/**
 * A CSV file as RFC 4180 describes it, with a byte order mark, so that spreadsheets read it as UTF-8. Texts that could be
 * taken for a formula begin with an apostrophe; numbers never do.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], format: CsvFormat): string {
  const { separator, decimal } = SIGNS[format];
  const quoted = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const written = (cell: CsvCell): string => {
    if (cell === null) return '';
    if ('number' in cell) return quoted(cell.number.replace('.', decimal));
    return quoted(FORMULA.test(cell.text) ? `'${cell.text}` : cell.text);
  };
  return BOM + rows.map((cells) => `${cells.map(written).join(separator)}\r\n`).join('');
}
