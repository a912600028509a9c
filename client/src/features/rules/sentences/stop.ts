import type { StopPolicyParams } from '@mast/shared/types';
import { decimalInput, figure, type RuleSentence, type SentencePart } from './parts.ts';

export function stopSentence(params: StopPolicyParams): RuleSentence {
  const { required, max_distance_pct: most, at_broker: atBroker } = params;
  const distance: SentencePart[] =
    most === undefined ? [] : [', at most ', figure(most, '%'), ' away from the entry'];
  return {
    title: 'My stop',
    parts: [
      required ? 'Every plan has a stop' : 'Where a plan has a stop, it is written down',
      ...distance,
      atBroker ? ', and it rests at my broker.' : '.',
    ],
    why: 'A stop in my head moves with the price; a written one does not.',
    inputs: [
      ...(most === undefined
        ? []
        : [decimalInput('max_distance_pct', 'Most distance from the entry', '%', most)]),
      { type: 'flag', path: ['required'], label: 'Every plan has a stop', value: required },
      {
        type: 'flag',
        path: ['at_broker'],
        label: 'It rests at my broker',
        value: atBroker === true,
      },
    ],
  };
}
