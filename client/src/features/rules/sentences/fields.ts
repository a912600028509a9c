import type { RequireFieldsParams } from '@mast/shared/types';
import { figure, joinParts, type RuleSentence, type SentencePart, wholeInput } from './parts.ts';

type Field = RequireFieldsParams['fields'][number];

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  instrument: 'instrument',
  side: 'side',
  entry: 'entry',
  stop: 'stop',
  target: 'target',
  size: 'size',
  leverage: 'leverage',
  setup: 'setup',
  reason: 'the reason',
  invalidation: 'what proves me wrong',
  exit: 'how I get out',
  emotion: 'how I feel',
};

/** What the gate takes where a rule names no length of its own. */
const USUAL_MIN_CHARS = 15;

const LABELS: Partial<Record<Field, string>> = {
  reason: 'Reason',
  invalidation: 'What proves me wrong',
  exit: 'How I get out',
  emotion: 'How I feel',
};

const labelOf = (field: Field): string => {
  const word = LABELS[field] ?? FIELD_WORDS[field];
  return word.charAt(0).toUpperCase() + word.slice(1);
};

export function fieldsSentence(params: RequireFieldsParams): RuleSentence {
  const minChars = params.min_chars ?? USUAL_MIN_CHARS;
  const texts = params.fields.filter((field) => field === 'reason' || field === 'invalidation');
  const named = params.fields.map((field): SentencePart[] => [FIELD_WORDS[field]]);
  const length: SentencePart[] =
    texts.length === 0
      ? []
      : [' A text takes at least ', figure(minChars, 'characters'), ' to count.'];
  return {
    title: 'What a plan must name',
    parts: ['Before a trade I write down ', ...joinParts(named, 'and'), '.', ...length],
    why: 'A plan that is not written down changes while the price moves.',
    inputs: [
      {
        type: 'fields',
        path: ['fields'],
        label: 'My plan names',
        value: params.fields,
        choices: (Object.keys(FIELD_WORDS) as Field[]).map((value) => ({
          value,
          label: labelOf(value),
        })),
      },
      ...(texts.length === 0
        ? []
        : [wholeInput(['min_chars'], 'Least length of a text', 'characters', minChars)]),
    ],
  };
}
