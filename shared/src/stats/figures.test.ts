import { describe, expect, it } from 'vitest';
import { adherenceFigures, adherenceWindows } from './adherence.ts';
import { breachFigures } from './breaches.ts';
import { breakdown } from './breakdown.ts';
import { paperFigures, tradeCounts } from './counts.ts';
import { journalFigures } from './journal.ts';
import { moneyByCurrency } from './money.ts';
import { overrideFigures } from './overrides.ts';
import { processGrid } from './process-grid.ts';
import { lost, trade } from './testing/trades.ts';

it('counts say of how many closed trades R is known, and keep paper apart', () => {
  const others = { opened: 4, openNow: 1, paperClosed: 2 };
  expect(tradeCounts([trade(), trade({ r: null }), lost()], others)).toEqual({
    closed: 3,
    rKnown: 2,
    ...others,
  });
});

describe('money', () => {
  it('is never added up over currencies', () => {
    const trades = [
      trade({ net: '100.10' }),
      lost({ currency: 'EUR', net: '-40' }),
      lost({ net: '-50.20' }),
      trade({ net: '0.30' }),
    ];
    expect(moneyByCurrency(trades)).toEqual([
      {
        currency: 'EUR',
        n: 1,
        net: '-40',
        profitFactor: '0',
        drawdown: { max: '40', current: '40' },
      },
      {
        currency: 'USD',
        n: 3,
        net: '50.2',
        profitFactor: '2',
        drawdown: { max: '50.2', current: '49.9' },
      },
    ]);
  });

  it('has no profit factor where nothing was lost', () => {
    expect(moneyByCurrency([trade()])[0]?.profitFactor).toBeNull();
    expect(moneyByCurrency([])).toEqual([]);
  });
});

describe('breaches', () => {
  const stop = { type: 'stop_widened', about: 'stop' } as const;
  const size = { type: 'oversize', about: 'size' } as const;
  const gap = { type: 'wait_jumped', about: 'other' } as const;

  it('cost what their trades came to, wins too, beside what all others came to', () => {
    const trades = [
      trade({ r: '2.5', net: '250', breaches: [gap, stop] }),
      lost({ r: '-1.6', net: '-160', breaches: [stop] }),
      lost({ r: null, net: '-10', breaches: [size] }),
      trade(),
    ];
    expect(breachFigures(trades)).toEqual({
      byType: [
        { name: 'oversize', n: 1 },
        { name: 'stop_widened', n: 2 },
        { name: 'wait_jumped', n: 1 },
      ],
      broken: { trades: 3, r: '0.9', rKnown: 2, money: [{ currency: 'USD', net: '80' }] },
      kept: { trades: 1, r: '1', rKnown: 1, money: [{ currency: 'USD', net: '100' }] },
      lossBeyondPlan: '0.6',
    });
  });

  it('the loss beyond plan is of stop and size alone, and no win makes it smaller', () => {
    const beyond = (...trades: Parameters<typeof breachFigures>[0]) =>
      breachFigures(trades).lossBeyondPlan;
    expect(beyond(lost({ r: '-3', breaches: [gap] }))).toBe('0');
    expect(beyond(lost({ r: '-1', breaches: [size] }))).toBe('0');
    expect(beyond(lost({ r: '-1.25', breaches: [gap, size] }))).toBe('0.25');
    expect(beyond(lost({ r: '-2', breaches: [stop] }), trade({ r: '9', breaches: [stop] }))).toBe(
      '1',
    );
  });
});

describe('adherence', () => {
  const scored = (score: number | null, clean: boolean | null = null) => ({ score, clean });

  it('is over scored trades, with how many those are', () => {
    const trades = [scored(100, true), scored(85, false), scored(null), scored(61, false)];
    expect(adherenceFigures(trades)).toEqual({
      of: 4,
      scored: 3,
      mean: '82',
      clean: 1,
      efficiency: '0.333333333333',
      interval: ['0.06149194472', '0.792340399198'],
    });
  });

  it('has no mean and no efficiency where nothing is scored, even where a trade was clean', () => {
    const none = { scored: 0, mean: null, clean: 0, efficiency: null, interval: null };
    expect(adherenceFigures([scored(null, true)])).toEqual({ of: 1, ...none });
  });

  it('compares the last 20 with the 20 before only where both are whole', () => {
    const run = (n: number, score: number) => Array.from({ length: n }, () => scored(score));
    const gap = [scored(null)];
    expect(adherenceWindows([...run(19, 50), ...gap, ...run(20, 90)])).toBeNull();
    expect(adherenceWindows([...run(20, 40), ...run(20, 80)])).toEqual({
      last: '80',
      before: '40',
    });
    expect(adherenceWindows([...run(1, 0), ...run(20, 50), ...gap, ...run(20, 90)])).toEqual({
      last: '90',
      before: '50',
    });
  });
});

