import type {
  LossLimitParams,
  LossStreakParams,
  MaxRiskPerTradeParams,
  MaxTradesParams,
  RequireFieldsParams,
  Rule,
  StopPolicyParams,
} from '@mast/shared/types';
import { fieldsSentence } from './sentences/fields.ts';
import { lossSentence, riskSentence, tradesSentence } from './sentences/limits.ts';
import type { RuleSentence, SentencePart } from './sentences/parts.ts';
import { stopSentence } from './sentences/stop.ts';
import { streakSentence } from './sentences/streak.ts';

type Described = Pick<Rule, 'kind' | 'params'>;

const COOLDOWN: RuleSentence = {
  title: 'Running cooldown',
  parts: ['While a cooldown runs I open nothing new.'],
  why: 'A pause that could be dodged would be no pause.',
  inputs: [],
};

const unknown = (kind: string): RuleSentence => ({
  title: kind.replaceAll('_', ' '),
  parts: ['This rule is newer than this version of Mast.'],
  why: '',
  inputs: [],
});

/**
 * A rule in plain words with its figures, and what of it can be changed.
 * @param currency of the account that it is shown for, behind amounts of money
 */
export function ruleSentence({ kind, params }: Described, currency = ''): RuleSentence {
  switch (kind) {
    case 'require_fields':
      return fieldsSentence(params as RequireFieldsParams);
    case 'stop_policy':
      return stopSentence(params as StopPolicyParams);
    case 'max_risk_per_trade':
      return riskSentence(params as MaxRiskPerTradeParams, currency);
    case 'loss_limit':
      return lossSentence(params as LossLimitParams, currency);
    case 'loss_streak':
      return streakSentence(params as LossStreakParams);
    case 'max_trades':
      return tradesSentence(params as MaxTradesParams);
    case 'sys_cooldown':
      return COOLDOWN;
    default:
      return unknown(kind);
  }
}

export const sentenceText = (parts: readonly SentencePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
