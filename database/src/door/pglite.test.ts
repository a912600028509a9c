import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeDatabase } from '../testing/conformance.ts';
import { describeDayBackfill } from '../testing/day-backfill-conformance.ts';
import { describeEntities } from '../testing/entity-conformance.ts';
import { DurableNodeFs } from './durable-node-fs.ts';
import { openPglite } from './pglite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mast-pglite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeDatabase('the embedded database', () => openPglite());
describeEntities('the embedded database', () => openPglite());
describeDayBackfill('the embedded database', () => openPglite());

it('keeps what was committed over a restart, with fsync on', async () => {
  const data = path.join(folder, 'restart');
  const first = await openPglite(data);
  const { to } = await migrate(first);
  const setting = await first.transaction({ role: 'owner' }, 'read committed', (sql) =>
    sql.query<{ fsync: string; method: string }>(
      "select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method",
    ),
  );
  expect(setting.rows[0]).toEqual({ fsync: 'on', method: 'fsync' });
  expect(DurableNodeFs.startParams).not.toContain('-F');
  await first.close();
  const again = await openPglite(data);
  expect(await migrate(again)).toEqual({ from: to, to });
  await again.close();
});

it('refuses a second process on the same folder', async () => {
  const data = path.join(folder, 'locked');
  const { writeFileSync, mkdirSync } = await import('node:fs');
  mkdirSync(data, { recursive: true });
  writeFileSync(`${data}.lock`, '1');
  await expect(openPglite(data)).rejects.toThrow('expected the data folder to be free');
});
