import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { RequireFieldsParams } from '../../generated/types.ts';
import { validateRequireFieldsParams } from '../../generated/validators-rules.js';
import type { GateInput, RuleKindDefinition } from '../types.ts';

type Field = RequireFieldsParams['fields'][number];

/** Free texts shorter than this say nothing. */
const DEFAULT_MIN_CHARS = 15;

const PLAN_FIELDS: Partial<Record<Field, keyof GateInput['intent']['plan']>> = { exit: 'exitPlan' };

function isPresent(field: Field, minChars: number, input: GateInput): boolean {
  const { intent, facts } = input;
  if (field === 'instrument') return facts.instrument !== null;
  if (field === 'side') return intent.side !== null;
  if (field === 'emotion') return intent.context.emotion !== null;
  const value = intent.plan[PLAN_FIELDS[field] ?? (field as keyof GateInput['intent']['plan'])];
  if (typeof value !== 'string') return false;
  const trimmed = value.trim();
  const isFreeText = field === 'reason' || field === 'invalidation';
  return isFreeText ? countGraphemes(trimmed) >= minChars : trimmed !== '';
}

export const requireFields: RuleKindDefinition<RequireFieldsParams> = {
  kind: 'require_fields',
  validate: validateRequireFieldsParams,
  tighter: { fields: 'more_items', min_chars: 'higher' },
  planOnly: true,
  texts: { 'require_fields.missing': 'My plan is missing {fields}. My rule wants it first.' },
  evaluate(params, input) {
    const minChars = params.min_chars ?? DEFAULT_MIN_CHARS;
    const missing = params.fields.filter((field) => !isPresent(field, minChars, input));
    const observed = `${params.fields.length - missing.length}`;
    const limit = `${params.fields.length}`;
    if (missing.length === 0) return { status: 'pass', observed, limit, unit: 'fields' };
    return {
      status: 'fail',
      outcome: 'WAIT',
      observed,
      limit,
      unit: 'fields',
      template: 'require_fields.missing',
      slots: { fields: missing.join(', ') },
      tasks: ['fill_fields'],
    };
  },
};
