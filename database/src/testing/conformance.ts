import { put } from '@mast/shared/entities';
import type { Fill } from '@mast/shared/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import type { Door } from '../door/door.ts';
import { migrate } from '../migrate.ts';
import { readOutbox, settleOutbox } from '../outbox.ts';
import { rowsPage, rowsSince, tombstonesSince } from '../space/rows-since.ts';
import { readSpace } from '../space/space.ts';

let nextId = 0;
function newId(): string {
  nextId += 1;
  return `id-${String(nextId).padStart(8, '0')}`;
}

export const fillRow = (id: string, over: Partial<Fill> = {}): Fill => ({
  id,
  accountId: 'acc',
  instrumentId: 'MES',
  mode: 'live',
  side: 'buy',
  size: '1',
  price: '7300.5',
  fee: null,
  fx: '1',
  filledAt: '2026-06-11T13:45:21.000Z',
  intentId: null,
  stop: null,
  source: 'manual',
  importId: null,
  importKey: null,
  createdAt: '2026-06-11T13:45:22.123Z',
  ...over,
});

/** What every kind of database must do alike; run over the embedded one and over Postgres. */
export function describeDatabase(name: string, open: () => Promise<Door>): void {
  describe(`the door over ${name}`, () => {
    let door: Door;
    let database: Database;

    beforeAll(async () => {
      door = await open();
      await migrate(door);
      database = openDatabase(door, { newEpoch: newId });
    });
    afterAll(() => door.close());

    const seen = (user: string) =>
      database.withUserRead(user, async (_reader, sql) => ({
        space: await readSpace(sql, user),
        rows: await rowsSince(sql, user, 0, 1_000),
      }));

    it('migrates once, however many start at the same time', async () => {
      const answers = await Promise.all([migrate(door), migrate(door), migrate(door)]);
      expect(new Set(answers.map((one) => one.to)).size).toBe(1);
      expect(answers.every((one) => one.from === one.to)).toBe(true);
    });

    it('gives back a row as it was written, decimals and instants exact', async () => {
      const row = fillRow('exact', { size: '0.000000000000000001', price: '123456789012345678.5' });
      await database.withUserWrite('u-exact', (w) => w.apply([put('fill', row)]));
      const { rows } = await seen('u-exact');
      expect(rows).toEqual([{ entity: 'fill', value: row }]);
    });

    it('bumps the version once a write and pokes after the commit', async () => {
      const pokes: number[] = [];
      const stop = database.onPoke((user, version) => {
        if (user === 'u-poke') pokes.push(version);
      });
      await database.withUserWrite('u-poke', async (w) => {
        await w.apply([put('fill', fillRow('a'))]);
        await w.apply([put('fill', fillRow('b'))]);
      });
      await database.withUserWrite('u-poke', async () => undefined);
      stop();
      expect(pokes).toEqual([1]);
      expect((await seen('u-poke')).space?.version).toBe(1);
    });

    it('leaves nothing of a write that failed half-way', async () => {
      const failing = database.withUserWrite('u-fail', async (w) => {
        await w.apply([put('fill', fillRow('half'))]);
        throw new Error('crash between two statements');
      });
      await expect(failing).rejects.toThrow('crash');
      expect((await seen('u-fail')).rows).toEqual([]);
    });

    it('keeps a removal as a tombstone with its version', async () => {
      await database.withUserWrite('u-del', (w) => w.apply([put('fill', fillRow('gone'))]));
      await database.withUserWrite('u-del', (w) =>
        w.apply([{ op: 'del', entity: 'fill', id: 'gone' }]),
      );
      const removed = await database.withUserRead('u-del', (_r, sql) =>
        tombstonesSince(sql, 'u-del', 1, 2),
      );
      expect(removed).toEqual([{ entity: 'fill', id: 'gone' }]);
    });

    it('pages through all rows, each once', async () => {
      const rows = Array.from({ length: 25 }, (_, i) => put('fill', fillRow(`p${i}`)));
      await database.withUserWrite('u-page', (w) => w.apply(rows));
      const ids: string[] = [];
      let from: Parameters<typeof rowsPage>[3] = null;
      for (;;) {
        const page = await database.withUserRead('u-page', (_r, sql) =>
          rowsPage(sql, 'u-page', 1, from, 10),
        );
        ids.push(...page.map((row) => row.value.id));
        const last = page.at(-1);
        if (page.length < 10 || !last) break;
        from = { entity: last.entity, id: last.value.id };
      }
      expect(new Set(ids).size).toBe(25);
      expect(ids).toHaveLength(25);
    });

    it('SYNC-R07 shows no row of another person, even to a query that forgets to name one', async () => {
      await database.withUserWrite('u-mine', (w) => w.apply([put('fill', fillRow('mine'))]));
      const seenByOther = await database.withUserRead('u-other', async (_r, sql) => {
        const { rows } = await sql.query('select id from fills');
        return rows;
      });
      expect(seenByOther).toEqual([]);
      const theft = database.withUserWrite('u-other', (w) =>
        w.sql.query(
          "insert into fills select 'u-mine', (f).* from (select f from fills f limit 0) x",
        ),
      );
      await expect(theft).rejects.toThrow();
      const forged = database.withUserWrite('u-other', (w) =>
        w.sql.query("insert into tombstones values ('u-mine', 'fill', 'mine', 99)"),
      );
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    });

    it('lets the person’s role neither change a decision nor read the outbox or sign-in', async () => {
      for (const statement of [
        'update gate_decisions set outcome = outcome',
        'delete from gate_decisions',
        'select * from events_outbox',
        'select * from auth."user"',
        'select * from event_log',
      ]) {
        const attempt = database.withUserWrite('u-least', (w) => w.sql.query(statement));
        await expect(attempt, statement).rejects.toMatchObject({ code: '42501' });
      }
    });

    it('keeps events with their cause: none of a write that failed, each until it is settled', async () => {
      const event = { type: 'trade.closed' as const, data: { tradeIds: ['t'], accountId: 'acc' } };
      const origin = {
        producer: 'test',
        correlationId: 'c',
        now: '2026-06-11T13:45:22.123Z',
        newId,
      };
      const failing = database.withUserWrite('u-out', async (w) => {
        await w.emit([event], origin);
        throw new Error('no commit');
      });
      await expect(failing).rejects.toThrow('no commit');
      expect(await readOutbox(door)).toEqual([]);
      await database.withUserWrite('u-out', (w) => w.emit([event, event], origin));
      const entries = await readOutbox(door);
      expect(entries.map((one) => one.event.type)).toEqual(['trade.closed', 'trade.closed']);
      await settleOutbox(door, entries);
      expect(await readOutbox(door)).toEqual([]);
    });

    it('lets an event be claimed once by each consumer', async () => {
      const claim = (consumer: string) =>
        database.withUserWrite('u-claim', (w) => w.claimEvent(consumer, 'event-1'));
      const answers = await Promise.all([claim('a'), claim('a'), claim('b')]);
      expect(answers.map((one) => one.value).sort()).toEqual([false, true, true]);
    });
  });
}
