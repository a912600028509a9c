import { type Database, migrate, openDatabase, openPglite } from '@mast/database';
import { put } from '@mast/shared/entities';
import { EVENT_VERSION, type EventEnvelope } from '@mast/shared/events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  closedTrades,
  instant,
  MONDAY,
  person,
  postOf,
  scoreOf,
} from '../../../shared/src/digest/testing/week.ts';
import { account, snapshot } from '../../../shared/src/facts/testing/sources.ts';
import { digestFacts } from '../handlers/digest-facts.ts';
import { buildDigests } from './build-digests.ts';
import { startDigests } from './start-digests.ts';

let database: Database;
let ids = 0;
const newId = () => {
  ids += 1;
  return `id-${ids}`;
};
const deps = () => ({
  store: database,
  newId,
  onError: (error: unknown) => {
    throw error;
  },
});

beforeAll(async () => {
  const door = await openPglite();
  await migrate(door);
  database = openDatabase(door, { newEpoch: () => 'epoch' });
});
afterAll(() => database.close());

let people = 0;
/** A person with three closed trades in the week that is due on Monday. */
async function trader(): Promise<string> {
  people += 1;
  const userId = `person-${String(people).padStart(3, '0')}`;
  const trades = closedTrades([
    ['09T10', '1.5'],
    ['10T10', '-1'],
    ['11T10', '0.5'],
  ]);
  await database.withUserWrite(userId, (w) =>
    w.apply([
      put('person', { ...person, id: userId }),
      put('account', account),
      put('account_snapshot', snapshot('2026-06-01T00:00:00.000Z', '10000')),
      ...trades.map((trade) => put('trade', trade)),
    ]),
  );
  return userId;
}

const digestsOf = (userId: string) =>
  database.withUserRead(userId, ({ reader }) => reader.list('weekly_digest'));
const versionOf = (userId: string) =>
  database.withUserRead(userId, async (space) => (await space.space())?.version);
const created = async (userId: string) =>
  (await database.readOutbox())
    .map(({ event }) => event)
    .filter((event) => event.userId === userId && event.type === 'digest.weekly.created');

const eventOf = (
  userId: string,
  id: string,
  data: EventEnvelope['data'],
  type: EventEnvelope['type'],
): EventEnvelope => ({
  id,
  type,
  version: EVENT_VERSION,
  ts: '2026-06-16T10:00:00.000Z',
  producer: 'test',
  correlationId: id,
  userId,
  data,
});

describe('the digest of a week', () => {
  it('is built once with one event, however often one looks, and reads back as it was written', async () => {
    const userId = await trader();
    for (let i = 0; i < 3; i += 1) await buildDigests(deps(), userId, instant(MONDAY) + i);
    expect(await digestsOf(userId)).toMatchObject([
      {
        id: 'digest:2026-06-15',
        version: 1,
        status: 'provisional',
        finalAt: '2026-06-18T00:00:00.000Z',
        document: { counts: { closed: 3 }, results: { total: { value: '1', dash: null } } },
      },
    ]);
    expect(await created(userId)).toMatchObject([{ data: { digestId: 'digest:2026-06-15' } }]);
    const told = await database.withUserRead(userId, ({ reader }) => reader.list('coach_message'));
    expect(told).toMatchObject([
      { template: 'weekly-digest', subjectId: 'digest:2026-06-15', source: 'template', version: 1 },
    ]);
    expect(await versionOf(userId)).toBe(2);
  });

  it('is not built before six in the morning, nor for a person without an account', async () => {
    const userId = await trader();
    await buildDigests(deps(), userId, instant('2026-06-08T05:59:59.000Z'));
    expect((await digestsOf(userId)).map(({ toDate }) => toDate)).toEqual([]);
    expect(await buildDigests(deps(), 'nobody', instant(MONDAY))).toBeNull();
    expect(await versionOf('nobody')).toBeUndefined();
  });

  it('stays read when another version comes, and is final with its time', async () => {
    const userId = await trader();
    await buildDigests(deps(), userId, instant(MONDAY));
    const [first] = await digestsOf(userId);
    const readAt = '2026-06-15T08:00:00.000Z';
    const [late] = closedTrades([['12T10', '-2']]);
    await database.withUserWrite(userId, (w) =>
      w.apply([
        put('weekly_digest', { ...(first as NonNullable<typeof first>), readAt }),
        put('trade', late as NonNullable<typeof late>),
      ]),
    );
    await buildDigests(deps(), userId, instant('2026-06-16T07:00:00.000Z'));
    expect(await digestsOf(userId)).toMatchObject([
      { version: 2, readAt, document: { counts: { closed: 4 } } },
    ]);
    await buildDigests(deps(), userId, instant('2026-06-18T00:00:00.000Z'));
    expect(await digestsOf(userId)).toMatchObject([{ version: 2, status: 'final' }]);
    expect(await created(userId)).toHaveLength(1);
  });
});

