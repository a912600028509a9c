import { banned } from './bans.ts';
import { ruleOfCharacter } from './characters.ts';
import { findLeet, findSpaced } from './disguise.ts';
import { Findings, type Found } from './findings.ts';
import { isAllowedSentence, isFramed } from './frame.ts';
import { maskTerms } from './masks.ts';
import { type Sources, unsourced } from './provenance.ts';
import { blankQuotes } from './quotes.ts';
import { sourcedNumbers } from './sourced-numbers.ts';
import { piecesOf } from './tickers.ts';
import { eachSentence, type Sentence } from './tokens.ts';
import type { Channel, LintInput, LintResult } from './types.ts';

/** Raised with every change of what passes; stored with each text. */
export const LINTER_VERSION = 4;

/** Invisible characters are refused in quotes too, all else outside of them alone. */
function lintCharacters(text: string, blanked: string, findings: Findings): void {
  let at = 0;
  for (const character of text) {
    const id = ruleOfCharacter(character);
    if (id !== undefined && (id === 'U-CTRL' || blanked[at] === text[at])) {
      findings.add(id, character);
      if (findings.isFull) return;
    }
    at += character.length;
  }
}

/**
 * Whether a text may be shown as the trader's own strict self, and what stands against it. English
 * only. Pure, and linear in the length of the text.
 */
export function lint({ text, channel, slots }: LintInput): LintResult {
  const findings = new Findings(text.length);
  const blanked = blankQuotes(text, slots, findings);
  lintCharacters(text, blanked, findings);
  const names = piecesOf([...(slots.instruments ?? []), ...(slots.names ?? [])]);
  findSpaced(blanked, findings);
  findLeet(blanked, names, findings);
  const sources = { numbers: sourcedNumbers(slots), names };
  if (!findings.isFull)
    eachSentence(blanked, names, (sentence) => {
      lintSentence(sentence, text, channel, sources, findings);
      return !findings.isFull;
    });
  const { violations } = findings;
  return { ok: violations.length === 0, violations, linterVersion: LINTER_VERSION };
}

function lintSentence(
  sentence: Sentence,
  text: string,
  channel: Channel,
  sources: Sources,
  findings: Findings,
): void {
  const { tokens } = sentence;
  const found: Found = (id, first, last) => {
    findings.add(id, text.slice(first.start, last.end));
    return !findings.isFull;
  };
  unsourced(tokens, text, sources, found);
  if (isAllowedSentence(sentence)) return;
  maskTerms(tokens);
  banned(tokens, found);
  if (/!(?!”)/.test(sentence.text)) findings.add('B-URGENT', '!');
  if (!isFramed(sentence, channel)) {
    findings.add('A-FRAME', text.slice(sentence.start, sentence.start + sentence.text.length));
  }
}
