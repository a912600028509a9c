import 'fake-indexeddb/auto';
import type { JournalEntry } from '@mast/shared/types';
import { afterEach, describe, expect, it } from 'vitest';
import { breakOpening } from '../../testing/broken-databases.ts';
import { type Change, HistoryServer, note, SERVER_TIME } from '../../testing/history-server.ts';
import { type HistoryState, NO_HISTORY } from '../history-state.ts';
import { countOf, openHistoryDb, sumOf } from './history-db.ts';
import { HistoryKeeper } from './history-keeper.ts';

let people = 0;
const opened: HistoryKeeper[] = [];
afterEach(async () => {
  for (const keeper of opened.splice(0)) await keeper.close();
});

function device(server: HistoryServer, userId = newPerson()) {
  const states: HistoryState[] = [];
  const onState = (state: HistoryState) => states.push(state);
  const keeper = new HistoryKeeper({ userId, fetch: server.fetch, onState });
  opened.push(keeper);
  return { keeper, states, userId, last: () => states.at(-1) };
}

function newPerson(): string {
  people += 1;
  return `person-${people}`;
}

const NOTES = { entities: ['journal_entry'] } as const;
const rowsOf = async (userId: string): Promise<number> => {
  const db = await openHistoryDb(userId);
  const count = await countOf(db);
  db.close();
  return count;
};

describe('filling the history of a device', () => {
  it('takes it in page by page, tells how far it is, and compares it with the server’s', async () => {
    const { keeper, states, last } = device(new HistoryServer());
    await keeper.fill();
    expect(states.map(({ phase, held }) => [phase, held])).toEqual([
      ['filling', 0],
      ['filling', 10],
      ['filling', 20],
      ['filling', 30],
      ['filling', 35],
      ['whole', 35],
    ]);
    expect(last()).toEqual({
      phase: 'whole',
      held: 35,
      total: 35,
      asOf: SERVER_TIME,
      isVerified: true,
    });
  });

  it('goes on after a kill where it was, and asks for no page twice', async () => {
    const server = new HistoryServer();
    server.patience = 3;
    const first = device(server);
    await first.keeper.fill();
    expect(first.last()).toMatchObject({ phase: 'stopped', held: 20, asOf: null });
    server.patience = Number.POSITIVE_INFINITY;
    const second = device(server, first.userId);
    await second.keeper.fill();
    expect(second.last()).toMatchObject({ phase: 'whole', held: 35, isVerified: true });
    const pages = server.asked.filter((path) => !path.endsWith('/summary'));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toHaveLength(4);
  });

  it('a page is taken in with its cursor or not at all', async () => {
    const server = new HistoryServer();
    const { keeper, last, userId } = device(server);
    server.spoil = (page) =>
      page.reset ? page : { ...page, changes: [...page.changes, { entity: 'account', id: 'x' }] };
    await keeper.fill();
    expect(last()).toMatchObject({ phase: 'stopped', held: 10 });
    server.spoil = (page) => page;
    await keeper.fill();
    expect(await rowsOf(userId)).toBe(35);
  });

  it('asks a whole history for what changed alone, and drops what is history no more', async () => {
    const server = new HistoryServer();
    const { keeper, last } = device(server);
    await keeper.fill();
    const [back, ...rest] = server.changes;
    const gone = { ...(back as Change), version: server.version + 1, row: null };
    server.changes = [{ ...gone, version: 1 }, ...rest, gone];
    server.asked.length = 0;
    await keeper.fill();
    expect(server.asked).toHaveLength(2);
    expect(last()).toMatchObject({ held: 34, isVerified: true });
    const { hits } = await keeper.search('day', NOTES);
    expect(hits.map(({ row }) => row.id)).not.toContain('note-000');
  });

  it('a row of a later version takes the place of the earlier one', async () => {
    const server = new HistoryServer();
    const { keeper, last } = device(server);
    await keeper.fill();
    const later = { ...note(3, 'Day 3 as I see it now'), version: server.version + 1 };
    server.changes = [
      { ...note(3, ''), row: null },
      ...server.changes.filter(({ id }) => id !== later.id),
      later,
    ];
    await keeper.fill();
    expect(last()).toMatchObject({ held: 35, isVerified: true });
    expect((await keeper.search('see it now', NOTES)).count).toBe(1);
  });

  it('what does not agree with the server’s sums is read once more', async () => {
    const server = new HistoryServer();
    let spoilt = 0;
    server.spoil = (page) => {
      if (page.reset || spoilt > 0) return page;
      spoilt += 1;
      return { ...page, changes: page.changes.slice(1) };
    };
    const { keeper, last } = device(server);
    await keeper.fill();
    expect(spoilt).toBe(1);
    expect(last()).toMatchObject({ phase: 'whole', held: 35, isVerified: true });
  });

  it('where it does not agree twice, the device says that it has not what it should', async () => {
    const server = new HistoryServer();
    server.spoil = (page) => (page.reset ? page : { ...page, changes: page.changes.slice(1) });
    const { keeper, last } = device(server);
    await keeper.fill();
    expect(last()).toMatchObject({ phase: 'stopped', isVerified: false, asOf: null });
  });

  it('SYNC-R06 begins anew with a server that was restored', async () => {
    const server = new HistoryServer();
    const { keeper, last, userId } = device(server);
    await keeper.fill();
    server.epoch = 'b';
    server.changes = server.changes.slice(0, 12);
    await keeper.fill();
    expect(last()).toMatchObject({ phase: 'whole', held: 12, isVerified: true });
    const db = await openHistoryDb(userId);
    expect((await sumOf(db, 'journal_entry')).count).toBe(12);
    db.close();
  });

  it('where its storage cannot be opened it has stopped, and goes on when it can be', async () => {
    breakOpening(2);
    const { keeper, last } = device(new HistoryServer());
    await keeper.fill();
    expect(last()).toEqual({ ...NO_HISTORY, phase: 'stopped' });
    await keeper.fill();
    expect(last()).toMatchObject({ phase: 'whole', held: 35 });
  });

  it('decisions are not asked for, and so not compared', async () => {
    const server = new HistoryServer();
    await device(server).keeper.fill();
    const page = server.asked.find((path) => path.includes('entities='));
    expect(page).toContain('trade,fill,intent,journal_entry');
    expect(page).not.toContain('gate_decision');
  });
});

