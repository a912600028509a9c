import { type Database, migrate, openDatabase, openPglite } from '@mast/database';
import type { GateState } from '@mast/shared/mutations';
import type { Cooldown, Trade } from '@mast/shared/types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isLimitUndone, limitTriggers } from './limit-reaches.ts';

const AT = '2026-06-11T14:00:00.000Z';
let database: Database;
beforeAll(async () => {
  const door = await openPglite();
  await migrate(door);
  database = openDatabase(door, { newEpoch: () => 'epoch' });
});
afterAll(() => database.close());

it.each([['trading_day'], [{ rolling_days: 366 * 2 }]])(
  'a trade of the year 0001, recorded when that could be, reaches no limit by %j',
  async (window) => {
    const state = {
      account: { id: 'acc', persona: 'shortterm', day: { tz: 'UTC', localTime: '17:00' } },
      rules: [{ id: 'limit', kind: 'loss_limit', params: { window, max_money: '100' } }],
    } as unknown as GateState;
    const trade = { lastFillAt: '0001-01-01T00:00:00.000Z' } as Trade;
    const row = { ruleKey: 'limit', accountId: 'acc', startsAt: AT } as Cooldown;
    const found = await database.withUserRead('u', async ({ reader }) => ({
      triggers: await limitTriggers(reader, state, [trade], 0),
      isUndone: await isLimitUndone(reader, state, [trade], row),
    }));
    expect(found).toEqual({ triggers: [], isUndone: false });
  },
);
