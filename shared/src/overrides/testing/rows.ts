import type { Intent, Override } from '../../generated/types.ts';

export const RATIONALE =
  'The level held twice in the last hour and my plan was written last evening, before any of this noise.';

/** An override that was granted on 11 June 2026, where nothing else is said. */
export const overrideRow = (over: Partial<Override> = {}): Override => ({
  id: 'override',
  intentId: 'plan',
  chainId: 'plan',
  accountId: 'account',
  decisionId: 'plan:server',
  rule: 'gap',
  kind: 'min_gap',
  rationale: RATIONALE,
  riskStated: '30',
  risk: '30',
  currency: 'USD',
  safeguards: [{ safeguard: 'write_three_lines', state: 'done', text: 'one\ntwo\nthree' }],
  planHash: '0'.repeat(64),
  maxSize: { size: '1', unit: 'lots' },
  askedAt: '2026-06-11T13:58:00.000Z',
  actsAt: '2026-06-11T13:59:00.000Z',
  resolvedAt: '2026-06-11T13:59:00.000Z',
  withdrawnAt: null,
  decision: 'granted',
  authority: 'authoritative',
  reasons: [],
  deviceAnswer: { decision: 'granted', reasons: [] },
  deviceId: 'device',
  createdAt: '2026-06-11T13:58:00.000Z',
  ...over,
});

/** The same before it is answered. */
export const openRow = (over: Partial<Override> = {}): Override =>
  overrideRow({ decision: null, resolvedAt: null, deviceAnswer: null, ...over });

export const planRow = (over: Partial<Intent> = {}): Intent => ({
  id: 'plan',
  accountId: 'account',
  persona: 'shortterm',
  instrumentId: 'MES',
  chainId: 'plan',
  parentId: null,
  revision: 1,
  mode: 'live',
  effect: 'increase',
  side: 'long',
  plan: {
    entry: '7300',
    stop: '7294',
    target: '7312',
    size: '1',
    leverage: null,
    setup: null,
    reason: null,
    invalidation: null,
    exitPlan: null,
    stopAtBroker: true,
  },
  context: { emotion: null },
  status: 'blocked',
  gateResult: 'WAIT',
  gateReason: 'min_gap.running',
  authority: 'authoritative',
  decisionId: 'plan:server',
  expiresAt: '2026-06-11T14:13:00.000Z',
  chainEndsAt: '2026-06-11T14:20:00.000Z',
  filledAt: null,
  pausedBy: [],
  deviceId: 'device',
  eventTime: '2026-06-11T13:57:00.000Z',
  correctedTime: '2026-06-11T13:57:00.000Z',
  createdAt: '2026-06-11T13:57:00.000Z',
  ...over,
});
