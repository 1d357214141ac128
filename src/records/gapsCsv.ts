import { stringify } from 'csv-stringify/sync';
import type { Gap } from './gaps.ts';

/**
 * Questions as a table with a heading, as RFC 4180 has it, in UTF-8 with a byte-order mark. What a spreadsheet would take for a formula
 * has an apostrophe in front.
 */
export function gapsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map(({ question, count, newest, nearest }) => ({
    question,
    count,
    newest,
    nearest: nearest?.title ?? '',
    nearestDate: nearest?.date ?? '',
    nearestArticle: nearest?.article ?? '',
  }));
  // Quoted, a text stays one cell where a semicolon parts cells, too.
  const safe = { escape_formulas: true, quoted_string: true };
  return stringify(rows, { header: true, columns: COLUMNS, bom: true, record_delimiter: 'windows', ...safe });
}

const COLUMNS = [
  { key: 'question', header: 'question' },
  { key: 'count', header: 'count' },
  { key: 'newest', header: 'last asked' },
  { key: 'nearest', header: 'nearest article' },
  { key: 'nearestDate', header: 'date' },
  { key: 'nearestArticle', header: 'id' },
];
