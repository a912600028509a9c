import { CHARACTER_RANGES } from './character-ranges.ts';
import type { LintRuleId } from './types.ts';

/** What a sentence may hold beyond ASCII: quotes, dashes, the minus, currencies and signs of figures. */
const ALLOWED = new Set('“”’–—−·×±≤≥€£¥');

const RULE_OF_CLASS: Readonly<Record<string, LintRuleId>> = {
  X: 'U-CTRL',
  C: 'U-COMPAT',
  M: 'U-MARK',
  L: 'U-LATIN',
  S: 'U-SCRIPT',
  E: 'U-EMOJI',
};

const starts: number[] = [];
const rules: LintRuleId[] = [];
let start = 0;
for (const [, distance, letter] of CHARACTER_RANGES.replaceAll('\n', '').matchAll(
  /([0-9a-z]+)([A-Z])/g,
)) {
  start += Number.parseInt(distance as string, 36);
  starts.push(start);
  rules.push(RULE_OF_CLASS[letter as string] as LintRuleId);
}

/** The rule of the last range that begins at or before a code point, looked for from `low` up to `high`. */
function ruleBeyondAscii(codePoint: number, low = 0, high = starts.length): LintRuleId {
  if (high - low === 1) return rules[low] as LintRuleId;
  const middle = (low + high) >> 1;
  return (starts[middle] as number) <= codePoint
    ? ruleBeyondAscii(codePoint, middle, high)
    : ruleBeyondAscii(codePoint, low, middle);
}

const DELETE = 0x7f;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Why a character may not stand in a sentence; undefined for those that may. What engines know of
 * Unicode has no part in it.
 * @param character one code point, or a lone surrogate
 */
export function ruleOfCharacter(character: string): LintRuleId | undefined {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint < DELETE) {
    return codePoint >= SPACE || codePoint === LINE_FEED ? undefined : 'U-CTRL';
  }
  // The first range, of controls, begins after it.
  return ALLOWED.has(character) ? undefined : ruleBeyondAscii(codePoint);
}
