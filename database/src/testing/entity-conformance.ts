import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Change, put } from '@mast/shared/entities';
import type { RuleKind } from '@mast/shared/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import type { Door } from '../door/door.ts';
import { migrate } from '../migrate.ts';
import { AT, LATER, ROWS } from './entity-rows.ts';
import { everyRow } from './every-row.ts';
import { fillRow } from './fill-row.ts';
import { FILL_ROWS } from './fill-rows.ts';

const MIGRATIONS =
  process.env.MAST_MIGRATIONS_DIR ??
  fileURLToPath(new URL('../../../migrations/', import.meta.url));
const COMMON = new URL('../../../shared/contracts/common.json', import.meta.url);

const ruleOf = (kind: RuleKind, position: number) =>
  put('rule_definition', {
    id: `rules:${kind}`,
    rulesetId: 'rules',
    ruleKey: kind,
    kind,
    params: {},
    onMissing: kind === 'event_blackout' ? 'show' : null,
    disabled: kind === 'min_gap',
    position,
    origin: 'persona',
    createdAt: AT,
  });

/** How each kind of database keeps the entities of the contracts. */
export function describeEntities(name: string, open: () => Promise<Door>): void {
  describe(`entities over ${name}`, () => {
    let door: Door;
    let database: Database;

    beforeAll(async () => {
      door = await open();
      await migrate(door);
      database = openDatabase(door, { newEpoch: () => 'epoch' });
    });
    afterAll(() => door.close());

    const written = async (user: string, changes: readonly Change[]) => {
      await database.withUserWrite(user, (writer) => writer.apply(changes));
      return database.withUserRead(user, (space) => everyRow(space, 0, 1));
    };

    it('come back as they were written', async () => {
      const rows = await written('u-rows', [...ROWS, ...FILL_ROWS]);
      const sent = [...ROWS, ...FILL_ROWS].flatMap((change) =>
        change.op === 'put' ? [change.value] : [],
      );
      for (const value of sent)
        expect(rows.map((row) => JSON.parse(row.json))).toContainEqual(value);
      expect(rows).toHaveLength(sent.length);
    });

    it('take a rule of every kind', async () => {
      const kinds: RuleKind[] = JSON.parse(readFileSync(COMMON, 'utf8')).$defs.ruleKind.enum;
      expect(await written('u-kinds', kinds.map(ruleOf))).toHaveLength(36);
    });

    it('are listed since an instant of the year 0000, in which SQL has none', async () => {
      const old = fillRow('ancient', { filledAt: '0001-01-01T00:00:00.000Z' });
      await written('u-ancient', [put('fill', old)]);
      const since = { field: 'filledAt', value: '0000-12-31T23:00:00.000Z' } as const;
      const found = await database.withUserRead('u-ancient', ({ reader }) =>
        reader.list('fill', { since }),
      );
      expect(found).toEqual([old]);
    });

    it('hold a task to be open just where it has no end', async () => {
      const [open] = ROWS.filter(
        (change) => change.op === 'put' && change.value.id === 'open-task',
      );
      const contradictory = {
        ...open,
        value: { ...(open as { value: object }).value, doneAt: AT },
      };
      await expect(written('u-task', [contradictory as Change])).rejects.toMatchObject({
        code: '23514',
      });
    });
  });

  it(`rows over ${name} from before the gate’s facts take on what those need`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mast-migrations-'));
    const door = await open();
    try {
      for (const file of ['001.do.synced-rows.sql', '002.do.sign-in.sql']) {
        copyFileSync(path.join(MIGRATIONS, file), path.join(folder, file));
      }
      await migrate(door, folder);
      await door.transaction({ role: 'owner' }, 'read committed', (sql) => sql.script(OLD_ROWS));
      await migrate(door);
      const database = openDatabase(door, { newEpoch: () => 'epoch' });
      const rows = await database.withUserRead('u-old', ({ reader }) =>
        Promise.all([reader.list('intent'), reader.list('trade')]),
      );
      expect(rows[0]).toMatchObject([
        { id: 'filled', chainEndsAt: AT, filledAt: '2026-06-11T13:50:00.000Z', pausedBy: [] },
        { id: 'waiting', chainEndsAt: LATER, filledAt: null, pausedBy: [] },
      ]);
      expect(rows[1]).toMatchObject([{ id: 'trade', setup: 'Breakout' }]);
    } finally {
      await door.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const oldIntent = (id: string, status: string): string => `
  insert into pre_trade_intents values ('u-old', '${id}', 'acc', 'shortterm', 'MES', '${id}', null, 1,
    'live', 'increase', 'long', '{"setup": "Breakout"}', '{}', '${status}', 'WAIT', 'r', 'authoritative',
    '${id}:server', '${AT}', 'd', '${AT}', '${AT}', '${AT}', 1);`;

const OLD_ROWS = `
  insert into spaces (user_id, epoch) values ('u-old', 'e');
  ${oldIntent('filled', 'filled')}
  ${oldIntent('waiting', 'blocked')}
  insert into gate_decisions values ('u-old', 'waiting:server', 'waiting', 'server', 'WAIT',
    '{"wait": {"until": "${LATER}"}}', '${AT}', 1);
  insert into fills (user_id, id, account_id, instrument_id, mode, side, size, price, fx, filled_at,
      intent_id, source, created_at, sync_version)
    select 'u-old', 'fill-' || m, 'acc', 'MES', 'live', 'buy', 1, 7300, 1,
      ('2026-06-11T13:' || m || ':00Z')::timestamptz, 'filled', 'manual', '${AT}', 1
    from unnest(array[55, 50]) m;
  insert into trades values ('u-old', 'trade', 'acc', 'MES', 'live', 'long', 'open', '${AT}', null,
    '${AT}', 2, 2, 7300, null, 0, false, 0, null, null, false, null, 'filled', false, '[]', '${AT}', 1);
`;
