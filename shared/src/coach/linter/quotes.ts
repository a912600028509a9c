import { isAttributed } from './attribution.ts';
import type { Findings } from './findings.ts';
import { isImportedText } from './imported.ts';
import type { LintSlots } from './types.ts';

const QUOTES = /“([^“”]*)”/g;
/** Whole quotes, which are fine, and marks that quote in another way or have lost their other half. */
const OTHER_MARKS = /“ *[.!?]?”|["„‟«»‹›‚‛‘“”`]/g;

/** The end of a sentence inside of a quote stays, for it may end the sentence around it. */
function blankOf(inside: string): string {
  const end = /[.!?]$/.exec(inside)?.[0] ?? '';
  return ' '.repeat(inside.length - end.length) + end;
}

/**
 * Blanks the quotes of a text. A quote is verbatim of the trader, and after the words that say so.
 */
export function blankQuotes(text: string, slots: LintSlots, findings: Findings): string {
  const { quotes = [], imported = [] } = slots;
  const isSource = (inside: string) => quotes.includes(inside) || imported.includes(inside);
  const blanked = text.includes('“')
    ? text.replace(QUOTES, (_whole, inside: string) => `“${blankOf(inside)}”`)
    : text;
  if (blanked !== text || text.includes('“”')) {
    for (const { 0: whole, 1: inside = '', index } of text.matchAll(QUOTES)) {
      if (findings.isFull) break;
      if (!isSource(inside)) findings.add('Q-FORGED', whole);
      else if (!quotes.includes(inside) && !isImportedText(inside))
        findings.add('Q-IMPORTED', whole);
      if (!isAttributed(blanked, index)) findings.add('Q-FRAME', whole);
    }
  }
  for (const [mark] of blanked.matchAll(OTHER_MARKS)) {
    if (mark.length === 1) findings.add('Q-FORGED', mark);
    if (findings.isFull) break;
  }
  return blanked;
}
