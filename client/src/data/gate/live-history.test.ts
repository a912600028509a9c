import type { Change } from '@mast/shared/entities';
import {
  MUTATIONS,
  type MutationArgs,
  type MutationName,
  runMutation,
} from '@mast/shared/mutations';
import { formatInstant } from '@mast/shared/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MapRows } from '../rows/map-rows.ts';
import type { RowChange, RowFeed } from '../rows/row-feed.ts';
import { RowStore } from '../rows/row-store.ts';
import { NOW, sampleAccount, sampleMeta, sampleRules } from '../testing/samples.ts';
import type { Row, WriteArgs } from '../types.ts';
import { factsOfAccount } from './decide-on-device.ts';
import { LiveHistory } from './live-history.ts';

const now = Date.parse(NOW);
const MINUTE = 60_000;

/** Rows that tell who watches them of each change, the first time of all that are there. */
class WatchedRows implements RowFeed {
  readonly store = new MapRows();
  readonly #watchers = new Set<(key: string, change: RowChange) => void>();

  watch(prefix: string, onChange: (changes: readonly RowChange[]) => void): () => void {
    const watcher = (key: string, change: RowChange) => {
      if (key.startsWith(prefix)) onChange([change]);
    };
    const all = [...this.store.rows].filter(([key]) => key.startsWith(prefix));
    queueMicrotask(() => {
      onChange(all.map(([, row]) => ({ op: 'put', row: row as Row, before: undefined })));
      this.#watchers.add(watcher);
    });
    return () => this.#watchers.delete(watcher);
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const id = change.op === 'put' ? change.value.id : change.id;
      const key = `${change.entity}/${id}`;
      const before = this.store.rows.get(key) as Row | undefined;
      this.store.apply([change]);
      const told: RowChange =
        change.op === 'put'
          ? { op: 'put', row: change.value, before }
          : { op: 'del', before: before as Row };
      for (const watcher of this.#watchers) watcher(key, told);
    }
  }

  async write<N extends MutationName>(name: N, args: WriteArgs<N>): Promise<void> {
    const whole = { ...args, meta: sampleMeta() } as unknown as MutationArgs[N];
    const at = { eventTime: now, now, timeFlags: [] };
    const context = { role: 'device', userId: 'ann', ...at } as const;
    const result = await runMutation(MUTATIONS[name], this.store.reader, whole, context);
    if (result.ok) this.apply(result.value.changes);
  }
}

type Step =
  | { do: 'fill'; side: 'buy' | 'sell'; minutesAgo: number; price: number }
  | { do: 'post'; trade: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fill' as const),
      side: fc.constantFrom('buy' as const, 'sell' as const),
      minutesAgo: fc.integer({ min: 0, max: 60 * 24 * 40 }),
      price: fc.integer({ min: 4_990, max: 5_010 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('post' as const), trade: fc.nat(20) }),
  },
);

async function take(rows: WatchedRows, one: Step, id: number): Promise<void> {
  if (one.do === 'fill') {
    await rows.write('recordFill', {
      fillId: `fill-${id}`,
      accountId: 'a1',
      instrumentId: 'MES',
      mode: 'live',
      side: one.side,
      size: '1',
      price: String(one.price),
      fee: null,
      fx: '1',
      filledAt: formatInstant(now - one.minutesAgo * MINUTE),
      intentId: null,
      stop: null,
    });
    return;
  }
  const trades = await rows.store.reader.list('trade');
  const trade = trades[one.trade % Math.max(1, trades.length)];
  if (!trade) return;
  await rows.write('writePost', {
    entryId: `post-${id}`,
    tradeId: trade.id,
    text: 'as planned',
    emotion: { tag: 'calm', intensity: 1 },
    followedPlan: 'yes',
  });
}

test('the kept history gives the facts that reading all rows anew gives, after every write', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const rows = new WatchedRows();
      await rows.write('createAccount', sampleAccount('a1'));
      await rows.write('adoptRuleset', sampleRules);
      const held = new RowStore();
      held.follow(rows);
      const history = new LiveHistory(held.feed);
      const moment = { userId: 'ann', at: now, lastSyncAt: null };
      for (const [i, one] of steps.entries()) {
        await take(rows, one, i);
        const index = await history.index();
        const kept = await factsOfAccount(held.reader, 'a1', moment, index);
        expect(kept).toBeDefined();
        expect(kept).toEqual(await factsOfAccount(rows.store.reader, 'a1', moment));
      }
      history.close();
    }),
    { numRuns: 40 },
  );
});

test('SYNC-R06 the history of a lost replica gives way to that of the one in its place', async () => {
  const [lost, next] = [new WatchedRows(), new WatchedRows()];
  for (const [rows, minutesAgo] of [
    [lost, [9, 8]],
    [next, [9, 7]],
  ] as const) {
    await rows.write('createAccount', sampleAccount('a1'));
    await rows.write('adoptRuleset', sampleRules);
    await take(rows, { do: 'fill', side: 'buy', minutesAgo: minutesAgo[0], price: 100 }, 1);
    await take(rows, { do: 'fill', side: 'sell', minutesAgo: minutesAgo[1], price: 101 }, 2);
  }
  const held = new RowStore();
  const history = new LiveHistory(held.feed);
  const moment = { userId: 'ann', at: now, lastSyncAt: null };
  const facts = async () => factsOfAccount(held.reader, 'a1', moment, await history.index());
  held.follow(lost);
  expect(await facts()).toEqual(await factsOfAccount(lost.store.reader, 'a1', moment));
  held.follow(next);
  await expect.poll(facts).toEqual(await factsOfAccount(next.store.reader, 'a1', moment));
  expect(await facts()).not.toEqual(await factsOfAccount(lost.store.reader, 'a1', moment));
});
