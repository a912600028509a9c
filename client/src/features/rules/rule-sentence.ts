import type { Rule, RuleKind } from '@mast/shared/types';
import type { ParamsByKind } from './params-by-kind.ts';
import { fieldsSentence } from './sentences/fields.ts';
import { eventSentence, sessionSentence } from './sentences/hours.ts';
import {
  holdingSentence,
  instrumentSentence,
  probationSentence,
  setupSentence,
} from './sentences/lists.ts';
import {
  drawdownSentence,
  floorSentence,
  givebackSentence,
  lossSentence,
} from './sentences/loss.ts';
import { compareSentence, questionSentence } from './sentences/own.ts';
import { PLAIN_WORDS, type RuleSentence, type RuleWords } from './sentences/parts.ts';
import {
  groupSentence,
  leverageSentence,
  notionalSentence,
  openRiskSentence,
  riskSentence,
} from './sentences/risk.ts';
import { bandSentence, cooloffSentence, scheduleSentence } from './sentences/saving.ts';
import { debtSentence, emotionSentence } from './sentences/self.ts';
import { liquidationSentence, rewardSentence, stopSentence } from './sentences/stop.ts';
import { streakSentence } from './sentences/streak.ts';
import {
  COOLDOWN_SENTENCE,
  freshnessSentence,
  QUARANTINE_SENTENCE,
  revisionSentence,
} from './sentences/system.ts';
import {
  addingSentence,
  gapSentence,
  openPositionsSentence,
  reentrySentence,
  tradesSentence,
} from './sentences/trades.ts';

/** Every kind of the closed set; one that is missing here is a type error. */
const SENTENCES: {
  readonly [K in RuleKind]: (params: ParamsByKind[K], words: RuleWords) => RuleSentence;
} = {
  require_fields: fieldsSentence,
  stop_policy: stopSentence,
  min_reward_risk: rewardSentence,
  setup_policy: setupSentence,
  instrument_policy: instrumentSentence,
  holding_policy: holdingSentence,
  max_risk_per_trade: riskSentence,
  max_notional: notionalSentence,
  max_leverage: leverageSentence,
  liquidation_buffer: liquidationSentence,
  max_open_risk: openRiskSentence,
  max_group_risk: groupSentence,
  account_floor: floorSentence,
  loss_limit: lossSentence,
  max_drawdown: drawdownSentence,
  loss_streak: streakSentence,
  max_trades: tradesSentence,
  max_open_positions: openPositionsSentence,
  min_gap: gapSentence,
  reentry_limit: reentrySentence,
  profit_giveback: givebackSentence,
  no_adding_to_losers: addingSentence,
  session_window: sessionSentence,
  event_blackout: eventSentence,
  emotion_check: emotionSentence,
  journal_debt: debtSentence,
  setup_probation: probationSentence,
  contribution_schedule: scheduleSentence,
  allocation_band: bandSentence,
  sale_cooloff: cooloffSentence,
  custom_question: questionSentence,
  custom_compare: compareSentence,
  sys_cooldown: () => COOLDOWN_SENTENCE,
  sys_quarantine: () => QUARANTINE_SENTENCE,
  sys_revision_limit: revisionSentence,
  sys_freshness: freshnessSentence,
};

const isKnown = (kind: string): kind is RuleKind => Object.hasOwn(SENTENCES, kind);

const newer = (kind: string): RuleSentence => ({
  title: kind.replaceAll('_', ' '),
  parts: ['This rule is newer than this version of Mast.'],
  why: '',
  inputs: [],
});

/** A rule in plain words with its figures, and what of it can be changed. */
export function ruleSentence(
  { kind, params }: Pick<Rule, 'kind' | 'params'>,
  words: RuleWords = PLAIN_WORDS,
): RuleSentence {
  if (!isKnown(kind)) return newer(kind);
  const say = SENTENCES[kind] as (params: object, words: RuleWords) => RuleSentence;
  return say(params, words);
}
