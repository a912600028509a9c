import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { RequireFieldsParams } from '../../generated/types.ts';
import { validateRequireFieldsParams } from '../../generated/validators-rules.js';
import type { GateInput, RuleKindDefinition } from '../types.ts';
import { never } from '../verdicts.ts';

type Field = RequireFieldsParams['fields'][number];

/** Free texts shorter than this say nothing. */
const DEFAULT_MIN_CHARS = 15;

/** What each field of a plan holds; null or undefined where it is not filled in. */
const VALUES: Record<Field, (input: GateInput) => unknown> = {
  instrument: ({ facts }) => facts.instrument,
  fund: ({ facts }) => facts.instrument,
  side: ({ intent }) => intent.side,
  entry: ({ plan }) => plan.entry,
  stop: ({ plan }) => plan.stop,
  target: ({ plan }) => plan.target,
  size: ({ plan }) => plan.size,
  amount: ({ plan, size }) => plan.amount ?? (size?.unit === 'money' ? size.asked : null),
  leverage: ({ plan }) => plan.leverage,
  liquidation_price: ({ plan }) => plan.liquidationPrice,
  exit_time: ({ intent, plan }) => plan.exitTime ?? intent.plan.maxHoldMinutes,
  setup: ({ intent }) => intent.plan.setup?.trim() || null,
  reason_code: ({ intent }) => intent.plan.reasonCode,
  reason: ({ intent }) => intent.plan.reason,
  invalidation: ({ intent }) => intent.plan.invalidation,
  exit: ({ intent }) => intent.plan.exitPlan,
  emotion: ({ intent }) => intent.context.emotion,
  sleep: ({ intent }) => intent.context.sleepHours,
  checklist: ({ intent }) => intent.context.checklist?.[0],
};

const FREE_TEXTS: ReadonlySet<Field> = new Set(['reason', 'invalidation', 'exit']);

function minCharsOf(field: Field, params: RequireFieldsParams): number {
  const { min_chars: ofTexts = DEFAULT_MIN_CHARS, min_reason_chars: ofReason = 0 } = params;
  return field === 'reason' ? Math.max(ofTexts, ofReason) : ofTexts;
}

function isPresent(field: Field, params: RequireFieldsParams, input: GateInput): boolean {
  const value = VALUES[field](input) ?? null;
  if (value === null || !FREE_TEXTS.has(field)) return value !== null;
  return countGraphemes((value as string).trim()) >= minCharsOf(field, params);
}

export const requireFields: RuleKindDefinition<RequireFieldsParams> = {
  kind: 'require_fields',
  validate: validateRequireFieldsParams,
  tighter: { fields: 'more_items', min_chars: 'higher', min_reason_chars: 'higher' },
  absent: { min_chars: DEFAULT_MIN_CHARS, min_reason_chars: 'loosest' },
  planOnly: true,
  texts: { 'require_fields.missing': 'My plan is missing {fields}. My rule wants it first.' },
  override: never,
  evaluate(params, input) {
    const { fields } = params;
    const missing = fields.filter((field) => !isPresent(field, params, input));
    const figures = () => ({
      observed: `${fields.length - missing.length}`,
      limit: `${fields.length}`,
      unit: 'fields',
    });
    if (missing.length === 0) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'WAIT',
      figures,
      template: 'require_fields.missing',
      slots: () => ({ fields: missing.map((field) => field.replaceAll('_', ' ')).join(', ') }),
      tasks: ['fill_fields'],
    };
  },
};
