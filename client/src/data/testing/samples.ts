import type { MutationMeta } from '@mast/shared/types';
import { newId } from '../new-id.ts';
import type { PlanDraft, WriteArgs } from '../types.ts';

export const NOW = '2026-03-02T15:00:00.000Z';

export const sampleAccount = (accountId: string): WriteArgs<'createAccount'> => ({
  accountId,
  snapshotId: newId(),
  persona: 'shortterm',
  label: 'Futures',
  currency: 'USD',
  kind: 'live',
  day: { tz: 'America/Chicago', localTime: '17:00' },
  balance: '50000',
  balanceAsOf: NOW,
  mainZone: 'Europe/Berlin',
});

export const sampleRules: WriteArgs<'adoptRuleset'> = {
  rulesetId: 'rules-1',
  persona: 'shortterm',
  rules: [
    { id: 'stop', kind: 'stop_policy', params: { required: true } },
    { id: 'risk', kind: 'max_risk_per_trade', params: { max_pct: '1', basis: 'latest' } },
  ],
};

export const samplePlan = (accountId: string): PlanDraft => ({
  intentId: newId(),
  accountId,
  instrumentId: 'MES',
  parentId: null,
  mode: 'live',
  effect: 'increase',
  side: 'long',
  plan: {
    entry: '5000',
    stop: '4990',
    target: '5020',
    size: '2',
    leverage: null,
    setup: 'breakout',
    reason: null,
    invalidation: null,
    exitPlan: null,
    stopAtBroker: null,
  },
  context: { emotion: { tag: 'calm', intensity: 1 } },
});

/** @param wall when the device says that it is */
export const sampleMeta = (counter = 1, wall = NOW, bootId = 'boot-1'): MutationMeta => ({
  key: newId(),
  device: { id: 'device-1', bootId, wall, monotonicMs: 0, offsetMs: null, counter },
});
