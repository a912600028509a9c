import { describe, expect, it } from 'vitest';
import { accountDays, foldDays } from '../day-aggregates/index.ts';
import { readerOverRows } from '../entities/testing/index.ts';
import { FactIndex } from '../facts/index.ts';
import { acceptedIntent, planInHand, snapshot, tradesOf } from '../facts/testing/sources.ts';
import type { Account, JournalEntry, Person, Rule, Trade } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { factsOf, loadGateState, revisionOf } from './index.ts';
import { Trader } from './testing/trader.ts';

const floor = (mode: 'static' | 'eod_trailing'): Rule => ({
  id: 'floor',
  kind: 'account_floor',
  params: { mode, trail_money: '2000' },
});

/** The trades of June 2026 moved back to the June of an earlier year. */
const inYear = (trades: readonly Trade[], year: number): Trade[] =>
  JSON.parse(JSON.stringify(trades).replaceAll('2026-06', `${year}-06`));

const trader = async (rules: readonly Rule[] = []) => {
  const opened = await new Trader().open(rules);
  const put = (entity: string, rows: readonly { readonly id: string }[]): void => {
    for (const row of rows) opened.rows.set(`${entity}/${row.id}`, row);
  };
  /** Closed trades with the days in which they book, as fills leave them. */
  const putHistory = (trades: readonly Trade[]): void => {
    const account = opened.row('account', 'account') as Account;
    put('trade', trades);
    put(
      'day_aggregate',
      foldDays(accountDays(account, 'live', opened.all('account_snapshot')), trades),
    );
  };
  return { opened, put, putHistory };
};

async function stateOf(opened: Trader, at: Instant = opened.now, index?: FactIndex) {
  const state = await loadGateState(
    readerOverRows(opened.rows),
    { userId: 'user', accountId: 'account', plan: planInHand(), at, lastSyncAt: null },
    index,
  );
  if (typeof state === 'string') throw new Error(state);
  return state;
}

const round = (day: string, points: number) =>
  tradesOf(
    [
      [`${day}T10:00`, 'buy', '1', '100'],
      [`${day}T11:00`, 'sell', '1', `${100 + points}`],
    ],
    {},
    `round-${day}`,
  );