it('the grid of process and result keeps apart what has no place in it', () => {
  const trades = [
    trade({ score: 80 }),
    trade({ score: 81 }),
    lost({ score: 100 }),
    lost({ score: 99 }),
    trade({ score: 79 }),
    lost({ score: 0 }),
    trade({ score: null }),
    trade({ result: 'breakeven' }),
  ];
  expect(processGrid(trades)).toEqual({
    toPlanWon: 2,
    toPlanLost: 2,
    offPlanWon: 1,
    offPlanLost: 1,
    apart: 2,
  });
});

describe('a breakdown', () => {
  const times = (n: number, over: Parameters<typeof trade>[0]) =>
    Array.from({ length: n }, (_, i) => (i % 2 ? lost(over) : trade(over)));

  it('goes by name, folds small cells into one, and says what it does not know', () => {
    const trades = [
      ...times(6, { setup: 'range' }),
      ...times(4, { setup: 'early', r: '0.3' }),
      ...times(5, { setup: null }),
      ...times(5, { setup: 'break' }),
      trade({ setup: 'late', r: null }),
    ];
    const { cells, other } = breakdown(trades, ({ setup }) => setup);
    expect(cells.map(({ key, n, totalR, meanR }) => [key, n, totalR, meanR])).toEqual([
      ['break', 5, '1', '0.2'],
      ['range', 6, '0', '0'],
      [null, 5, '1', '0.2'],
    ]);
    expect(other).toMatchObject({ n: 5, rKnown: 4, totalR: '1.2', meanR: '0.3', sample: 'small' });
  });

  it('a breakeven trade makes no cell large enough', () => {
    const trades = [...times(4, {}), trade({ result: 'breakeven' })];
    expect(breakdown(trades, ({ setup }) => setup)).toMatchObject({
      cells: [],
      other: { n: 5, sample: 'list' },
    });
  });

  it('goes by name in whatever order the trades came, what has no name at its end', () => {
    const names = ['mike', null, 'alpha', 'zulu'];
    const orders = names.flatMap((_, at) => {
      const turned = [...names.slice(at), ...names.slice(0, at)];
      return [turned, turned.toReversed()];
    });
    for (const order of orders) {
      const { cells } = breakdown(
        order.flatMap((setup) => times(5, { setup })),
        ({ setup }) => setup,
      );
      expect(cells.map(({ key }) => key)).toEqual(['alpha', 'mike', 'zulu', null]);
    }
  });

  it('breakeven trades alone make a cell that is folded too', () => {
    const flat = { setup: 'flat', result: 'breakeven' } as const;
    const { cells, other } = breakdown(
      [...times(5, {}), trade(flat), trade(flat)],
      ({ setup }) => setup,
    );
    expect(cells.map(({ n }) => n)).toEqual([5]);
    expect(other).toMatchObject({ n: 2, sample: 'none' });
  });

  it('hours and weekdays go by the clock', () => {
    const trades = [...times(5, { entryHour: 10 }), ...times(5, { entryHour: 9 })];
    expect(breakdown(trades, ({ entryHour }) => entryHour).cells.map(({ key }) => key)).toEqual([
      9, 10,
    ]);
  });

  it('of no trades has no cells', () => {
    expect(breakdown([], ({ setup }) => setup)).toEqual({ cells: [], other: null });
  });
});

describe('the journal', () => {
  it('has a coverage and the minutes in the middle', () => {
    const trades = [3, null, 10, 4, 1].map((minutesToPost) => ({ minutesToPost }));
    expect(journalFigures(trades)).toEqual({
      closed: 5,
      posted: 4,
      coverage: '0.8',
      medianMinutes: '3.5',
    });
    expect(journalFigures(trades.slice(2)).medianMinutes).toBe('4');
  });

  it('of no trades has neither', () => {
    const none = { closed: 0, posted: 0, coverage: null, medianMinutes: null };
    expect(journalFigures([])).toEqual(none);
  });
});

it('overrides: what was asked, what came of it, and what their trades came to', () => {
  const overrides = [
    { decision: 'granted', safeguards: 'kept' },
    { decision: 'granted', safeguards: 'kept' },
    { decision: 'granted', safeguards: 'not_kept' },
    { decision: 'granted', safeguards: 'open' },
    { decision: 'denied', safeguards: 'kept' },
    { decision: 'withdrawn', safeguards: 'open' },
  ] as const;
  expect(overrideFigures(overrides, [lost({ underOverride: true }), trade()])).toEqual({
    asked: 6,
    granted: 4,
    denied: 1,
    withdrawn: 1,
    safeguards: { kept: 2, known: 3 },
    result: { trades: 1, r: '-1', rKnown: 1, money: [{ currency: 'USD', net: '-100' }] },
  });
});

it('a paper period says how far it is, and is nothing where none runs', () => {
  expect(paperFigures({ done: 1, need: 3 }, [trade({ score: 90 })])).toMatchObject({
    done: 1,
    need: 3,
    adherence: { mean: '90' },
  });
  expect(paperFigures(null, [])).toBeNull();
});
