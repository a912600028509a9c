import type { Rule } from '@mast/shared/types';
import { ruleInputs } from './rule-inputs.ts';
import { ruleSentence } from './rule-sentence.ts';
import type { RuleInput } from './sentences/inputs.ts';
import type { RuleWords, SentencePart } from './sentences/parts.ts';
import { setParam } from './set-param.ts';

/** Another value of an input, so that what is said of it reads differently; undefined where there is none. */
function otherValue(input: RuleInput): unknown {
  switch (input.type) {
    case 'number':
      if (input.value === '') return undefined;
      return input.whole ? Number(input.value) + 1 : `${input.value.replace(/\..*$/, '')}.987`;
    case 'text':
      return `${input.value}·`;
    case 'time':
      return input.value === '00:01' ? '00:02' : '00:01';
    case 'lines':
      return [...input.value.slice(0, -1), `${input.value.at(-1) ?? ''}·`];
    case 'choice': {
      const other = input.choices.find(({ value }) => value !== input.value);
      return other === undefined || 'param' in other ? undefined : other.value;
    }
    default:
      return undefined;
  }
}

const figureOf = (part: SentencePart | undefined): string | undefined =>
  part === undefined || typeof part === 'string' ? undefined : part.figure;

/**
 * For each part of a rule's sentence the input that its figure comes from: the one whose change
 * changes it. Undefined for words, and for figures of no single input.
 */
export function figureInputs(
  { kind, params }: Pick<Rule, 'kind' | 'params'>,
  words: RuleWords,
): readonly (RuleInput | undefined)[] {
  const { parts } = ruleSentence({ kind, params }, words);
  const owners: (RuleInput | undefined)[] = parts.map(() => undefined);
  for (const input of ruleInputs({ kind, params }, words)) {
    const other = otherValue(input);
    if (other === undefined) continue;
    const changed = ruleSentence(
      { kind, params: setParam(params, input.path, other) },
      words,
    ).parts;
    if (changed.length !== parts.length) continue;
    parts.forEach((part, place) => {
      const figure = figureOf(part);
      if (figure !== undefined && figure !== figureOf(changed[place])) owners[place] ??= input;
    });
  }
  return owners;
}
