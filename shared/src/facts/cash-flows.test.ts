import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, divide, multiply, subtract, toText } from '../decimal/index.ts';
import type { CashFlow } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { signedAmount } from './cash-flows.ts';
import { buildFacts } from './index.ts';
import { june, snapshot, sources, tradesOf } from './testing/sources.ts';

const at = (time: string): Instant => parseInstant(june(time)) as Instant;
const NEEDS = { windows: ['trading_day' as const], lookbacks: [90] };

const flow = (
  time: string,
  amount: string,
  kind: CashFlow['kind'] = 'deposit',
  over: Partial<CashFlow> = {},
): CashFlow => ({
  id: `flow-${time}`,
  accountId: 'account',
  kind,
  amount,
  at: june(time),
  deviceId: 'device',
  withdrawnAt: null,
  createdAt: june(time),
  ...over,
});

const equityAt = (time: string, over: Parameters<typeof sources>[0]) =>
  buildFacts(sources(over), NEEDS, at(time)).account.equity;

describe('money in and out', () => {
  it('a deposit inside a day raises no limit before the next day, on either basis', () => {
    const flows = [flow('11T10:00', '5000')];
    expect(equityAt('11T09:59', { flows })).toMatchObject({ latest: '10000', dayStart: '10000' });
    expect(equityAt('11T10:00', { flows })).toMatchObject({ latest: '10000', dayStart: '10000' });
    expect(equityAt('11T23:59', { flows })).toMatchObject({ latest: '10000', dayStart: '10000' });
    expect(equityAt('12T00:00', { flows })).toMatchObject({ latest: '15000', dayStart: '15000' });
  });

  it('a withdrawal lowers the latest equity at once, and the start of the day stays', () => {
    const flows = [flow('11T10:00', '2000', 'withdrawal')];
    expect(equityAt('11T10:00', { flows })).toMatchObject({ latest: '8000', dayStart: '10000' });
    expect(equityAt('12T10:00', { flows })).toMatchObject({ latest: '8000', dayStart: '8000' });
  });

  it('of another account or taken back is none', () => {
    const flows = [
      flow('10T10:00', '5000', 'deposit', { accountId: 'other' }),
      flow('10T11:00', '5000', 'deposit', { withdrawnAt: june('10T12:00') }),
    ];
    expect(equityAt('11T10:00', { flows })).toMatchObject({ latest: '10000', dayStart: '10000' });
  });

  it('before the balance that was declared last is held by that', () => {
    const snapshots = [snapshot(june('01T00:00'), '10000'), snapshot(june('10T12:00'), '15000')];
    const flows = [flow('10T11:00', '5000'), flow('10T12:00', '100')];
    expect(equityAt('11T10:00', { flows, snapshots })).toMatchObject({ latest: '15100' });
  });

  it('leaves a drawdown as it was in percent', () => {
    const trades = tradesOf([
      ['05T10:00', 'buy', '2', '7300'],
      ['05T11:00', 'sell', '2', '7250'],
    ]);
    const drawdown = (flows: CashFlow[]) => {
      const { peak, current } = buildFacts(sources({ trades, flows }), NEEDS, at('11T10:00'))
        .account.drawdowns['90'] as { peak: string; current: string };
      return toText(divide(decimal(current), decimal(peak), 10, 'half-even'));
    };
    expect(drawdown([])).toBe('0.95');
    expect(drawdown([flow('06T10:00', '9500')])).toBe('0.95');
    expect(drawdown([flow('06T10:00', '4750', 'withdrawal')])).toBe('0.95');
  });

  it('equity is the last balance, what was booked and what moved since, at any instant', () => {
    const someFlow = fc.record({
      hour: fc.integer({ min: 1, max: 240 }),
      amount: fc.constantFrom('100', '0.01', '2500.5'),
      kind: fc.constantFrom<CashFlow['kind']>('deposit', 'withdrawal'),
    });
    const start = parseInstant('2026-06-01T00:00:00.000Z') as Instant;
    const hourly = (hour: number) => formatInstant(start + hour * 3_600_000);
    const trades = tradesOf([
      ['02T10:00', 'buy', '2', '7300'],
      ['03T11:00', 'sell', '1', '7310'],
      ['06T11:00', 'sell', '1', '7290'],
    ]);
    fc.assert(
      fc.property(
        fc.array(someFlow, { maxLength: 8 }),
        fc.integer({ min: 2, max: 250 }),
        (list, hour) => {
          const flows = list.map((one, i) => ({
            ...flow('01T00:00', one.amount, one.kind),
            id: `flow-${i}`,
            at: hourly(one.hour),
          }));
          const asOf = hourly(hour);
          const facts = buildFacts(sources({ flows, trades }), NEEDS, start + hour * 3_600_000);
          const moved = flows
            .filter((one) => one.at <= asOf)
            .reduce((sum, one) => add(sum, signedAmount(one)), decimal('10000'));
          const booked = trades
            .flatMap(({ legs }) => legs)
            .filter((leg) => leg.at <= asOf)
            .reduce((sum, leg) => add(sum, decimal(leg.net)), moved);
          const today = `${asOf.slice(0, 10)}T00:00:00.000Z`;
          const fresh = flows
            .filter((one) => one.kind === 'deposit' && one.at >= today && one.at <= asOf)
            .reduce((sum, one) => add(sum, decimal(one.amount)), decimal('0'));
          expect(facts.account.equity?.latest).toBe(toText(subtract(booked, fresh)));
          expect(facts.account.drawdowns['90']?.current).toBe(toText(booked));
        },
      ),
    );
  });

  it('the peak of a drawdown is scaled by each flow and never below where the account stands', () => {
    const amounts = fc.array(fc.constantFrom('500', '1000', '3000'), { maxLength: 4 });
    fc.assert(
      fc.property(amounts, (list) => {
        const flows = list.map((amount, i) => flow(`0${i + 2}T10:00`, amount));
        const { peak, current } = buildFacts(sources({ flows }), NEEDS, at('11T10:00')).account
          .drawdowns['90'] as { peak: string; current: string };
        expect(compare(decimal(peak), decimal(current))).toBe(0);
        expect(compare(decimal(current), multiply(decimal('10000'), decimal('1')))).not.toBe(-1);
      }),
    );
  });
});
