import type { Opening, Token } from './tokens.ts';

/**
 * Phrases of words in sequence, written as text. `a/b` is either word, `@name` any word of a class,
 * `x?` may be left out, `x*` comes up to three times, `_` is any word, `!x` fails where x follows, and a
 * phrase may begin with `<x` (fails where x stands before it), end with `$` (nothing follows in its part) and with `^^`, `^` or `,`: at the start of a
 * sentence, of a clause, or of a part after a comma too. No phrase goes beyond a comma.
 */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

interface Element {
  readonly words: ReadonlySet<string> | 'any';
  readonly least: 0 | 1;
  readonly most: number;
  readonly isAbsent: boolean;
}

export interface Phrase<Id> {
  readonly id: Id;
  readonly opening: Opening;
  readonly notAfter: ReadonlySet<string>;
  readonly elements: readonly Element[];
}

/** Phrases by the words that they can begin with. */
export type PhraseBook<Id> = ReadonlyMap<string, readonly Phrase<Id>[]>;

const MOST_REPEATS = 3;
const OPENINGS: Readonly<Record<string, Opening>> = { '^^': 3, '^': 2, ',': 1 };

const wordsOf = (text: string, classes: WordClasses): string[] =>
  text.split('/').flatMap((one) => {
    if (!one.startsWith('@')) return [one];
    const words = classes[one.slice(1)];
    if (words === undefined) throw new Error(`expected a known class of words, found \`${one}\``);
    return words;
  });

function elementOf(text: string, classes: WordClasses): Element {
  const isAbsent = text.startsWith('!');
  const repeat = text.endsWith('*') ? MOST_REPEATS : 1;
  const isOptional = repeat > 1 || text.endsWith('?');
  if (text === '$') return { words: 'any', least: 1, most: 1, isAbsent: true };
  const bare = text.slice(isAbsent ? 1 : 0, isOptional ? -1 : undefined);
  const words = bare === '_' ? 'any' : new Set(wordsOf(bare, classes));
  return { words, least: isOptional ? 0 : 1, most: repeat, isAbsent };
}

function phraseOf<Id>(id: Id, text: string, classes: WordClasses): Phrase<Id> {
  const parts = text.split(/ +/);
  const opening = OPENINGS[parts[0] as string] ?? 0;
  if (opening > 0) parts.shift();
  const before = parts[0]?.startsWith('<') ? (parts.shift() as string).slice(1) : undefined;
  const notAfter = new Set(before === undefined ? undefined : wordsOf(before, classes));
  return { id, opening, notAfter, elements: parts.map((part) => elementOf(part, classes)) };
}

/** @param lists phrases of each id, one a line */
export function phraseBook<Id extends string>(
  lists: Readonly<Partial<Record<Id, string>>>,
  classes: WordClasses,
): PhraseBook<Id> {
  const book = new Map<string, Phrase<Id>[]>();
  for (const [id, list] of Object.entries<string | undefined>(lists)) {
    for (const line of (list as string).trim().split('\n')) {
      const phrase = phraseOf(id as Id, line, classes);
      const [first] = phrase.elements;
      if (first === undefined || first.words === 'any' || first.least === 0) {
        throw new Error(`expected a phrase that begins with a word, found \`${line}\``);
      }
      for (const word of first.words) {
        const known = book.get(word);
        if (known) known.push(phrase);
        else book.set(word, [phrase]);
      }
    }
  }
  return book;
}

const holds = ({ words, isAbsent }: Element, token: Token | undefined): boolean =>
  token !== undefined &&
  (isAbsent || !token.masked) &&
  (words === 'any' || words.has(token.word) || words.has(token.alias));

/** The end of what elements from `index` on match at `at`, or -1; repeats give way, up to three. */
function endOf(
  tokens: readonly Token[],
  at: number,
  elements: readonly Element[],
  index: number,
): number {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.isAbsent) {
    return holds(element, within(tokens, at, index)) ? -1 : endOf(tokens, at, elements, index + 1);
  }
  let reach = 0;
  while (reach < element.most && holds(element, within(tokens, at + reach, index + reach)))
    reach += 1;
  for (; reach >= element.least; reach -= 1) {
    const end = endOf(tokens, at + reach, elements, index + 1);
    if (end !== -1) return end;
  }
  return -1;
}

/** The token at a place, unless a new part of the sentence begins with it inside of the phrase. */
function within(tokens: readonly Token[], at: number, sinceStart: number): Token | undefined {
  const token = tokens[at];
  return token !== undefined && sinceStart > 0 && token.opening > 0 ? undefined : token;
}

const NONE: readonly never[] = [];

/** The phrases that may begin with a token. */
export const phrasesAt = <Id>(
  book: PhraseBook<Id>,
  { word, alias }: Token,
): readonly Phrase<Id>[] => {
  const own = book.get(word) ?? NONE;
  return alias === word ? own : [...own, ...(book.get(alias) ?? NONE)];
};

/** @returns the place after the phrase, or -1 where it does not stand at `at` */
export function matchAt<Id>(phrase: Phrase<Id>, tokens: readonly Token[], at: number): number {
  if ((tokens[at] as Token).opening < phrase.opening) return -1;
  const before = tokens[at - 1];
  if (before !== undefined && phrase.notAfter.has(before.word)) return -1;
  return endOf(tokens, at, phrase.elements, 0);
}
