import { isAttributed } from './attribution.ts';
import type { Findings } from './findings.ts';
import { isImportedText } from './imported.ts';
import type { LintRuleId, LintSlots } from './types.ts';

const QUOTES = /“([^“”]*)”/g;
/** Whole quotes, which are fine, and marks that quote in another way or have lost their other half. */
const OTHER_MARKS = /“ *[.!?]?”|["„‟«»‹›‚‛‘“”`]/g;

/** The end of a sentence inside of a quote stays, for it may end the sentence around it. */
function blankOf(inside: string): string {
  const end = /[.!?]$/.exec(inside)?.[0] ?? '';
  return ' '.repeat(inside.length - end.length) + end;
}

/** A quote is a stored text of the trader, or one of others that holds only words of a closed list. */
function ruleOfQuote(inside: string, { quotes, imported }: LintSlots): LintRuleId | undefined {
  if (quotes?.includes(inside)) return undefined;
  if (!imported?.includes(inside)) return 'Q-FORGED';
  return isImportedText(inside) ? undefined : 'Q-IMPORTED';
}

/**
 * Blanks the quotes of a text. A quote is verbatim of the trader, and after the words that say so.
 */
export function blankQuotes(text: string, slots: LintSlots, findings: Findings): string {
  const blanked = text.replace(QUOTES, (_whole, inside: string) => `“${blankOf(inside)}”`);
  for (const { 0: whole, 1: inside, index } of text.matchAll(QUOTES)) {
    if (findings.isFull) break;
    const id = ruleOfQuote(inside as string, slots);
    if (id !== undefined) findings.add(id, whole);
    if (!isAttributed(blanked, index)) findings.add('Q-FRAME', whole);
  }
  for (const [mark] of blanked.matchAll(OTHER_MARKS)) {
    if (findings.isFull) break;
    if (mark.length === 1) findings.add('Q-FORGED', mark);
  }
  return blanked;
}
