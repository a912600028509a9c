import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { Dexie, type DexieOptions, type Table } from 'dexie';
import { SCHEMA } from '../schema.ts';
import { missingIn, type OlderRows, openOwn, storageBuckets } from '../storage/own-database.ts';
import {
  ANYBODYS,
  JOURNAL_STATES,
  type Journal,
  type JournalRow,
  type JournalState,
  UNHELD,
} from './journal.ts';
import { type SettledRow, unkept } from './retention.ts';

interface Counter {
  readonly name: 'writes' | 'losses';
  readonly value: number;
}

/** The server's epoch that this device has synced with, and the device itself. */
interface Named {
  readonly name: 'epoch' | 'device';
  readonly value: string;
}

/** A row with its place in the device's order, and what its retention goes by. */
type Stored = JournalRow & {
  readonly counter: number;
  readonly settledAt?: number;
  readonly size?: number;
};

const OPEN_STATES: readonly JournalState[] = ['written', 'mutated', 'answered'];

class JournalDatabase extends Dexie {
  declare readonly rows: Table<Stored, string>;
  declare readonly counters: Table<Counter | Named, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    this.version(1).stores({ rows: 'key, counter', counters: 'name' });
    // Only settled rows have all fields of the last index: it tells their sizes without their args.
    this.version(2).stores({ rows: 'key, counter, state, [settledAt+counter+size]' });
  }
}

/** Opens a person's journal in IndexedDB. */
export async function openJournal(userId: string): Promise<Journal> {
  const name = `mast-${userId}-journal`;
  const make = (own: string, options: DexieOptions) => new JournalDatabase(own, options);
  const db = await openOwn(name, make, storageBuckets(), takeIn);
  const inOrder = async (states: readonly JournalState[]): Promise<JournalRow[]> => {
    const stored = await db.rows.where('state').anyOf(states).sortBy('counter');
    return stored.map(rowOf);
  };
  const reopen = () =>
    db.transaction('rw', db.rows, db.counters, async () => {
      await db.rows
        .where('state')
        .anyOf('answered', 'settled')
        .modify(({ settledAt: _at, size: _size, ...row }, ref) => {
          ref.value = { ...row, isKnown: false, bootId: ANYBODYS, ...UNHELD };
        });
      await db.counters.put({ name: 'losses', value: (await lossesIn(db)) + 1 });
    });
  return {
    append: (mutation, args, stamp) =>
      db.transaction('rw', db.rows, db.counters, async () => {
        const counter = (await lastCounter(db)) + 1;
        const meta = stamp(counter);
        const row = {
          key: meta.key,
          mutation,
          args: { ...args, meta } as unknown as MutationArgs[typeof mutation],
          schemaVersion: SCHEMA,
          deviceTime: meta.device.wall,
          bootId: meta.device.bootId,
          ...UNHELD,
        };
        // Asked together: a verdict waits for it.
        await Promise.all([setCounter(db, counter), db.rows.add({ ...row, counter } as Stored)]);
        return row as JournalRow<typeof mutation>;
      }),
    admit: (rows) =>
      db.transaction('rw', db.rows, db.counters, async () => {
        const known = await db.rows.bulkGet(rows.map(({ key }) => key));
        const added = rows.filter((_row, at) => known[at] === undefined);
        const last = await lastCounter(db);
        await db.rows.bulkPut(added.map((row, at) => ({ ...row, counter: last + at + 1 })));
        await setCounter(db, last + added.length);
        return added.map(({ key }) => key);
      }),
    async allow(keys) {
      await db.rows
        .where('key')
        .anyOf([...keys])
        .modify({ sendAnyway: true });
    },
    note: (held) =>
      db.transaction('rw', db.rows, async () => {
        for (const { key, ...holder } of held) {
          await db.rows.update(key, { ...holder, state: 'mutated' });
        }
      }),
    losses: () => lossesIn(db),
    answer: (keys, losses) =>
      db.transaction('rw', db.rows, db.counters, async () => {
        if ((await lossesIn(db)) !== losses) return false;
        await db.rows
          .where('key')
          .anyOf([...keys])
          .modify({ state: 'answered', isKnown: true });
        return true;
      }),
    async settle(keys, at) {
      await db.rows
        .where('key')
        .anyOf([...keys])
        .and(({ state }) => state === 'answered')
        .modify((row, ref) => {
          ref.value = { ...row, state: 'settled', settledAt: at, size: sizeOf(row) };
        });
    },
    reopen,
    meet: (epoch) =>
      db.transaction('rw', db.rows, db.counters, async () => {
        const known = await db.counters.get('epoch');
        const isAnother = known?.value !== epoch;
        if (!isAnother) return null;
        await reopen();
        await db.counters.put({ name: 'epoch', value: epoch });
        return lossesIn(db);
      }),
    rows: () => inOrder(OPEN_STATES),
    async tidy(now, keep) {
      const settled: SettledRow[] = [];
      await db.rows.orderBy('[settledAt+counter+size]').eachKey((indexed, { primaryKey }) => {
        const [settledAt, , size] = indexed as unknown as [number, number, number];
        settled.push({ key: primaryKey, settledAt, size });
      });
      await db.rows.bulkDelete(unkept(settled, now, keep));
    },
    identify: (deviceId, counter) =>
      db.transaction('rw', db.counters, async () => {
        const known = await db.counters.get('device');
        if (known !== undefined) return { deviceId: String(known.value), isNew: false };
        const writes = await db.counters.get('writes');
        await db.counters.put({ name: 'device', value: deviceId });
        if (writes === undefined) await db.counters.put({ name: 'writes', value: counter });
        return { deviceId, isNew: writes === undefined };
      }),
    async count() {
      const counted = await Promise.all(
        JOURNAL_STATES.map(async (state) => [state, await db.rows.where({ state }).count()]),
      );
      return Object.fromEntries(counted) as Record<JournalState, number>;
    },
    remove: (keys) => db.rows.bulkDelete([...keys]),
    close: () => db.close(),
  };
}