describe('what is loaded for a decision', () => {
  it('says which of account and ruleset is not there', async () => {
    const load = (accountId: string, rows: Trader) =>
      loadGateState(readerOverRows(rows.rows), {
        userId: 'user',
        accountId,
        plan: null,
        at: rows.now,
        lastSyncAt: null,
      });
    const { opened } = await trader();
    expect(await load('other', opened)).toBe('unknown_account');
    opened.rows.delete('ruleset/rules');
    expect(await load('account', opened)).toBe('no_ruleset');
  });

  it('holds a position that has been open for years, with its instrument', async () => {
    const { opened, put } = await trader();
    put('trade', inYear(tradesOf([['10T10:00', 'buy', '1', '100', '98']]), 2023));
    const { open } = factsOf(await stateOf(opened), opened.now).positions;
    expect(open).toMatchObject([{ instrumentId: 'MES', openRisk: '10' }]);
  });

  it('reaches back to the balance from which equity is counted', async () => {
    const { opened, put, putHistory } = await trader();
    opened.rows.delete('account_snapshot/snapshot');
    put('account_snapshot', [
      snapshot('2022-06-01T00:00:00.000Z', '900'),
      snapshot('2024-06-01T00:00:00.000Z', '1000'),
    ]);
    putHistory(inYear(round('10', 10), 2024));
    const facts = factsOf(await stateOf(opened), opened.now);
    expect(facts.account.equity?.latest).toBe('1050');
    expect(facts.history.closes).toEqual([]);
  });

  it('reaches back to the first balance where a floor trails the ends of days', async () => {
    const peak = async (mode: 'static' | 'eod_trailing') => {
      const { opened, put, putHistory } = await trader([floor(mode)]);
      put('account_snapshot', [
        snapshot('2022-06-01T00:00:00.000Z', '60000'),
        snapshot('2024-06-01T00:00:00.000Z', '50000'),
      ]);
      putHistory(inYear(round('10', 400), 2022));
      return factsOf(await stateOf(opened), opened.now).account.endOfDayPeak;
    };
    expect(await peak('eod_trailing')).toBe('62000');
    expect(await peak('static')).toBe('60000');
  });

  it('holds the first plan of a chain however long it has gone on', async () => {
    const { opened, put } = await trader();
    const start = { chainId: 'start', chainEndsAt: '2026-05-02T10:00:00.000Z' };
    put('intent', [
      acceptedIntent({ ...start, id: 'start', correctedTime: '2026-05-01T10:00:00.000Z' }),
      acceptedIntent({
        ...start,
        id: 'now',
        revision: 7,
        correctedTime: '2026-06-11T13:00:00.000Z',
        chainEndsAt: '2026-06-11T15:00:00.000Z',
      }),
    ]);
    const state = await stateOf(opened);
    expect(factsOf(state, opened.now).chain?.startedAt).toBe('2026-05-01T10:00:00.000Z');
    expect(revisionOf(state, opened.now)).toBe(8);
  });

  it('knows a calendar whose events have all passed', async () => {
    const { opened } = await trader();
    const own = async () => factsOf(await stateOf(opened), opened.now).calendar.own;
    expect(await own()).toBeNull();
    await opened.write('saveCalendarEvent', {
      eventId: 'cpi',
      title: 'CPI',
      at: '2026-01-01T00:00:00.000Z',
      impact: 'high',
      about: 'economic',
      currency: 'USD',
      instrumentId: null,
    });
    expect(await own()).toMatchObject({ events: [] });
  });

  it('holds the actions of an index account, whose plans may be old', async () => {
    const { opened } = await trader();
    const index = { ...opened.row('account', 'account'), persona: 'indexdca' };
    opened.rows.set('account/account', index);
    opened.rows.set('ruleset/rules', { ...opened.row('ruleset', 'rules'), persona: 'indexdca' });
    opened.rows.set('rule_definition/rules:actions', {
      id: 'rules:actions',
      rulesetId: 'rules',
      ruleKey: 'actions',
      kind: 'max_trades',
      params: { window: { rolling_days: 60 }, max_n: 1, counts: 'unscheduled' },
      onMissing: null,
      position: 0,
    });
    const plan = { ...acceptedIntent().plan, reasonCode: 'scheduled' as const };
    const old = '2026-05-01T10:00:00.000Z';
    opened.rows.set(
      'intent/old',
      acceptedIntent({ id: 'old', plan, correctedTime: old, chainEndsAt: old, filledAt: old }),
    );
    for (const [id, intentId] of [
      ['a', 'old'],
      ['b', null],
      ['deleted', null],
    ]) {
      const filledAt = '2026-05-02T10:00:00.000Z';
      const deletedAt = id === 'deleted' ? filledAt : null;
      opened.rows.set(`fill/${id}`, {
        id,
        intentId,
        accountId: 'account',
        mode: 'live',
        filledAt,
        deletedAt,
      });
    }
    const state = await stateOf(opened);
    const windows = Object.values(factsOf(state, opened.now).history.windows);
    expect(windows).toMatchObject([{ unscheduled: 1 }]);
  });
});

it('an index that is kept gives the facts that reading everything gives', async () => {
  const { opened, put } = await trader();
  const trades = [
    ...round('09', -10),
    ...round('10', 4),
    ...tradesOf([['11T09:00', 'buy', '1', '100']]),
  ];
  const post: JournalEntry = {
    id: 'post',
    kind: 'post',
    period: null,
    tradeId: 'round-10-0',
    text: 'I kept to my plan.',
    emotion: null,
    followedPlan: 'yes',
    answers: null,
    intentId: null,
    revisedAt: null,
    safeguards: null,
    at: '2026-06-10T12:00:00.000Z',
    createdAt: '2026-06-10T12:00:00.000Z',
  };
  put('trade', trades);
  put('journal_entry', [post]);
  const person = opened.rows.get('person/user') as Person;
  const earlier: Person = { ...person, createdAt: '2026-06-01T00:00:00.000Z' };
  put('person', [earlier]);
  const index = new FactIndex();
  for (const trade of trades) index.putTrade(trade);
  index.putEntry(post);
  const [kept, read] = [await stateOf(opened, opened.now, index), await stateOf(opened)];
  expect(factsOf(kept, opened.now)).toEqual(factsOf(read, opened.now));
  expect(factsOf(kept, opened.now).history.unposted).toHaveLength(1);
});
