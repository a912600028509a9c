import type { ErrorCode } from '../errors/index.ts';

/** Why a file cannot be taken in; it is then taken in not at all. */
export interface ImportError {
  readonly code: ErrorCode;
  /** Lower case: what was expected, what was found. */
  readonly message: string;
  /** The line of the file, from 1, as an editor shows it. */
  readonly row?: number;
  /** The column's own name in the file. */
  readonly column?: string;
}

const LONGEST = 60;

/** A piece of a file inside a message: in backticks, on one line, of bounded length. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{C}`\s]+/gu, ' ');
  return `\`${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}\``;
}

/** Several of them, for a list in a sentence. */
export const quotedList = (texts: readonly string[]): string => texts.map(quoted).join(', ');
