import type { Found } from './findings.ts';
import { numberKey } from './sourced-numbers.ts';
import { isTickerLike } from './tickers.ts';
import type { Token } from './tokens.ts';
import type { LintRuleId } from './types.ts';

/** Words for numbers that nothing but a figure needs; the small ones are plain words. */
const NUMBER_WORDS = new Set(
  `thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens`.split(
    /\s+/,
  ),
);

type Names = ReadonlySet<string>;

export interface Sources {
  readonly numbers: Names;
  /** Instruments and names of our own lists, whole and in pieces. */
  readonly names: Names;
}

function ruleOf(
  { word, alias, written }: Token,
  numbers: Names,
  names: Names,
): LintRuleId | undefined {
  if (word === '#') return numbers.has(numberKey(written)) ? undefined : 'N-UNSOURCED';
  if (NUMBER_WORDS.has(word)) return 'N-UNSOURCED';
  const isUnknown = alias === '=ticker' && isTickerLike(written) && !names.has(written);
  return isUnknown ? 'I-UNSOURCED' : undefined;
}

/** Every number and every ticker is one that the renderer bound. */
export function unsourced(
  tokens: readonly Token[],
  { numbers, names }: Sources,
  found: Found,
): void {
  for (const token of tokens) {
    const id = ruleOf(token, numbers, names);
    if (id !== undefined && !found(id, token, token)) return;
  }
}