it('events of late facts, each 1 to 5 times in any order, have one effect', async () => {
  const deliveries = fc
    .array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 12 })
    .filter((list) => new Set(list).size === 3);
  await fc.assert(
    fc.asyncProperty(deliveries, async (order) => {
      const userId = await trader();
      await buildDigests(deps(), userId, instant(MONDAY));
      const [late] = closedTrades([['12T10', '-2']]) as [ReturnType<typeof closedTrades>[0]];
      const post = postOf(late, 'I waited for my level.', '2026-06-16T09:00:00.000Z');
      await database.withUserWrite(userId, (w) =>
        w.apply([
          put('trade', late),
          put('journal_entry', post),
          put('trade_score', scoreOf(late, 100)),
        ]),
      );
      const events = [
        eventOf(userId, 'closed', { tradeIds: [late.id], accountId: 'account' }, 'trade.closed'),
        eventOf(userId, 'post', { entryId: post.id }, 'journal.entry.created'),
        eventOf(userId, 'built', { digestId: 'digest:2026-06-15' }, 'digest.weekly.created'),
      ] as const;
      const handle = digestFacts(deps());
      for (const i of order) await handle(events[i] as EventEnvelope);
      expect(await digestsOf(userId)).toMatchObject([
        {
          version: 2,
          document: { counts: { closed: 4 }, journal: { posted: 1 }, adherence: { scored: 1 } },
        },
      ]);
      expect(await created(userId)).toHaveLength(1);
    }),
    { numRuns: 8 },
  );
});

it('what closes in the new week is not looked at', async () => {
  const userId = await trader();
  await buildDigests(deps(), userId, instant(MONDAY));
  const [next] = closedTrades([['16T08', '1']]) as [ReturnType<typeof closedTrades>[0]];
  await database.withUserWrite(userId, (w) => w.apply([put('trade', next)]));
  const write = vi.spyOn(database, 'withUserWrite');
  await digestFacts(deps())(
    eventOf(userId, 'new', { tradeIds: [next.id], accountId: 'account' }, 'trade.closed'),
  );
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
});

it('the first contact on the day builds, others at once after it look at nothing, and the daily job finds who is away', async () => {
  const [here, away] = [await trader(), await trader()];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const errors: unknown[] = [];
  const digests = startDigests({
    store: database,
    now: () => instant(MONDAY),
    newId,
    onError: (error) => errors.push(error),
  });
  const read = vi.spyOn(database, 'withUserRead');
  for (let i = 0; i < 5; i += 1) digests.contact(here);
  await vi.waitFor(async () =>
    expect(read.mock.calls.filter(([who]) => who === here)).toHaveLength(1),
  );
  read.mockRestore();
  await vi.waitFor(async () => expect(await digestsOf(here)).toHaveLength(1));
  expect(await digestsOf(away)).toEqual([]);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await digestsOf(away)).toHaveLength(1), { timeout: 10_000 });
  await digests.stop();
  expect(errors).toEqual([]);
});
