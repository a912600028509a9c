import { paramsMismatch } from '@mast/shared/mutations';
import { contradictionIn } from '@mast/shared/rules';
import type { RuleKind } from '@mast/shared/types';
import { sayError } from '../common/say-error.ts';
import { limitWords } from './limits.ts';
import { numberOf, pathKey } from './rule-input.ts';
import { ruleInputs } from './rule-inputs.ts';
import { ruleSentence } from './rule-sentence.ts';
import type { RuleInput } from './sentences/inputs.ts';
import { PLAIN_WORDS, type RuleWords } from './sentences/parts.ts';
import { setParam } from './set-param.ts';

export interface CheckedRule {
  params: object;
  /** By the path of the input, or under the empty path where it belongs to none. */
  errors: Record<string, string>;
}

interface Checked {
  kind: RuleKind;
  params: object;
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** @returns the value to keep, undefined for none, or what is wrong with the text */
function readInput(input: RuleInput, text: string): { value: unknown } | { error: string } {
  if (input.type === 'lines') {
    const lines = linesOf(text);
    return { value: lines.length === 0 && input.optional ? undefined : lines };
  }
  if (input.type !== 'number') return { value: text };
  if (text.trim() === '' && input.optional) return { value: undefined };
  const value = numberOf(text, input);
  if (value !== undefined) return { value };
  const wanted = input.whole ? 'a whole number' : 'a number';
  const unit = input.unit === '' ? '' : ` (${input.unit})`;
  const found = text.trim() === '' ? 'nothing' : `“${text.trim()}”`;
  return { error: `Expected ${wanted}${unit}, found ${found}.` };
}

const NO_LIMIT = 'Expected at least one of its limits, found none.';

/** What the kind itself refuses of its params, or what in them contradicts itself, by path. */
function refused(rule: Checked, words: RuleWords): Record<string, string> {
  const wrong = paramsMismatch(rule) ?? contradictionIn(rule);
  if (wrong === undefined) return {};
  if (wrong.found === 'nothing' || wrong.field === '') {
    return { [wrong.field]: ruleSentence(rule, words).problem ?? NO_LIMIT };
  }
  return {
    [wrong.field]: sayError(`expected ${limitWords(wrong.expected)}, found ${wrong.found}`),
  };
}

/** The params with the typed texts in them, and what is wrong with them. */
export function checkRule(
  rule: Checked,
  typed: Readonly<Record<string, string>>,
  words: RuleWords = PLAIN_WORDS,
): CheckedRule {
  const errors: Record<string, string> = {};
  let params = rule.params;
  for (const input of ruleInputs(rule, words)) {
    const text = typed[pathKey(input.path)];
    if (text === undefined) continue;
    const read = readInput(input, text);
    if ('error' in read) errors[pathKey(input.path)] = read.error;
    else params = setParam(params, input.path, read.value);
  }
  if (Object.keys(errors).length > 0) return { params, errors };
  const changed = { kind: rule.kind, params };
  const refusals = refused(changed, words);
  if (Object.keys(refusals).length > 0) return { params, errors: refusals };
  const { problem } = ruleSentence(changed, words);
  return { params, errors: problem === undefined ? {} : { '': problem } };
}
