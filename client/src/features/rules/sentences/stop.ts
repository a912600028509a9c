import type {
  LiquidationBufferParams,
  MinRewardRiskParams,
  StopPolicyParams,
} from '@mast/shared/types';
import { decimalInput, flagInput } from './inputs.ts';
import { figure, type RuleSentence, type SentencePart } from './parts.ts';

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
      decimalInput(['max_distance_pct'], 'Most distance from the entry', '%', most, {
        optional: true,
      }),
      flagInput('required', 'Every plan has a stop', required),
      flagInput('at_broker', 'It rests at my broker', atBroker),
    ],
  };
}

export const rewardSentence = ({ min_rr: least }: MinRewardRiskParams): RuleSentence => ({
  title: 'What a plan can win',
  parts: [
    'My target is at least ',
    figure(least, 'R'),
    ' from my entry: that many times the way to my stop.',
  ],
  why: 'A plan that can win less than it can lose has to be right too often.',
  inputs: [decimalInput(['min_rr'], 'Least reward', 'R', least)],
});

export const liquidationSentence = ({
  min_ratio: least,
}: LiquidationBufferParams): RuleSentence => ({
  title: 'Liquidation price',
  parts: ['My liquidation price is at least ', figure(least, 'stop distances'), ' away.'],
  why: 'My stop is to end the trade, not the exchange.',
  inputs: [decimalInput(['min_ratio'], 'Least distance', 'stop distances', least)],
});
