import { figureRows } from '../digest/figure-rows.ts';
import type { DigestDocument } from '../generated/types.ts';

/** RFC 4180; a text that a spreadsheet would calculate is told to be a text. */
function field(text: string): string {
  const isFigure = /^-?[0-9]+(?:\.[0-9]+)?$/.test(text);
  const safe = !isFigure && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every figure of a digest on a line of its own: its place, its value, and why it has none. */
export function digestCsv(document: DigestDocument): string {
  const lines = figureRows(document).map(({ figure, value, dash }) => [figure, value, dash]);
  return [['figure', 'value', 'dash'], ...lines]
    .map((line) => `${line.map(field).join(',')}\r\n`)
    .join('');
}
