import { compare, decimal, multiply } from '../../decimal/index.ts';
import type { CustomCompareParams } from '../../generated/types.ts';
import { validateCustomCompareParams } from '../../generated/validators-rules.js';
import {
  type Condition,
  type Fraction,
  type Lacking,
  readFact,
  windowOfFact,
} from '../compare-facts.ts';
import { ownOverride } from '../own-override.ts';
import { paperNeed } from '../paper-progress.ts';
import type { Figures, GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { nameKey, ratioText } from '../words.ts';

const OP_WORDS: Record<Condition['op'], string> = {
  lt: 'below',
  le: 'at most',
  eq: 'equal to',
  ge: 'at least',
  gt: 'above',
  in: 'one of',
  not_in: 'none of',
};

type Seen = Fraction | string;

/** How a fact's value stands to one value of the rule: below 0, 0, or above 0. */
const orderOf = (seen: Seen, value: string): number => {
  if (typeof seen === 'string') return nameKey(seen) === nameKey(value) ? 0 : 1;
  return compare(seen.numerator, multiply(decimal(value), seen.denominator));
};

function holds(seen: Seen, { op, value }: Condition): boolean {
  const values = typeof value === 'string' ? [value] : value;
  const orders = values.map((one) => orderOf(seen, one));
  const [order] = orders as [number];
  switch (op) {
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'ge':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'not_in':
      return !orders.includes(0);
    default:
      return orders.includes(0);
  }
}

interface Checked {
  readonly condition: Condition;
  readonly truth: boolean | Lacking;
  readonly seen: Seen | null;
}

/** One that holds, so that its fact is known. */
interface Holding extends Checked {
  readonly seen: Seen;
}

function check(condition: Condition, input: GateInput): Checked {
  const known = readFact(condition.fact, input);
  if (typeof known === 'string') return { condition, truth: known, seen: null };
  return { condition, truth: holds(known.value, condition), seen: known.value };
}

const shown = (seen: Seen): string =>
  typeof seen === 'object' ? ratioText(seen.numerator, seen.denominator) : seen;

const listed = ({ value }: Condition): string =>
  typeof value === 'string' ? value : value.join(', ');

/** Words of each condition; the first ones are plain, further ones are numbered. */
const slotsOf = (name: string, all: readonly Holding[]): Record<string, string> =>
  Object.fromEntries([
    ['name', name],
    ...all.flatMap(({ condition, seen }, i) => {
      const number = i === 0 ? '' : `${i + 1}`;
      return [
        [`a${number}`, shown(seen)],
        [`is${number}`, OP_WORDS[condition.op]],
        [`b${number}`, listed(condition)],
      ];
    }),
  ]);

/** Of the first comparison with one number. */
function figuresOf(all: readonly Checked[]): (() => Figures) | undefined {
  const first = all.find(
    ({ condition, seen }) => typeof seen === 'object' && typeof condition.value === 'string',
  );
  if (!first?.seen) return undefined;
  const { condition, seen } = first;
  const { fact, value } = condition;
  return () => ({
    observed: shown(seen),
    limit: value as string,
    unit: fact.slice(fact.indexOf('.') + 1),
  });
}

const TEMPLATES = ['custom_compare.one', 'custom_compare.two', 'custom_compare.three'] as const;

function applying(
  params: CustomCompareParams,
  all: readonly Holding[],
  { intent: { persona } }: GateInput,
): Verdict {
  const applies: Verdict = {
    status: 'fail',
    template: TEMPLATES[all.length - 1] as string,
    slots: () => slotsOf(params.name, all),
    tasks: params.cta === undefined ? [] : [params.cta],
  };
  if (params.outcome !== 'SIMULATE') return { ...applies, outcome: params.outcome };
  // Index plans have no paper period.
  if (persona === 'indexdca') return { ...applies, outcome: 'WAIT' };
  // It asks anew as long as it applies, so no paper trade can have begun since.
  return { ...applies, outcome: 'SIMULATE', simulate: { need: paperNeed(persona), done: 0 } };
}

export const customCompare: RuleKindDefinition<CustomCompareParams> = {
  kind: 'custom_compare',
  validate: validateCustomCompareParams,
  tighter: {
    name: 'undecidable',
    // All of them must hold, so fewer of them hold more often.
    all: 'fewer_items',
    outcome: 'undecidable',
    cta: 'undecidable',
    override: 'undecidable',
  },
  planOnly: false,
  windows: ({ all }) => all.flatMap(({ fact }) => windowOfFact(fact) ?? []),
  texts: {
    'custom_compare.one': 'My own rule called “{name}” applies: {a} is {is} {b}.',
    'custom_compare.two':
      'My own rule called “{name}” applies: {a} is {is} {b}, and {a2} is {is2} {b2}.',
    'custom_compare.three':
      'My own rule called “{name}” applies: {a} is {is} {b}, {a2} is {is2} {b2}, and {a3} is {is3} {b3}.',
    'custom_compare.unknown':
      'My own rule called “{name}” looks at something that is not known here.',
  },
  override: ownOverride,
  evaluate(params, input) {
    const all = params.all.map((condition) => check(condition, input));
    const figures = figuresOf(all);
    const seen = figures ? { figures } : {};
    const truths = all.map(({ truth }) => truth);
    if (truths.includes(false)) return { ...PASS, ...seen };
    if (truths.includes('unfilled')) return PLAN_INCOMPLETE;
    if (truths.includes('unknown')) {
      return {
        status: 'not_evaluated',
        template: 'custom_compare.unknown',
        slots: () => ({ name: params.name }),
      };
    }
    return { ...applying(params, all as readonly Holding[], input), ...seen };
  },
};
