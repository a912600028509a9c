import { describe, expect, it } from 'vitest';
import type { AgeingEntity, Entities } from '../entities/index.ts';
import { readerOverRows } from '../entities/testing/index.ts';
import { before } from '../facts/index.ts';
import { acceptedIntent, account, tradesOf } from '../facts/testing/sources.ts';
import type { Trade } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { fill } from '../trades/testing/fills.ts';
import { ageRuleOf, isKept, loadKept } from './index.ts';

const DAY = 86_400_000;
const NOW = parseInstant('2026-06-11T14:00:00.000Z') as Instant;
const daysAgo = (days: number): string => before(NOW, days * DAY);
const OLD = daysAgo(900);

const [open] = tradesOf([['10T10:00', 'buy', '1', '100']], {}, 'open');
const openTrade: Trade = { ...(open as Trade), intentId: 'plan-of-open' };

const openTask = {
  id: 'task',
  task: 'write_three_lines',
  ruleKey: 'streak',
  chainId: 'asked-chain',
  cooldownId: 'waiting-pause',
  intentId: null,
  state: 'open',
  until: null,
  lines: null,
  createdAt: OLD,
  doneAt: null,
} as const;

async function keeps<K extends AgeingEntity>(entity: K, row: Entities[K]): Promise<boolean> {
  const standing = acceptedIntent({
    id: 'standing',
    chainId: 'standing-chain',
    chainEndsAt: daysAgo(1),
  });
  const rows = new Map<string, unknown>([
    [`trade/${openTrade.id}`, openTrade],
    ['friction_task/task', openTask],
    ['intent/standing', standing],
    ['account/index', { ...account, id: 'index', persona: 'indexdca' }],
    ['account/account', account],
  ]);
  return isKept(entity, row, await loadKept(readerOverRows(rows), NOW));
}

describe('what is open or owed stays at hand however old it is', () => {
  const oldFill = (over: Parameters<typeof fill>[4]) => fill(1, 'buy', '1', '100', over);
  const oldIntent = (over: Parameters<typeof acceptedIntent>[0]) =>
    acceptedIntent({ chainEndsAt: OLD, chainId: 'over', ...over });

  it('an open trade, its fills and its plan', async () => {
    expect(await keeps('trade', openTrade)).toBe(true);
    expect(await keeps('trade', { ...openTrade, status: 'closed' })).toBe(false);
    expect(await keeps('fill', oldFill({ id: 'open-0' }))).toBe(true);
    expect(await keeps('fill', oldFill({ id: 'other' }))).toBe(false);
    expect(await keeps('intent', oldIntent({ id: 'plan-of-open' }))).toBe(true);
    expect(await keeps('intent', oldIntent({ id: 'other' }))).toBe(false);
  });

  it('the first plan of a chain that stands, and of one that still asks for a task', async () => {
    expect(await keeps('intent', oldIntent({ id: 'first', chainId: 'standing-chain' }))).toBe(true);
    expect(await keeps('intent', oldIntent({ id: 'first', chainId: 'asked-chain' }))).toBe(true);
  });

  it('the decisions on plans that stand and on those of open trades', async () => {
    const decision = (intentId: string) =>
      keeps('gate_decision', { intentId } as Entities['gate_decision']);
    expect(await decision('standing')).toBe(true);
    expect(await decision('plan-of-open')).toBe(true);
    expect(await decision('other')).toBe(false);
  });

  it('words about an open trade, and the reviews of periods', async () => {
    const entry = (over: Partial<Entities['journal_entry']>) =>
      keeps('journal_entry', { period: null, tradeId: null, ...over } as Entities['journal_entry']);
    expect(await entry({ tradeId: openTrade.id })).toBe(true);
    expect(await entry({ period: 'quarter' })).toBe(true);
    expect(await entry({ tradeId: 'closed' })).toBe(false);
    expect(await entry({})).toBe(false);
  });

  it('a pause that waits for its task', async () => {
    const pause = (id: string) => keeps('cooldown', { id } as Entities['cooldown']);
    expect(await pause('waiting-pause')).toBe(true);
    expect(await pause('other')).toBe(false);
  });

  it('what an index account did within the longest lookback, since rules count it', async () => {
    const action = (accountId: string, days: number) =>
      keeps('fill', oldFill({ id: 'action', accountId, filledAt: daysAgo(days) }));
    expect(await action('index', 403)).toBe(true);
    expect(await action('index', 420)).toBe(false);
    expect(await action('account', 403)).toBe(false);
    const answered = (days: number) =>
      keeps('intent', oldIntent({ id: 'a', filledAt: daysAgo(days) }));
    expect(await answered(403)).toBe(true);
    expect(await answered(420)).toBe(false);
  });
});

describe('what grows old', () => {
  it('no row that the gate reads before its longest lookback and a week are over', () => {
    for (const entity of [
      'trade',
      'intent',
      'journal_entry',
      'friction_task',
      'cooldown',
    ] as const) {
      expect(ageRuleOf(entity, NOW).value, entity).toBe(daysAgo(410));
    }
  });

  it('no row that only screens show within 200 trading dates', () => {
    for (const entity of ['fill', 'gate_decision', 'import'] as const) {
      expect(ageRuleOf(entity, NOW).value, entity).toBe(daysAgo(201));
    }
  });
});
