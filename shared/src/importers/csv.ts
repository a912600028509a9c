/** A record of a delimited text (RFC 4180) as it stands there. */
export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
  /** Whether the text ended inside of a quoted cell. */
  readonly unclosed: boolean;
}

interface Cell {
  readonly value: string;
  /** Where the delimiter or line end after it stands. */
  readonly end: number;
  readonly unclosed: boolean;
}

const isLineEnd = (character: string | undefined): boolean =>
  character === '\n' || character === '\r' || character === undefined;

/** Reads up to the next delimiter or line end. */
function plainEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
  return end;
}

/** Reads a quoted cell, whose doubled quotes stand for one, and what may stand behind its end. */
function quotedCell(text: string, from: number, delimiter: string): Cell {
  let value = '';
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return { value: value + text.slice(start), end: text.length, unclosed: true };
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') {
      const end = plainEnd(text, quote + 1, delimiter);
      return { value: value + text.slice(quote + 1, end), end, unclosed: false };
    }
    value += '"';
    start = quote + 2;
  }
}

function cellAt(text: string, from: number, delimiter: string): Cell {
  let start = from;
  while (text[start] === ' ') start += 1;
  if (text[start] === '"') return quotedCell(text, start, delimiter);
  const end = plainEnd(text, start, delimiter);
  return { value: text.slice(start, end), end, unclosed: false };
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The records of a text in order; lines may end in LF, CRLF or CR, and empty ones are left out. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begin = at;
    const cells: string[] = [];
    let unclosed = false;
    for (;;) {
      const cell = cellAt(text, at, delimiter);
      cells.push(cell.value.trim());
      unclosed ||= cell.unclosed;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (cells.some((cell) => cell !== '')) yield { line, cells, unclosed };
    line += lineBreaks(text.slice(begin, at));
  }
}
