import type { Found } from './findings.ts';
import { numberKey } from './sourced-numbers.ts';
import { isTickerLike } from './tickers.ts';
import type { Token } from './tokens.ts';
import type { LintRuleId } from './types.ts';
import { setOf } from './word-classes.ts';

/** Words for numbers that nothing but a figure needs; the small ones are plain words. */
const NUMBER_WORDS = setOf(
  `thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens`,
);

type Names = ReadonlySet<string>;

export interface Sources {
  readonly numbers: Names;
  /** Instruments and names of our own lists, whole and in pieces. */
  readonly names: Names;
}

const LONGEST_NAME = 32;
const PART_OF_NAME = /[A-Za-z0-9]/;

/** Whether a number is part of an instrument's name, as the 6 of M6E is. */
function isWithinName({ start, end }: Token, text: string, names: Names): boolean {
  let [from, to] = [start, end];
  const isPart = (at: number) => PART_OF_NAME.test(text.charAt(at));
  while (end - from < LONGEST_NAME && isPart(from - 1)) from -= 1;
  while (to - from < LONGEST_NAME && isPart(to)) to += 1;
  return to - from > end - start && names.has(text.slice(from, to));
}

function ruleOf(token: Token, text: string, { numbers, names }: Sources): LintRuleId | undefined {
  const { word, written } = token;
  if (word === '#') {
    const isSourced = numbers.has(numberKey(written)) || isWithinName(token, text, names);
    return isSourced ? undefined : 'N-UNSOURCED';
  }
  if (NUMBER_WORDS.has(word)) return 'N-UNSOURCED';
  return isTickerLike(written) && !names.has(written) ? 'I-UNSOURCED' : undefined;
}

/** Every number and every ticker is one that the renderer bound. */
export function unsourced(
  tokens: readonly Token[],
  text: string,
  sources: Sources,
  found: Found,
): void {
  for (const token of tokens) {
    const id = ruleOf(token, text, sources);
    if (id !== undefined && !found(id, token, token)) return;
  }
}
