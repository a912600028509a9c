import { RULE_KINDS } from '@mast/shared/gate';
import type { RuleKind } from '@mast/shared/types';
import { numberOf, pathKey } from '../rules/rule-input.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import type { RuleInput } from '../rules/sentences/inputs.ts';
import { PLAIN_WORDS, type RuleWords } from '../rules/sentences/parts.ts';
import { setParam } from '../rules/set-param.ts';

export interface CheckedRule {
  params: object;
  /** By the path of the input, or under the empty path where it belongs to none. */
  errors: Record<string, string>;
}

interface Checked {
  kind: RuleKind;
  params: object;
}

interface ValidatorErrors {
  errors?: { instancePath: string }[] | null;
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
  const found = text.trim() === '' ? 'nothing' : `“${text.trim()}”`;
  return { error: `Expected ${wanted}, found ${found}.` };
}

/** What the kind itself refuses of its params, by path. */
function refused({ kind, params }: Checked): Record<string, string> {
  const { validate } = RULE_KINDS[kind];
  if (validate(params)) return {};
  const found = (validate as ValidatorErrors).errors ?? [];
  return Object.fromEntries(
    found.map(({ instancePath }) => [
      instancePath.slice(1),
      instancePath === ''
        ? 'Expected at least one of its limits, found none.'
        : 'Expected a value within what this kind of rule allows.',
    ]),
  );
}

/** The params with the typed texts in them, and what is wrong with them. */
export function checkRule(
  rule: Checked,
  typed: Readonly<Record<string, string>>,
  words: RuleWords = PLAIN_WORDS,
): CheckedRule {
  const errors: Record<string, string> = {};
  let params = rule.params;
  for (const input of ruleSentence(rule, words).inputs) {
    const text = typed[pathKey(input.path)];
    if (text === undefined) continue;
    const read = readInput(input, text);
    if ('error' in read) errors[pathKey(input.path)] = read.error;
    else params = setParam(params, input.path, read.value);
  }
  if (Object.keys(errors).length > 0) return { params, errors };
  const changed = { kind: rule.kind, params };
  const refusals = refused(changed);
  if (Object.keys(refusals).length > 0) return { params, errors: refusals };
  const { problem } = ruleSentence(changed, words);
  return { params, errors: problem === undefined ? {} : { '': problem } };
}
