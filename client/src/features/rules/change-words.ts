import { applyChanges, type RuleChange, type RuleState } from '@mast/shared/rules';
import type { RuleChangeRequest } from '@mast/shared/types';
import { formatNumber, NBSP } from '../../ui/format/index.ts';
import { ruleInputs } from './rule-inputs.ts';
import { ruleSentence } from './rule-sentence.ts';
import type { RuleInput } from './sentences/inputs.ts';
import { partsText, type RuleWords } from './sentences/parts.ts';

/** A change as a person reads it: of which rule, what it was and what it is to be. */
export interface ChangeText {
  title: string;
  text: string;
}

/** As it is computed, or as a request holds it. */
export type Change = RuleChange & Partial<Pick<RequestedChange, 'state'>>;

type RequestedChange = RuleChangeRequest['changes'][number];

/** The value that an input shows, in words. */
function inputText(input: RuleInput | undefined, words: RuleWords): string {
  if (input === undefined) return 'none';
  const { value } = input;
  switch (input.type) {
    case 'number': {
      if (input.value === '') return 'none';
      const unit = input.unit === '' ? '' : NBSP + input.unit;
      return formatNumber(input.value) + unit;
    }
    case 'flag':
      return value ? 'yes' : 'no';
    case 'choice':
      return input.choices.find((one) => one.value === value)?.label ?? input.value;
    case 'ticks':
      return listText(
        input.value.map((one) => input.choices.find((c) => c.value === one)?.label ?? one),
      );
    case 'lines':
      return listText(input.value);
    case 'instruments':
      return input.value.length === 0 ? 'any' : listText(input.value.map(words.symbolOf));
    default:
      return String(value);
  }
}

const listText = (items: readonly string[]): string =>
  items.length === 0 ? 'none' : items.join(', ');

/** Of a parameter that is one input, that input; one with more of them is said as the whole rule. */
function onlyInput(rule: RuleState, param: string, words: RuleWords): RuleInput | undefined {
  const own = ruleInputs(rule, words).filter(({ path }) => path[0] === param);
  const [input] = own;
  return own.length === 1 && input?.path.length === 1 ? input : undefined;
}

const sentenceOf = (rule: RuleState, words: RuleWords): string =>
  partsText(ruleSentence(rule, words).parts).replaceAll('\n', ' ');

function paramText(change: Change, before: RuleState, after: RuleState, words: RuleWords): string {
  const param = change.param as string;
  const [was, is] = [before, after].map((rule) => onlyInput(rule, param, words));
  const known = is ?? was;
  if (known === undefined) {
    return `“${sentenceOf(before, words)}” → “${sentenceOf(after, words)}”`;
  }
  return `${known.label}: ${inputText(was, words)} → ${inputText(is, words)}`;
}

const EMPTY = { params: {}, onMissing: null, disabled: false } as const;

/** The change turned round, which gives the rule as it was. */
const back = (change: Change): RuleChange => ({ ...change, from: change.to, to: change.from });

/**
 * One change in words. `rules` are those of a version near it: what else the rule says is taken
 * from there, what changed from the change itself.
 */
export function changeText(
  change: Change,
  rules: readonly RuleState[],
  words: RuleWords,
): ChangeText {
  const { rule: id, kind, part, from, to } = change;
  if (part === 'rule') {
    const isAdded = 'value' in to;
    const held = { ...EMPTY, ...((isAdded ? to.value : from.value) as object), id, kind };
    const text = isAdded ? `added: ${sentenceOf(held, words)}` : 'removed';
    return { title: ruleSentence(held, words).title, text };
  }
  const rule = rules.find((one) => one.id === id) ?? { ...EMPTY, id, kind };
  const { title } = ruleSentence(rule, words);
  if (part === 'disabled')
    return { title, text: to.value === true ? 'switched off' : 'switched on' };
  if (part === 'on_missing') {
    const shows = to.value === 'show';
    return {
      title,
      text: shows
        ? 'shown only, where its source is not there'
        : 'asks, where its source is not there',
    };
  }
  const [before, after] = [back(change), change].map(
    (one) => applyChanges([rule], [one])[0] as RuleState,
  ) as [RuleState, RuleState];
  return { title, text: paramText(change, before, after, words) };
}
