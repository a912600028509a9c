import { AGEING_ENTITIES, del, put } from '@mast/shared/entities';
import type { FrictionTask, GateDecision } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { AgeingPlace, HistoryPlace, HistoryRow, SyncStore } from '../store/sync-store.ts';
import { everyRow } from './every-row.ts';
import { fillRow } from './fill-row.ts';

const START: HistoryPlace = { version: 0, row: null };
const EARLY = '2024-06-11T13:45:21.000Z';
const cold = (id: string): AgeingPlace => ({ entity: 'fill', id });
const putFill = (id: string) => put('fill', fillRow(id));

const decisionRow = (id: string): GateDecision => ({
  id,
  intentId: 'intent',
  evaluator: 'device',
  outcome: 'GO',
  record: {} as GateDecision['record'],
  createdAt: EARLY,
});

const openTask: FrictionTask = {
  id: 'task',
  task: 'review_day',
  ruleKey: 'streak',
  chainId: null,
  cooldownId: null,
  intentId: null,
  state: 'open',
  until: null,
  lines: null,
  createdAt: EARLY,
  doneAt: null,
};

/** What a store tells of rows that grew old: to a pull, and to a reader of the history. */
export function describeHistory(getStore: () => SyncStore): void {
  describe('hot and cold', () => {
    const write = (user: string, ...changes: ReturnType<typeof put>[]) =>
      getStore().withUserWrite(user, (w) => w.apply(changes));
    const age = (user: string, ...ids: string[]) =>
      getStore().withUserWrite(user, (w) => w.age(ids.map(cold)));
    const pulled = (user: string, after: number, upTo: number) =>
      getStore().withUserRead(user, async (space) => ({
        puts: (await everyRow(space, after, upTo)).map(({ id }) => id).sort(),
        dels: (await space.cooledSince({ after, upTo }, 1_000_000)).map(({ id }) => id).sort(),
      }));
    const history = (user: string, after = START, limit = 100) =>
      getStore().withUserRead(user, (space) => space.historyPage(after, limit));
    const sums = (user: string) =>
      getStore().withUserRead(user, async (space) => (await space.historySums()).fill);

    it('a cold row is a removal for a pull of the versions in which it cooled, and a row for none', async () => {
      await write('h-pull', putFill('old'), putFill('new'));
      await age('h-pull', 'old');
      expect(await pulled('h-pull', 0, 2)).toEqual({ puts: ['new'], dels: ['old'] });
      expect(await pulled('h-pull', 1, 2)).toEqual({ puts: [], dels: ['old'] });
      expect(await pulled('h-pull', 2, 2)).toEqual({ puts: [], dels: [] });
      const page = await getStore().withUserRead('h-pull', (s) =>
        s.rowsPage({ after: 0, upTo: 2 }, null, { rows: 10, size: 100_000 }),
      );
      expect(page.rows.map(({ id }) => id)).toEqual(['new']);
    });

    it('ageing twice takes one version, and of rows that are not there none', async () => {
      await write('h-twice', putFill('a'));
      expect((await age('h-twice', 'a', 'gone')).version).toBe(2);
      expect((await age('h-twice', 'a', 'gone')).version).toBe(2);
    });

    it('a write makes a cold row hot again and tells the history so', async () => {
      await write('h-thaw', putFill('a'), putFill('b'));
      await age('h-thaw', 'a', 'b');
      await write('h-thaw', putFill('a'));
      expect(await pulled('h-thaw', 2, 3)).toEqual({ puts: ['a'], dels: [] });
      const changes = await history('h-thaw');
      expect(changes.map(({ id, version, json }) => [id, version, json !== null])).toEqual([
        ['b', 2, true],
        ['a', 3, false],
      ]);
      await age('h-thaw', 'a');
      expect((await history('h-thaw')).map(({ id, json }) => [id, json !== null])).toEqual([
        ['b', true],
        ['a', true],
      ]);
    });

    it('a hot row that never was cold is no matter of the history, whatever is written', async () => {
      await write('h-hot', putFill('a'));
      await write('h-hot', putFill('a'));
      expect(await history('h-hot')).toEqual([]);
    });

    it('a cold row that is removed is a removal for the history too', async () => {
      await write('h-del', putFill('a'));
      await age('h-del', 'a');
      await write('h-del', del('fill', 'a'));
      expect((await history('h-del')).map(({ id, version, json }) => [id, version, json])).toEqual([
        ['a', 3, null],
      ]);
    });

    it('a cold row is read and listed as before', async () => {
      await write('h-read', putFill('a'));
      await age('h-read', 'a');
      const read = await getStore().withUserRead('h-read', async ({ reader }) => [
        await reader.get('fill', 'a'),
        ...(await reader.list('fill')),
      ]);
      expect(read).toEqual([fillRow('a'), fillRow('a')]);
    });

    it('a decision grows cold though it is never written again', async () => {
      await write('h-decision', put('gate_decision', decisionRow('d')));
      await getStore().withUserWrite('h-decision', (w) =>
        w.age([{ entity: 'gate_decision', id: 'd' }]),
      );
      await write('h-decision', put('gate_decision', decisionRow('d')));
      expect(await history('h-decision')).toMatchObject([{ id: 'd', entity: 'gate_decision' }]);
    });

    it('pages through the history by version, entity and id, each change once, wherever it is cut', async () => {
      const ids = Array.from({ length: 12 }, (_, i) => `p${String(i).padStart(2, '0')}`);
      await write(
        'h-page',
        ...ids.map(putFill),
        ...ids.map((id) => put('gate_decision', decisionRow(id))),
      );
      for (const part of [ids.slice(6), ids.slice(0, 6)]) {
        await getStore().withUserWrite('h-page', (w) =>
          w.age(part.flatMap((id) => [cold(id), { entity: 'gate_decision' as const, id }])),
        );
      }
      await write('h-page', putFill('p03'));
      await write('h-page', del('fill', 'p09'));
      const whole = await history('h-page');
      expect(whole).toHaveLength(24);
      for (const limit of [1, 5, 7]) {
        const seen: HistoryRow[] = [];
        let after = START;
        for (;;) {
          const page = await history('h-page', after, limit);
          seen.push(...page);
          const last = page.at(-1);
          if (last === undefined) break;
          after = { version: last.version, row: last };
        }
        expect(seen).toEqual(whole);
      }
    });

    it('pages through some entities alone, their removals too', async () => {
      await write('h-some', putFill('a'), putFill('b'), put('gate_decision', decisionRow('d')));
      await getStore().withUserWrite('h-some', (w) =>
        w.age([cold('a'), cold('b'), { entity: 'gate_decision', id: 'd' }]),
      );
      await write('h-some', del('fill', 'a'));
      const only = (...entities: AgeingPlace['entity'][]) =>
        getStore().withUserRead('h-some', async (space) =>
          (await space.historyPage(START, 10, entities)).map(({ id }) => id),
        );
      expect(await only('fill')).toEqual(['b', 'a']);
      expect(await only('gate_decision', 'trade')).toEqual(['d']);
    });

    it('after a version that was read to its end, only later changes come', async () => {
      await write('h-after', putFill('a'), putFill('b'));
      await age('h-after', 'a');
      await age('h-after', 'b');
      const after = await history('h-after', { version: 2, row: null });
      expect(after.map(({ id }) => id)).toEqual(['b']);
      expect(await history('h-after', { version: 3, row: null })).toEqual([]);
    });

    it('sums the history alike in every store, so that two holders can compare', async () => {
      expect(await sums('h-sum')).toEqual({ count: 0, checksum: 0 });
      await write('h-sum', putFill('a'), putFill('b'), putFill('c'));
      await age('h-sum', 'a', 'b');
      // MD5 of `a:2` begins 60260451, that of `b:2` af56ce11.
      expect(await sums('h-sum')).toEqual({ count: 2, checksum: 0x60260451 + 0xaf56ce11 });
      const all = await getStore().withUserRead('h-sum', (s) => s.historySums());
      expect(Object.keys(all).sort()).toEqual([...AGEING_ENTITIES].sort());
    });

    it('names hot rows from before an instant, and gives those that still are', async () => {
      const rows = ['a', 'b', 'c'].map((id) => put('fill', fillRow(id, { filledAt: EARLY })));
      await write('h-before', ...rows, putFill('recent'));
      await age('h-before', 'b');
      const before = { field: 'filledAt', value: '2025-01-01T00:00:00.000Z' } as const;
      const ids = await getStore().withUserRead('h-before', (space) =>
        space.hotIdsBefore('fill', before),
      );
      expect(ids.sort()).toEqual(['a', 'c']);
      await write('h-before', putFill('a'));
      const { value } = await getStore().withUserWrite('h-before', (w) =>
        w.hotRowsBefore('fill', before, [...ids, 'b', 'recent', 'gone']),
      );
      expect(value).toEqual([fillRow('c', { filledAt: EARLY })]);
    });

    it('a field that is null lies before no instant', async () => {
      await write('h-null', put('friction_task', openTask));
      const before = { field: 'doneAt', value: '9999-01-01T00:00:00.000Z' } as const;
      const ids = await getStore().withUserRead('h-null', (space) =>
        space.hotIdsBefore('friction_task', before),
      );
      expect(ids).toEqual([]);
    });

    it('SYNC-R07 neither ages nor shows another person’s rows', async () => {
      await write('h-mine', putFill('mine'));
      await age('h-mine', 'mine');
      await age('h-thief', 'mine');
      expect(await history('h-thief')).toEqual([]);
      expect(await sums('h-thief')).toEqual({ count: 0, checksum: 0 });
    });

    it('names the people who have a space, page by page', async () => {
      for (const user of ['h-people-1', 'h-people-2', 'h-people-3'])
        await write(user, putFill('a'));
      expect(await getStore().people('h-people-0', 2)).toEqual(['h-people-1', 'h-people-2']);
      expect((await getStore().people('h-people-2', 1))[0]).toBe('h-people-3');
    });
  });
}