/** An older journal that an old tab began anew counts from one again: its rows come after those that are here. */
async function takeIn(db: JournalDatabase, older: OlderRows): Promise<void> {
  const counters = older.get('counters') as (Counter | Named)[];
  const counterOf = (name: string) => counters.find((one) => one.name === name)?.value;
  const rows = await missingIn(db.rows, older.get('rows') as Stored[]);
  rows.sort((a, b) => a.counter - b.counter);
  const last = await lastCounter(db);
  await db.rows.bulkAdd(rows.map((row, at) => ({ ...row, counter: last + at + 1 })));
  await db.counters.bulkAdd(await missingIn(db.counters, counters));
  const counted = Math.max(last + rows.length, Number(counterOf('writes') ?? 0));
  if (counted > last) await setCounter(db, counted);
  const epoch = counterOf('epoch');
  const isOfAnother = epoch !== undefined && epoch !== (await db.counters.get('epoch'))?.value;
  // Answers of two servers are in it now: whichever is met next, all of them are made again.
  if (isOfAnother && rows.length > 0) await db.counters.delete('epoch');
}

const lastCounter = async ({ counters }: JournalDatabase): Promise<number> =>
  Number((await counters.get('writes'))?.value ?? 0);

const lossesIn = async ({ counters }: JournalDatabase): Promise<number> =>
  Number((await counters.get('losses'))?.value ?? 0);

const setCounter = ({ counters }: JournalDatabase, value: number) =>
  counters.put({ name: 'writes', value });

const sizeOf = ({ args }: Stored): number => JSON.stringify(args).length;

const rowOf = ({ counter: _counter, settledAt: _at, size: _size, ...row }: Stored): JournalRow =>
  row as JournalRow<MutationName>;
