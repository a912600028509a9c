import type { Account, AccountSnapshot, Intent, Plan, Trade } from '../../generated/types.ts';
import { presetInstrument, specOf } from '../../instruments/index.ts';
import { foldTrades } from '../../trades/index.ts';
import { fill } from '../../trades/testing/fills.ts';
import type { FactSources, PlanInHand } from '../sources.ts';

export const account: Account = {
  id: 'account',
  persona: 'shortterm',
  label: 'Demo',
  currency: 'USD',
  kind: 'live',
  day: { tz: 'UTC', localTime: '00:00' },
  positionsCheckedAt: null,
  createdAt: '2026-06-01T00:00:00.000Z',
};

export const snapshot = (
  asOf: string,
  balance: string,
  over: Partial<AccountSnapshot> = {},
): AccountSnapshot => ({
  id: `snapshot-${asOf}`,
  accountId: 'account',
  balance,
  holdings: null,
  cash: null,
  peak: null,
  asOf,
  source: 'declared',
  createdAt: asOf,
  ...over,
});

/** `time` as `11T09:30` of June 2026. */
export const june = (time: string): string => `2026-06-${time}:00.000Z`;

type Step = readonly [
  time: string,
  side: 'buy' | 'sell',
  size: string,
  price: string,
  stop?: string,
];

/** The trades of one MES account that these fills make; ids by the first letter given. */
export function tradesOf(
  steps: readonly Step[],
  over: Partial<Pick<Trade, 'accountId' | 'mode'>> = {},
  name = 'fill',
): Trade[] {
  const fills = steps.map(([time, side, size, price, stop = null], i) =>
    fill(i, side, size, price, { ...over, id: `${name}-${i}`, filledAt: june(time), stop }),
  );
  return foldTrades(fills, { pointValue: '5', plans: new Map(), stopMoves: [] });
}

const mes = presetInstrument('MES');

export const sources = (over: Partial<FactSources> = {}): FactSources => ({
  mainZone: 'UTC',
  startedAt: '2026-06-01T00:00:00.000Z',
  account,
  snapshots: [snapshot('2026-06-01T00:00:00.000Z', '10000')],
  flows: [],
  rates: [],
  instrument: mes ? specOf(mes) : null,
  instrumentOf: (id) => {
    const preset = presetInstrument(id);
    return preset && specOf(preset);
  },
  planKey: null,
  trades: [],
  intents: [],
  fills: [],
  posts: [],
  reviews: [],
  cooldowns: [],
  quarantines: [],
  scores: [],
  tasks: [],
  overrides: [],
  events: [],
  plan: null,
  historyComplete: true,
  lastSyncAt: null,
  ...over,
});

export const noPlan: Plan = {
  entry: null,
  stop: null,
  target: null,
  size: null,
  leverage: null,
  setup: null,
  reason: null,
  invalidation: null,
  exitPlan: null,
  stopAtBroker: null,
};

export const acceptedIntent = (over: Partial<Intent> = {}): Intent => ({
  id: 'intent',
  accountId: 'account',
  persona: 'shortterm',
  instrumentId: 'MES',
  chainId: 'chain',
  parentId: null,
  revision: 1,
  mode: 'live',
  effect: 'increase',
  side: 'long',
  plan: noPlan,
  context: { emotion: null },
  status: 'decided',
  gateResult: 'GO',
  gateReason: 'gate.go',
  authority: 'authoritative',
  decisionId: 'decision',
  expiresAt: june('11T14:15'),
  chainEndsAt: june('11T14:15'),
  filledAt: null,
  pausedBy: [],
  deviceId: 'device',
  eventTime: june('11T14:00'),
  correctedTime: june('11T14:00'),
  createdAt: june('11T14:00'),
  ...over,
});

/** The plan of `acceptedIntent` once more. */
export const planInHand = (over: Partial<PlanInHand> = {}): PlanInHand => ({
  instrumentId: 'MES',
  mode: 'live',
  side: 'long',
  plan: noPlan,
  ...over,
});
