import fc from 'fast-check';
import type { AccountSnapshot, Fill, JournalEntry, Trade } from '../../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../../time/index.ts';
import { type Refold, refold } from '../../trades/index.ts';
import { fill } from '../../trades/testing/fills.ts';
import { snapshot } from './sources.ts';

const START = parseInstant('2026-06-08T20:00:00.000Z') as Instant;
const MINUTE = 60_000;
/** Two and a half days, so that days and windows change inside. */
const SPAN = 3_600;

export const minuteOf = (minute: number): Instant => START + minute * MINUTE;
export const instantAt = (minute: number): string => formatInstant(minuteOf(minute));

/** Often one at which a day of UTC begins. */
export const someMinute: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: SPAN }),
  fc.constantFrom(240, 1_680, 3_120),
);

/** Fills of two accounts and two instruments, live and paper, in the order in which they arrive. */
export const fillsAsTheyArrive: fc.Arbitrary<Fill[]> = fc
  .array(
    fc.record({
      minute: someMinute,
      side: fc.constantFrom<Fill['side']>('buy', 'sell'),
      size: fc.constantFrom('1', '2', '0.5'),
      price: fc.integer({ min: 99_00, max: 101_00 }).map((n) => `${n / 100}`),
      fee: fc.constantFrom('0', '0.62', null),
      stop: fc.constantFrom(null, '98.5', '97'),
      accountId: fc.constantFrom('account', 'account', 'other'),
      instrumentId: fc.constantFrom('MES', 'MNQ'),
      mode: fc.constantFrom<Fill['mode']>('live', 'live', 'live', 'paper'),
    }),
    { maxLength: 24 },
  )
  .map((steps) =>
    steps.map(({ minute, side, size, price, ...over }, i) =>
      fill(i, side, size, price, { ...over, filledAt: instantAt(minute) }),
    ),
  );

/** Declared balances at distinct instants. */
export const someBalances: fc.Arbitrary<AccountSnapshot[]> = fc
  .uniqueArray(someMinute, { maxLength: 4 })
  .chain((minutes) =>
    fc.tuple(
      ...minutes.map((minute) =>
        fc
          .integer({ min: 1, max: 20_000 })
          .map((balance) => snapshot(instantAt(minute), `${balance}`)),
      ),
    ),
  );

/** Folds fills as they arrive, one by one, and says after each what changes. */
export class Folding {
  readonly #fills: Fill[] = [];
  readonly #trades = new Map<string, Trade>();

  get trades(): Trade[] {
    return [...this.#trades.values()];
  }

  /** Also for a fill that is taken away again. */
  take(next: Fill, how: 'add' | 'remove' = 'add'): Refold {
    const isOfGroup = (one: Pick<Fill, 'accountId' | 'instrumentId' | 'mode'>): boolean =>
      one.accountId === next.accountId &&
      one.instrumentId === next.instrumentId &&
      one.mode === next.mode;
    if (how === 'add') this.#fills.push(next);
    else this.#fills.splice(this.#fills.indexOf(next), 1);
    const change = refold(this.#fills.filter(isOfGroup), this.trades.filter(isOfGroup), {
      pointValue: '5',
      plans: new Map(),
      stopMoves: [],
    });
    for (const id of change.del) this.#trades.delete(id);
    for (const trade of change.put) this.#trades.set(trade.id, trade);
    return change;
  }
}

export const postOf = (id: string, tradeId: string, minute: number): JournalEntry => ({
  id,
  kind: 'post',
  period: null,
  tradeId,
  text: 'I kept to my plan.',
  emotion: null,
  followedPlan: 'yes',
  answers: null,
  intentId: null,
  revisedAt: null,
  safeguards: null,
  at: instantAt(minute),
  createdAt: instantAt(minute),
});
