import type { RequireFieldsParams } from '@mast/shared/types';
import { offeredOf, ticksInput, wholeInput } from './inputs.ts';
import { figure, joinParts, type RuleSentence, type SentencePart } from './parts.ts';

type Field = RequireFieldsParams['fields'][number];

/** As the word stands in a sentence, and as a label where it reads differently. */
const FIELDS: Readonly<Record<Field, string | readonly [string, string]>> = {
  instrument: 'instrument',
  side: 'side',
  entry: 'entry',
  stop: 'stop',
  target: 'target',
  size: 'size',
  leverage: 'leverage',
  liquidation_price: 'liquidation price',
  setup: 'setup',
  checklist: ['a tick of my checklist', 'Checklist'],
  exit_time: ['when I am out', 'When I am out'],
  reason: ['the reason', 'Reason'],
  invalidation: ['what proves me wrong', 'What proves me wrong'],
  exit: ['how I get out', 'How I get out'],
  emotion: ['how I feel', 'How I feel'],
  sleep: ['how long I slept', 'How long I slept'],
  fund: 'fund',
  amount: 'amount',
  reason_code: ['why I act', 'Why I act'],
};

const inSentence = (field: Field): string => {
  const words = FIELDS[field];
  return typeof words === 'string' ? words : words[0];
};

const asLabel = (field: Field): string => {
  const words = FIELDS[field];
  return typeof words === 'string' ? words.charAt(0).toUpperCase() + words.slice(1) : words[1];
};

const LABELS = Object.fromEntries(
  (Object.keys(FIELDS) as Field[]).map((field) => [field, asLabel(field)]),
);

/** What the gate takes where a rule names no length of its own. */
export const USUAL_MIN_CHARS = 15;

/** What a savings plan can name; all other plans can name the rest. */
const OF_SAVING: ReadonlySet<Field> = new Set(['fund', 'amount', 'reason_code']);
const OF_BOTH: ReadonlySet<Field> = new Set(['reason', 'emotion', 'sleep']);

const offeredTo = (fields: readonly Field[]) => {
  const isSaving = fields.some((field) => OF_SAVING.has(field));
  return offeredOf(LABELS).filter(
    ({ value }) =>
      OF_BOTH.has(value as Field) ||
      OF_SAVING.has(value as Field) === isSaving ||
      fields.includes(value as Field),
  );
};

const TEXTS: ReadonlySet<Field> = new Set(['reason', 'invalidation', 'exit']);

export function fieldsSentence(params: RequireFieldsParams): RuleSentence {
  const minChars = params.min_chars ?? USUAL_MIN_CHARS;
  const reasonChars = Math.max(minChars, params.min_reason_chars ?? 0);
  const hasReason = params.fields.includes('reason');
  const hasTexts = params.fields.some((field) => TEXTS.has(field));
  const wanted = params.fields.map((field): SentencePart[] => [inSentence(field)]);
  const length: SentencePart[] = hasTexts
    ? [' A text takes at least ', figure(minChars, 'characters'), ' to count.']
    : [];
  const reason: SentencePart[] =
    hasReason && reasonChars > minChars
      ? [' My reason takes at least ', figure(reasonChars, 'characters'), '.']
      : [];
  return {
    title: 'What a plan must name',
    parts: ['Before I act I write down ', ...joinParts(wanted, 'and'), '.', ...length, ...reason],
    why: 'A plan that is not written down changes while the price moves.',
    inputs: [
      ticksInput(['fields'], 'My plan names', params.fields, offeredTo(params.fields)),
      ...(hasTexts
        ? [wholeInput(['min_chars'], 'Least length of a text', 'characters', minChars)]
        : []),
      ...(hasReason
        ? [wholeInput(['min_reason_chars'], 'Least length of my reason', 'characters', reasonChars)]
        : []),
    ],
  };
}