describe('searching the history of a device', () => {
  async function filled(...texts: string[]) {
    const server = new HistoryServer();
    server.changes = texts.map((text, i) => note(i, text));
    const { keeper } = device(server);
    await keeper.fill();
    server.patience = 0;
    return keeper;
  }
  const texts = async (keeper: HistoryKeeper, question: string, filters = {}) => {
    const { hits } = await keeper.search(question, { ...NOTES, ...filters });
    return hits.map(({ row }) => (row as JournalEntry).text);
  };

  it('finds without a network what holds each word, in any case, the newest first', async () => {
    const keeper = await filled('Chased the Open', 'Waited', 'the open, chased again', 'open');
    expect(await texts(keeper, 'CHASED open')).toEqual([
      'the open, chased again',
      'Chased the Open',
    ]);
    expect(await texts(keeper, 'nothing')).toEqual([]);
  });

  it('looks at some kinds and a span of time alone', async () => {
    const keeper = await filled('a', 'a', 'a');
    expect(await texts(keeper, 'a', { entities: ['trade'] })).toEqual([]);
    const span = { from: '2024-01-01T01:00:00.000Z', until: '2024-01-01T02:00:00.000Z' };
    expect(await texts(keeper, 'a', span)).toHaveLength(1);
  });

  it('gives the newest fifty and says how many there are', async () => {
    const keeper = await filled(...Array.from({ length: 10 }, (_, i) => `same ${i}`));
    const server = new HistoryServer();
    server.changes = Array.from({ length: 60 }, (_, i) => note(i, 'same'));
    const many = device(server).keeper;
    await many.fill();
    const found = await many.search('same', NOTES);
    expect([found.hits.length, found.count]).toEqual([50, 60]);
    expect((await keeper.search('same', NOTES)).count).toBe(10);
  });
});

describe('reading one thing of long ago', () => {
  it('gives a row as it is held, and null where there is none', async () => {
    const { keeper } = device(new HistoryServer());
    await keeper.fill();
    expect(await keeper.row('journal_entry', 'note-003')).toMatchObject({ text: 'Day 3' });
    expect(await keeper.row('journal_entry', 'note-099')).toBeNull();
    expect(await keeper.row('trade', 'note-003')).toBeNull();
  });

  it('finds the words about a trade among all, the earliest first', async () => {
    const server = new HistoryServer();
    const about = (i: number, tradeId: string): Change => {
      const { row, ...change } = note(i, `Day ${i}`);
      return { ...change, row: { ...row, kind: 'post', tradeId } };
    };
    server.changes = Array.from({ length: 2_500 }, (_, i) =>
      i % 1_100 === 7 ? about(2_500 - i, 'mine') : about(i + 3_000, `other-${i}`),
    );
    const { keeper } = device(server);
    await keeper.fill();
    const found = await keeper.entriesOf('mine');
    expect(found.map(({ text }) => text)).toEqual(['Day 293', 'Day 1393', 'Day 2493']);
    expect(await keeper.entriesOf('unknown')).toEqual([]);
  });
});
