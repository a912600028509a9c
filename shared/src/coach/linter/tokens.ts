import { contractionOf } from './contractions.ts';
import { isTickerLike } from './tickers.ts';

/** What begins at a token: 3 a sentence, 2 a clause, 1 a part after a comma, 0 nothing. */
export type Opening = 0 | 1 | 2 | 3;

export interface Token {
  /** In lower case; `#` for a number, `“”` for a quote. */
  readonly word: string;
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly opening: Opening;
  /** `=ticker` for what is written like one, else the word again. */
  readonly alias: string;
  /** Part of an allowed term, in which no ban looks. */
  masked: boolean;
}

export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
  readonly tokens: Token[];
}

/** Words, numbers, masked quotes, and marks that end a sentence or a part of it. Linear by its form. */
const PIECES = /[A-Za-z]+(?:['’_][A-Za-z]+)*|\d+(?:[.,:]\d+)*|“ *[.!?]?”| - |[.!?,;:()—–\n]/g;

const OUTCOMES = new Set(['WAIT', 'SIMULATE', 'NO_GO', 'SIZE_DOWN']);

/** Outcomes are names here and May is a month: neither is the verb of its letters. */
function wordOf(written: string, opening: Opening): string {
  if (written === 'GO') return '=go';
  if (OUTCOMES.has(written)) return '=outcome';
  if (written === 'May' && opening < 3) return '=may';
  return written.toLowerCase().replaceAll('’', "'");
}

/** A point ends a sentence before a space, a quote's end, a letter or nothing, never inside of a figure. */
const endsSentence = (text: string, at: number): boolean => !/[0-9.!?,]/.test(text.charAt(at + 1));

type Visit = (sentence: Sentence) => boolean;

/** Whether a quote that ends with the end of a sentence also ends the sentence around it. */
const endsWithin = (text: string, end: number): boolean =>
  text[end - 2] !== ' ' && /^\s+[A-Z0-9“]/.test(text.slice(end, end + 4));

class Reader {
  #tokens: Token[] = [];
  #opening: Opening = 3;
  #start = 0;

  constructor(
    readonly text: string,
    readonly tickers: ReadonlySet<string>,
    /** Names with a point in them, as BRK.B, which ends no sentence. */
    readonly dotted: readonly string[],
    readonly visit: Visit,
  ) {}

  /** @returns whether to go on */
  add(written: string, start: number): boolean {
    const first = written.charCodeAt(0);
    if (first === QUOTE) {
      this.#push('“”', written, start);
      this.#opening = 2;
      const end = start + written.length;
      if (written.length > 2 && endsWithin(this.text, end)) return this.close(end);
    } else if (first <= NINE) {
      this.#push('#', written, start);
    } else {
      const word = wordOf(written, this.#opening);
      const parts = contractionOf(word);
      if (parts === undefined) this.#push(word, written, start);
      else for (const part of parts) this.#push(part, written, start);
    }
    return true;
  }

  /** @returns whether to go on */
  mark(piece: string, at: number): boolean {
    if (piece !== '.' && piece !== '!' && piece !== '?') this.#atLeast(piece === ',' ? 1 : 2);
    else if (endsSentence(this.text, at) && !this.#isInName(at)) return this.close(at + 1);
    return true;
  }

  #isInName(at: number): boolean {
    return this.dotted.some((name) => this.text.startsWith(name, at - name.indexOf('.')));
  }

  close(end: number): boolean {
    const tokens = this.#tokens;
    const from = this.text.slice(this.#start, end).trimStart();
    const sentence = { text: from.trimEnd(), start: end - from.length, tokens };
    this.#tokens = [];
    this.#opening = 3;
    this.#start = end;
    return tokens.length === 0 || this.visit(sentence);
  }

  #push(word: string, written: string, start: number): void {
    const isTicker = this.tickers.has(word) || isTickerLike(written);
    const token: Token = {
      word,
      alias: isTicker ? '=ticker' : word,
      written,
      start,
      end: start + written.length,
      opening: this.#opening,
      masked: false,
    };
    this.#tokens.push(token);
    this.#opening = 0;
  }

  #atLeast(opening: Opening): void {
    this.#opening = Math.max(this.#opening, opening) as Opening;
  }
}

const QUOTE = '“'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/**
 * Reads a text sentence by sentence, until `visit` wants no more.
 * @param text with its quotes blanked, so that places in it are those of the whole text
 * @param names of instruments, which are tickers also where they are written small
 */
export function eachSentence(text: string, names: ReadonlySet<string>, visit: Visit): void {
  const tickers = new Set([...names].filter(isTickerLike).map((name) => name.toLowerCase()));
  const dotted = [...names].filter((name) => /[A-Za-z0-9]\.[A-Za-z0-9]/.test(name));
  const reader = new Reader(text, tickers, dotted, visit);
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const isWord = /[A-Za-z0-9“]/.test(piece);
    const goesOn = isWord ? reader.add(piece, index) : reader.mark(piece, index);
    if (!goesOn) return;
  }
  reader.close(text.length);
}
