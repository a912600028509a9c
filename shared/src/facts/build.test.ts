import { describe, expect, it } from 'vitest';
import type { FactSources } from './sources.ts';
import { factsAt } from './testing/facts-at.ts';
import {
  acceptedIntent,
  account,
  june,
  planInHand,
  snapshot,
  sources,
  tradesOf,
} from './testing/sources.ts';

describe('equity', () => {
  const day = tradesOf([
    ['11T08:00', 'buy', '1', '100'],
    ['11T09:00', 'sell', '1', '90'],
    ['11T13:00', 'buy', '1', '100'],
    ['11T13:30', 'sell', '1', '104'],
  ]);

  it('is the last declared balance with what was booked since', () => {
    expect(factsAt('11T14:00', { trades: day }).account.equity).toEqual({
      latest: '9970',
      dayStart: '10000',
      declaredAt: '2026-06-01T00:00:00.000Z',
    });
    expect(factsAt('12T00:00', { trades: day }).account.equity?.dayStart).toBe('9970');
  });

  it('from a balance declared in the middle of the day also gives its start', () => {
    const snapshots = [snapshot(june('11T10:00'), '5000')];
    expect(factsAt('11T14:00', { trades: day, snapshots }).account.equity).toMatchObject({
      latest: '5020',
      dayStart: '5050',
    });
  });

  it('a deposit inside of the day raises nothing until the next day', () => {
    const snapshots = [snapshot(june('01T00:00'), '10000'), snapshot(june('11T10:00'), '20000')];
    expect(factsAt('11T14:00', { trades: day, snapshots }).account.equity).toMatchObject({
      latest: '20020',
      dayStart: '10000',
    });
    expect(factsAt('12T08:00', { trades: day, snapshots }).account.equity?.dayStart).toBe('20020');
  });

  it('is not known where nothing was declared', () => {
    const none = factsAt('11T14:00', { trades: day, snapshots: [] });
    expect(none.account.equity).toBeNull();
    expect(none.history.windows.trading_day?.startEquity).toBeNull();
  });

  it('counts a fill of the very instant', () => {
    expect(factsAt('11T13:30', { trades: day }).account.equity?.latest).toBe('9970');
    expect(factsAt('11T13:29', { trades: day }).account.equity?.latest).toBe('9950');
  });
});

describe('windows', () => {
  const trades = tradesOf([
    ['10T22:00', 'buy', '2', '100', '98'],
    ['10T23:00', 'sell', '1', '96'],
    ['11T01:00', 'sell', '1', '95'],
    ['11T10:00', 'buy', '1', '100'],
    ['11T10:30', 'sell', '1', '101'],
  ]);

  it('book each fill to its own day, entries to the first, wins and losses to the last', () => {
    const { windows } = factsAt('11T14:00', { trades }).history;
    expect(windows.trading_day).toEqual({
      net: '-20',
      r: '-1.25',
      rKnown: 1,
      closed: 2,
      startEquity: '9980',
      entries: 1,
      unscheduled: 0,
    });
    expect(windows.iso_week).toMatchObject({
      net: '-40',
      r: '-2.25',
      entries: 2,
      startEquity: '10000',
    });
    expect(windows.month).toMatchObject({ net: '-40' });
    expect(windows.rolling_days_2).toMatchObject({ net: '-40', entries: 2 });
  });

  it('begin with the trading day of the account', () => {
    const chicago = { ...account, day: { tz: 'America/Chicago', localTime: '17:00' } };
    const { windows } = factsAt('11T14:00', { trades, account: chicago }).history;
    // 22:00Z is 17:00 in Chicago: the first instant of the day that ends on 11 June.
    expect(windows.trading_day).toMatchObject({ net: '-40', entries: 2, startEquity: '10000' });
  });

  it('count accepted intents that no fill has answered, but not the plan’s own chain', () => {
    const entries = (over: object, plan: FactSources['plan'] = null) =>
      factsAt('11T14:10', { trades, intents: [acceptedIntent(over)], plan }).history.windows
        .trading_day?.entries;
    expect(entries({})).toBe(2);
    expect(entries({}, planInHand())).toBe(1);
    expect(entries({}, planInHand({ side: 'short' }))).toBe(2);
    expect(entries({ expiresAt: june('11T14:10') })).toBe(1);
    expect(entries({ gateResult: 'WAIT', status: 'blocked' })).toBe(1);
    expect(entries({ status: 'filled', filledAt: june('11T14:05') })).toBe(1);
    expect(entries({ status: 'filled', filledAt: june('11T14:11') })).toBe(2);
    expect(entries({ status: 'cancelled' })).toBe(1);
    expect(entries({ mode: 'paper' })).toBe(1);
    expect(entries({ accountId: 'other' })).toBe(1);
    expect(entries({ correctedTime: june('11T14:11') })).toBe(1);
  });

  it('hold neither paper nor another account', () => {
    const paper = tradesOf(
      [
        ['11T10:00', 'buy', '1', '100'],
        ['11T11:00', 'sell', '1', '50'],
      ],
      { mode: 'paper' },
    );
    const other = tradesOf(
      [
        ['11T10:00', 'buy', '1', '100'],
        ['11T11:00', 'sell', '1', '50'],
      ],
      { accountId: 'other' },
      'other',
    );
    const facts = factsAt('11T14:00', { trades: [...paper, ...other] });
    expect(facts.history.windows.trading_day).toMatchObject({ net: '0', entries: 0 });
    expect(facts.history.closes.map(({ tradeId }) => tradeId)).toEqual(['other-0']);
    expect(facts.history.paper).toMatchObject([{ tradeId: 'fill-0', post: false }]);
    expect(facts.account.equity?.latest).toBe('10000');
  });
});

