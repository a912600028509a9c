import { DIRECTIONS } from './bans-directions.ts';
import { PRESSURE } from './bans-pressure.ts';
import { VIEWS } from './bans-views.ts';
import type { Found } from './findings.ts';
import { modalAct } from './modals.ts';
import { orderAt } from './orders.ts';
import { matchAt, phraseBook, phrasesAt } from './phrases.ts';
import { selfView } from './predicates.ts';
import { presentAct } from './present-acts.ts';
import type { Token } from './tokens.ts';
import type { LintRuleId } from './types.ts';
import { CLASSES } from './word-classes.ts';

const BOOK = phraseBook<LintRuleId>({ ...DIRECTIONS, ...VIEWS, ...PRESSURE }, CLASSES);

const PLAIN = new Set(['hold', 'russell']);

/** A word made with buy, sell or hodl, or one of them with a letter drawn out; sold and bought are facts. */
const TRADING = /^(?:buy|sell|hodl)|(?:buy|sell|hodl)$|^(?:b+u+y+|s+e+l+|h+o+l+d+)$/;

const isResidual = (word: string): boolean => TRADING.test(word) && !PLAIN.has(word);

/**
 * Every ban that fires in a sentence, with the places of its first and last token.
 * @param tokens of one sentence, allowed terms masked
 */
export function banned(tokens: readonly Token[], found: Found): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.masked) continue;
    if (isResidual(token.word) && !found('B-RESIDUAL', token, token)) return;
    const act = presentAct(tokens, at);
    if (act !== undefined && !found('B-PRES', token, act)) return;
    const view = selfView(tokens, at);
    if (view !== undefined && !found('B-EVAL', token, view)) return;
    const modal = modalAct(tokens, at);
    if (modal !== undefined && !found(modal.id, token, modal.last)) return;
    const order = orderAt(tokens, at);
    if (order !== undefined && !found('B-IMP', token, order)) return;
    for (const phrase of phrasesAt(BOOK, token)) {
      const end = matchAt(phrase, tokens, at);
      if (end !== -1 && !found(phrase.id, token, tokens[end - 1] as Token)) return;
    }
  }
}
