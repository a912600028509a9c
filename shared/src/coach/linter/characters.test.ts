import { describe, expect, it } from 'vitest';
import { ruleOfCharacter } from './characters.ts';
import type { LintRuleId } from './types.ts';

const ALLOWED = '“”’–—−·×±≤≥€£¥';

interface Known {
  readonly character: string;
  readonly id: LintRuleId | undefined;
}

let gathered: readonly Known[] | undefined;

/** Every code point beyond ASCII that this engine knows, with what the table says of it: a test walks them all. */
function everyKnown(): readonly Known[] {
  if (gathered !== undefined) return gathered;
  const known: Known[] = [];
  for (let codePoint = 0x80; codePoint <= 0x10ffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    if (!/\p{Cn}/u.test(character)) known.push({ character, id: ruleOfCharacter(character) });
  }
  gathered = known;
  return known;
}

/** Those that have a property and another rule than these. */
const others = (property: RegExp, ...ids: LintRuleId[]) =>
  everyKnown().filter(
    ({ character, id }) => property.test(character) && !ids.includes(id as LintRuleId),
  );

describe('a character is refused by its class', () => {
  it.each([
    ['\u200b', 'U-CTRL'],
    ['\u00ad', 'U-CTRL'],
    ['\ue000', 'U-CTRL'],
    ['ａ', 'U-COMPAT'],
    ['²', 'U-COMPAT'],
    ['\u0301', 'U-MARK'],
    ['é', 'U-LATIN'],
    ['ѕ', 'U-SCRIPT'],
    ['ы', 'U-SCRIPT'],
    ['中', 'U-SCRIPT'],
    ['🚀', 'U-EMOJI'],
    ['←', 'U-EMOJI'],
  ] as const)('%s: %s', (character, id) => expect(ruleOfCharacter(character)).toBe(id));

  it.each([...ALLOWED, 'a', ' ', '~', '\n'])('or may stand: %s', (character) => {
    expect(ruleOfCharacter(character)).toBeUndefined();
  });

  it('a lone surrogate, and a noncharacter, are U-CTRL', () => {
    for (const one of ['\ud800', '\udfff', '\ufffe', '\uffff', '\ufdd0', '\u{10ffff}']) {
      expect(ruleOfCharacter(one)).toBe('U-CTRL');
    }
  });

  it('of ASCII all may stand but controls; a line may end', () => {
    const stopped = Array.from({ length: 128 }, (_, i) => i).filter(
      (i) => ruleOfCharacter(String.fromCharCode(i)) !== undefined,
    );
    const controls = Array.from({ length: 32 }, (_, i) => i).filter((i) => i !== 10);
    expect(stopped).toEqual([...controls, 127]);
  });
});

describe('the table of characters and what an engine knows of Unicode agree', () => {
  it('nothing beyond ASCII may stand in a sentence but the signs that are named', () => {
    const may = everyKnown().filter(({ id }) => id === undefined);
    expect(may.map(({ character }) => character).sort()).toEqual([...ALLOWED].sort());
  });

  it('what can not be seen is U-CTRL', () => {
    expect(
      others(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u, 'U-CTRL'),
    ).toEqual([]);
  });

  it('what NFKC changes is U-COMPAT, where it is no U-CTRL', () => {
    const changed = everyKnown().filter(
      ({ character }) => character.normalize('NFKC') !== character,
    );
    expect(changed.length).toBeGreaterThan(4000);
    expect(changed.filter(({ id }) => id !== 'U-COMPAT' && id !== 'U-CTRL')).toEqual([]);
  });

  it('combining marks are U-MARK, of one script U-SCRIPT', () => {
    expect(others(/\p{M}/u, 'U-MARK', 'U-SCRIPT', 'U-COMPAT', 'U-CTRL')).toEqual([]);
    expect(others(/[\u0300-\u036f\u20d0-\u20f0]/u, 'U-MARK', 'U-COMPAT', 'U-CTRL')).toEqual([]);
  });

  it('letters are U-LATIN or U-SCRIPT', () => {
    const latin = /(?=\p{L})\p{Script=Latin}/u;
    expect(others(latin, 'U-LATIN', 'U-COMPAT', 'U-CTRL')).toEqual([]);
    expect(others(/(?=\p{L})\P{Script=Latin}/u, 'U-SCRIPT', 'U-COMPAT', 'U-CTRL')).toEqual([]);
  });

  it('pictographs and arrows are U-EMOJI', () => {
    expect(others(/[\p{Extended_Pictographic}\u2190-\u21ff]/u, 'U-EMOJI', 'U-COMPAT')).toEqual([]);
  });
});
