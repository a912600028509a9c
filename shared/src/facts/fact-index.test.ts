import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fill, JournalEntry } from '../generated/types.ts';
import { inOrder } from '../trades/index.ts';
import { buildFacts, factsFrom } from './build.ts';
import { FactIndex } from './fact-index.ts';
import type { FactNeeds } from './sources.ts';
import {
  Folding,
  fillsAsTheyArrive,
  instantAt,
  minuteOf,
  postOf,
  someBalances,
  someMinute,
} from './testing/histories.ts';
import { acceptedIntent, account, june, planInHand, sources } from './testing/sources.ts';

const NEEDS: FactNeeds = {
  windows: ['trading_day', 'iso_week', 'month', { rolling_days: 2 }],
  lookbacks: [1, 2, 60],
};

const zones = fc.constantFrom(
  { tz: 'UTC', localTime: '00:00' },
  { tz: 'America/Chicago', localTime: '17:00' },
);

interface PostStep {
  readonly kind: 'post';
  readonly of: number;
  readonly minute: number;
}

type Step = { readonly kind: 'fill'; readonly fill: Fill } | { readonly kind: 'undo' } | PostStep;

/** Fills in the order of their arrival, some taken away again, with posts written in between. */
const steps: fc.Arbitrary<Step[]> = fillsAsTheyArrive.chain((fills) =>
  fc
    .array(
      fc.record({
        undo: fc.boolean(),
        post: fc.option(fc.record({ of: fc.nat(30), minute: someMinute })),
      }),
      { minLength: fills.length, maxLength: fills.length },
    )
    .map((between) =>
      fills.flatMap((fill, i): Step[] => [
        { kind: 'fill', fill },
        ...(between[i]?.post ? [{ kind: 'post' as const, ...between[i].post }] : []),
        ...(between[i]?.undo && i % 3 === 0 ? [{ kind: 'undo' as const }] : []),
      ]),
    ),
);

/** The rows as they stand, kept beside an index that is told each change. */
class Ledger {
  readonly index = new FactIndex();
  readonly posts = new Map<string, JournalEntry>();
  readonly #folding = new Folding();
  readonly #fills: Fill[] = [];

  get trades() {
    return this.#folding.trades;
  }

  take(step: Step): void {
    if (step.kind === 'post') this.#post(step);
    else if (step.kind === 'fill') this.#fold(step.fill, 'add');
    else {
      const undone = this.#fills.shift();
      if (undone) this.#fold(undone, 'remove');
    }
  }

  #fold(fill: Fill, how: 'add' | 'remove'): void {
    if (how === 'add') this.#fills.push(fill);
    const change = this.#folding.take(fill, how);
    for (const id of change.del) this.index.removeTrade(id);
    for (const trade of change.put) this.index.putTrade(trade);
  }

  /** A second post of one number takes the place of the first; every fourth removes it. */
  #post({ of, minute }: PostStep): void {
    const id = `post-${of % 10}`;
    if (of % 4 === 3) {
      this.posts.delete(id);
      this.index.removeEntry(id);
      return;
    }
    const trade = this.trades[of % Math.max(1, this.trades.length)];
    if (trade === undefined) return;
    const post = postOf(id, trade.id, minute);
    this.posts.set(id, post);
    this.index.putEntry(post);
  }
}

it('an index that is told each change gives the facts of an index made of all, at any instant', () => {
  fc.assert(
    fc.property(
      steps,
      someBalances,
      zones,
      fc.array(someMinute, { minLength: 1 }),
      (all, snapshots, day, minutes) => {
        const ledger = new Ledger();
        all.forEach((step, i) => {
          ledger.take(step);
          const asOf = minuteOf(minutes[i % minutes.length] as number);
          const whole = sources({
            account: { ...account, day },
            snapshots,
            trades: ledger.trades,
            posts: [...ledger.posts.values()],
          });
          expect(factsFrom(ledger.index, whole, NEEDS, asOf)).toEqual(
            buildFacts(whole, NEEDS, asOf),
          );
        });
      },
    ),
    { numRuns: 150 },
  );
});

it('what came after the instant changes nothing', () => {
  fc.assert(
    fc.property(fillsAsTheyArrive, someBalances, someMinute, (fills, balances, minute) => {
      const text = instantAt(minute);
      const [all, early] = [new Folding(), new Folding()];
      for (const fill of inOrder(fills)) {
        all.take(fill);
        if (fill.filledAt <= text) early.take(fill);
      }
      const known = balances.filter(({ asOf }) => asOf <= text);
      fc.pre(known.length > 0);
      const posts = all.trades.map((trade, i) => postOf(`post-${i}`, trade.id, (i * 700) % 3_600));
      const facts = (folding: Folding, snapshots: typeof balances, entries: typeof posts) =>
        buildFacts(
          sources({ trades: folding.trades, snapshots, posts: entries }),
          NEEDS,
          minuteOf(minute),
        );
      const writtenByThen = posts.filter(({ at }) => at <= text);
      expect(facts(all, balances, posts)).toEqual(facts(early, known, writtenByThen));
    }),
    { numRuns: 200 },
  );
});

it('another day boundary of the account is taken up', () => {
  const folding = new Folding();
  const index = new FactIndex();
  fc.sample(fillsAsTheyArrive, { numRuns: 5, seed: 1 })
    .flat()
    .forEach((fill, i) => {
      for (const trade of folding.take({ ...fill, id: `${fill.id}-${i}` }).put) {
        index.putTrade(trade);
      }
    });
  for (const localTime of ['00:00', '17:00']) {
    const day = { tz: 'America/Chicago', localTime };
    const whole = sources({ account: { ...account, day }, trades: folding.trades });
    const asOf = minuteOf(2_000);
    expect(factsFrom(index, whole, NEEDS, asOf)).toEqual(buildFacts(whole, NEEDS, asOf));
  }
});

it('the chain in hand and what awaits its fill are read from the rows, not from the index', () => {
  const whole = sources({ intents: [acceptedIntent()], plan: planInHand() });
  const asOf = Date.parse(june('11T14:05'));
  const facts = factsFrom(new FactIndex(), whole, NEEDS, asOf);
  expect(facts.chain?.id).toBe('chain');
  expect(facts.history.windows.trading_day?.entries).toBe(0);
});
