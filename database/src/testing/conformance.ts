import { put } from '@mast/shared/entities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import type { Door } from '../door/door.ts';
import { migrate } from '../migrate.ts';
import { fillRow } from './fill-row.ts';
import { describePruning } from './prune-conformance.ts';
import { describeStore, newId } from './store-conformance.ts';

const AGES = {
  applied_keys: 'created_at',
  mutation_failures: 'failed_at',
  device_clocks: 'last_event_at',
};

/** The owner sets the stamps of everything back, which forced row security would hide. */
const growOlder = (door: Door, days: number): Promise<void> =>
  door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
    for (const [table, stamp] of Object.entries(AGES)) {
      await sql.script(`alter table ${table} no force row level security;
        update ${table} set ${stamp} = ${stamp} - interval '${days} days';
        alter table ${table} force row level security;`);
    }
  });

/** What every kind of database must do alike; run over the embedded one and over Postgres. */
export function describeDatabase(name: string, open: () => Promise<Door>): void {
  describeStore(name, async () => {
    const door = await open();
    await migrate(door);
    return { store: openDatabase(door, { newEpoch: newId }), close: () => door.close() };
  });

  describePruning(name, async () => {
    const door = await open();
    await migrate(door);
    return {
      store: openDatabase(door, { newEpoch: newId }),
      close: () => door.close(),
      grow: (days) => growOlder(door, days),
    };
  });

  describe(`the door over ${name}`, () => {
    let door: Door;

    beforeAll(async () => {
      door = await open();
      await migrate(door);
    });
    afterAll(() => door.close());

    /** Any statement as the product's role for a person. */
    const asPerson = (userId: string, text: string): Promise<unknown[]> =>
      door.transaction({ role: 'mast_app', userId }, 'read committed', async (sql) => {
        const { rows } = await sql.query(text);
        return rows;
      });

    it('migrates once, however many start at the same time', async () => {
      const answers = await Promise.all([migrate(door), migrate(door), migrate(door)]);
      expect(new Set(answers.map((one) => one.to)).size).toBe(1);
      expect(answers.every((one) => one.from === one.to)).toBe(true);
    });

    it('SYNC-R07 shows no row of another person, even to a query that forgets to name one', async () => {
      const database = openDatabase(door, { newEpoch: newId });
      await database.withUserWrite('u-mine', (w) => w.apply([put('fill', fillRow('mine'))]));
      expect(await asPerson('u-mine', 'select id from fills')).toEqual([{ id: 'mine' }]);
      expect(await asPerson('u-other', 'select id from fills')).toEqual([]);
      const forged = asPerson(
        'u-other',
        "insert into tombstones values ('u-mine', 'fill', 'mine', 99)",
      );
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    });

    it('SYNC-R07 holds every table of persons’ rows to row security, its owner too', async () => {
      const { rows } = await door.transaction({ role: 'owner' }, 'read committed', (sql) =>
        sql.query(`
          select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id'
           where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
             and not (c.relrowsecurity and c.relforcerowsecurity)`),
      );
      expect(rows).toEqual([]);
    });

    it('lets the person’s role neither change a decision nor read the outbox or sign-in', async () => {
      for (const statement of [
        'update gate_decisions set outcome = outcome',
        'delete from gate_decisions',
        'select * from events_outbox',
        'select * from auth."user"',
        'select * from event_log',
        'select * from parked_events',
        'delete from applied_keys',
        'delete from client_groups',
        'delete from spaces',
      ]) {
        await expect(asPerson('u-least', statement), statement).rejects.toMatchObject({
          code: '42501',
        });
      }
    });
  });
}
