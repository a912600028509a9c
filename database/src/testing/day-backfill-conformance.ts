import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { accountDays, foldDays } from '@mast/shared/day-aggregates';
import { type Change, put } from '@mast/shared/entities';
import { foldTrades } from '@mast/shared/trades';
import type { Account, AccountSnapshot, Fill } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import type { Door, Sql } from '../door/door.ts';
import { ENTITY_TABLES } from '../entities/columns.ts';
import { migrate } from '../migrate.ts';
import { everyRow } from './every-row.ts';
import { fillRow } from './fill-row.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../migrations/', import.meta.url));
const CREATED = '2026-06-01T00:00:00.000Z';
const USER = 'u-days';

const account = (id: string, day: Account['day']): Account => ({
  id,
  persona: 'shortterm',
  label: id,
  currency: 'USD',
  kind: 'live',
  day,
  positionsCheckedAt: null,
  createdAt: CREATED,
});

const ACCOUNTS = [
  account('chicago', { tz: 'America/Chicago', localTime: '17:00' }),
  account('berlin', { tz: 'Europe/Berlin', localTime: '00:00' }),
];

const snapshot = (accountId: string, asOf: string): AccountSnapshot => ({
  id: `${accountId}-${asOf}`,
  accountId,
  balance: '1000',
  holdings: null,
  cash: null,
  peak: null,
  asOf,
  source: 'declared',
  createdAt: CREATED,
});

// Two inside of one trading day, one at Chicago's boundary, which is inside of Berlin's day.
const SNAPSHOTS = ACCOUNTS.flatMap(({ id }) =>
  ['2026-03-10T15:00:00.000Z', '2026-03-10T18:30:00.000Z', '2026-03-11T22:00:00.000Z'].map((at) =>
    snapshot(id, at),
  ),
);

/** A fill every five hours over the days around the change of Chicago's clocks, some of them paper. */
const TRADES = ACCOUNTS.flatMap(({ id }) =>
  (['live', 'paper'] as const).flatMap((mode) =>
    foldTrades(
      Array.from(
        { length: 40 },
        (_, i): Fill =>
          fillRow(`${id}-${mode}-${i}`, {
            accountId: id,
            mode,
            side: i % 3 === 0 ? 'buy' : 'sell',
            size: i % 4 === 0 ? '2' : '1',
            price: `${7300 + ((i * 7) % 11)}.25`,
            fee: i % 2 === 0 ? '0.62' : null,
            filledAt: new Date(
              Date.parse('2026-03-05T03:30:00Z') + i * 5 * 3_600_000,
            ).toISOString(),
          }),
      ),
      { pointValue: '5', plans: new Map(), stopMoves: [] },
    ),
  ),
);

const ROWS: readonly Change[] = [
  ...ACCOUNTS.map((row) => put('account', row)),
  ...SNAPSHOTS.map((row) => put('account_snapshot', row)),
  ...TRADES.map((row) => put('trade', row)),
];

/** Writes rows into tables as an earlier migration left them. */
async function writeOld(sql: Sql): Promise<void> {
  await sql.query("insert into spaces (user_id, epoch, version) values ($1, 'e', 7)", [USER]);
  for (const entity of ['account', 'account_snapshot', 'trade'] as const) {
    const { table, columns } = ENTITY_TABLES[entity];
    const { rows } = await sql.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1',
      [table],
    );
    const there = new Set(rows.map(({ name }) => name));
    const known = columns.filter(({ name }) => there.has(name));
    const values = ROWS.flatMap((row) =>
      row.op === 'put' && row.entity === entity ? [row.value] : [],
    );
    await sql.query(
      `insert into ${table} (user_id, sync_version, ${known.map(({ name }) => name)})
       select $1, 1, ${known.map(({ property }) => `r."${property}"`)}
         from jsonb_to_recordset($2::jsonb)
           as r(${known.map(({ property, type }) => `"${property}" ${type}`)})`,
      [USER, JSON.stringify(values)],
    );
  }
}

export function describeDayBackfill(name: string, open: () => Promise<Door>): void {
  it(`trades over ${name} from before the day aggregates are folded as the app folds them, and sent`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mast-migrations-'));
    const door = await open();
    try {
      for (const file of readdirSync(MIGRATIONS).filter((file) => file < '005')) {
        copyFileSync(path.join(MIGRATIONS, file), path.join(folder, file));
      }
      await migrate(door, folder);
      // Row security is forced on the owner too, who is no superuser everywhere.
      await door.transaction({ role: 'mast_app', userId: USER }, 'read committed', writeOld);
      await migrate(door);
      const database = openDatabase(door, { newEpoch: () => 'epoch' });
      const found = await database.withUserRead(USER, async (space) => ({
        days: await space.reader.list('day_aggregate'),
        sent: (await everyRow(space, 7, 100)).length,
      }));
      const folded = ACCOUNTS.flatMap((one) =>
        (['live', 'paper'] as const).flatMap((mode) =>
          foldDays(accountDays(one, mode, SNAPSHOTS), TRADES),
        ),
      );
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(found.days.sort(byId)).toEqual(folded.sort(byId));
      expect(found.days.some(({ netSince }) => netSince !== null)).toBe(true);
      expect(found.sent).toBe(folded.length);
    } finally {
      await door.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