describe('a view as of an instant', () => {
  const trades = tradesOf([
    ['11T09:00', 'buy', '1', '100', '98'],
    ['11T10:00', 'buy', '1', '110'],
    ['11T11:00', 'sell', '1', '112'],
    ['11T12:00', 'buy', '1', '120'],
    ['11T13:00', 'sell', '2', '90'],
  ]);
  const open = (time: string) => factsAt(time, { trades }).positions.open[0];

  it('knows nothing that came later', () => {
    expect(open('11T08:59')).toBeUndefined();
    expect(open('11T09:30')).toMatchObject({ size: '1', averageEntry: '100', openRisk: '10' });
    expect(open('11T10:30')).toMatchObject({ size: '2', averageEntry: '105', openRisk: '70' });
    expect(open('11T13:00')).toBeUndefined();
    expect(factsAt('11T12:59', { trades }).history.closes).toEqual([]);
    expect(factsAt('11T13:00', { trades }).history.closes).toMatchObject([
      { closedAt: june('11T13:00'), result: 'loss' },
    ]);
  });

  it('averages the lots that are still open, not those that left', () => {
    expect(open('11T11:30')).toMatchObject({ size: '1', averageEntry: '105', openRisk: '35' });
    expect(open('11T12:30')).toMatchObject({ size: '2', averageEntry: '112.5', openRisk: '145' });
  });

  it('realises what was closed of a trade by then', () => {
    expect(factsAt('11T12:30', { trades }).history.windows.trading_day).toMatchObject({
      net: '35',
      closed: 0,
      entries: 1,
    });
  });
});

describe('open risk', () => {
  const risk = (
    stop: string | undefined,
    side: 'buy' | 'sell' = 'buy',
    over: Partial<FactSources> = {},
  ) => {
    const trades = tradesOf([
      ['11T09:00', side, '2', '100', ...(stop ? ([stop] as const) : ([] as const))],
    ]);
    return factsAt('11T10:00', { trades, ...over }).positions.open[0]?.openRisk;
  };

  it('is the loss at the stop, never negative', () => {
    expect(risk('98')).toBe('20');
    expect(risk('101', 'sell')).toBe('10');
    expect(risk('103')).toBe('0');
  });

  it('adds the exit fee, and a stop beyond the entry may pay for it', () => {
    const spec = sources().instrumentOf('MES');
    const instrumentOf = () =>
      spec && { ...spec, fee: { model: 'per_lot' as const, entry: '1', exit: '1' } };
    expect(risk('98', 'buy', { instrumentOf })).toBe('22');
    expect(risk('100.1', 'buy', { instrumentOf })).toBe('1');
    expect(risk('103', 'buy', { instrumentOf })).toBe('0');
  });

  it('without a stop is the whole notional of a spot position, and not known of a future', () => {
    expect(risk(undefined)).toBeNull();
    const spec = sources().instrumentOf('MES');
    const instrumentOf = () => spec && { ...spec, class: 'crypto' as const, pointValue: '1' };
    expect(risk(undefined, 'buy', { instrumentOf })).toBe('200');
  });
});

it('a rate is known only where the currencies are the same', () => {
  expect(factsAt('11T10:00').fx).toEqual({ rate: '1', operation: 'multiply' });
  const trades = tradesOf([['11T09:00', 'buy', '1', '100', '98']]);
  const foreign = factsAt('11T10:00', { trades, account: { ...account, currency: 'EUR' } });
  expect(foreign.fx).toBeNull();
  expect(foreign.positions.open[0]?.openRisk).toBeNull();
});

it('figures with more places than a decimal of the contracts are rounded, risk and worth up', () => {
  const trades = tradesOf([
    ['11T08:00', 'buy', '0.12345678', '100.12345678', '98.1234567'],
    ['11T09:00', 'buy', '0.10000001', '100.2'],
  ]);
  // 0.22345679 lots at an average of 100.157710931621, 5 a point.
  expect(factsAt('11T10:00', { trades }).positions.open[0]).toMatchObject({
    notional: '111.904602892639690783',
    openRisk: '2.272839603209725783',
  });
});
