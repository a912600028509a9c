import { describe, expect, it } from 'vitest';
import type { Journal } from '../journal/journal.ts';
import { sampleAccount } from './samples.ts';
import { recent } from './writes.ts';

const KEEP_ALL = { ageMs: 60_000, rows: 100, size: 1_000_000 };

/** What every journal must do alike: the device's own, and the one that simulations keep in memory. */
export function describeJournal(name: string, open: () => Promise<Journal>): void {
  describe(`the journal in ${name}`, () => {
    const append = (journal: Journal, account: string) =>
      journal.append('createAccount', sampleAccount(account), recent);
    const states = async (journal: Journal) => (await journal.rows()).map(({ state }) => state);

    /** Two rows that are mutated and answered. @returns their keys */
    async function answered(journal: Journal): Promise<string[]> {
      const keys = [(await append(journal, 'a')).key, (await append(journal, 'b')).key];
      const held = keys.map((key, n) => ({
        key,
        bootId: 'boot-2',
        clientId: 'c',
        mutationId: n + 1,
      }));
      await journal.note(held);
      await journal.answer(keys, await journal.losses());
      return keys;
    }

    it('counts its rows and gives them back in their order', async () => {
      const journal = await open();
      const first = await append(journal, 'a');
      const second = await append(journal, 'b');
      expect(await journal.rows()).toEqual([first, second]);
      expect(second.args.meta.device.counter).toBe(first.args.meta.device.counter + 1);
    });

    it('notes who holds a row; one that is gone stays gone', async () => {
      const journal = await open();
      const { key } = await append(journal, 'a');
      const ids = { bootId: 'boot-2', clientId: 'c', mutationId: 1 };
      await journal.note([
        { key, ...ids },
        { key: 'gone', ...ids },
      ]);
      expect(await journal.rows()).toMatchObject([{ key, ...ids, state: 'mutated' }]);
    });

    it('settles what is answered and nothing else', async () => {
      const journal = await open();
      const keys = await answered(journal);
      const open1 = await append(journal, 'c');
      await journal.settle([...keys, open1.key], 1);
      expect(await journal.count()).toEqual({ written: 1, mutated: 0, answered: 0, settled: 2 });
      expect(await states(journal)).toEqual(['written']);
    });

    it('reopens what was answered or settled, in its order, for any tab to take care of', async () => {
      const journal = await open();
      const [first, second] = (await answered(journal)) as [string, string];
      await journal.settle([first], 1);
      await journal.reopen();
      const nobody = { bootId: 'anybody', state: 'written', clientId: null, mutationId: null };
      expect(await journal.rows()).toMatchObject([
        { key: first, ...nobody },
        { key: second, ...nobody },
      ]);
    });

    it('reopens at the first epoch and at another one, not at the same', async () => {
      const journal = await open();
      const keys = await answered(journal);
      expect(await journal.meet('one')).toBe(1);
      expect(await states(journal)).toEqual(['written', 'written']);
      await journal.answer(keys, await journal.losses());
      expect(await journal.meet('one')).toBeNull();
      expect(await states(journal)).toEqual(['answered', 'answered']);
      expect(await journal.meet('two')).toBe(2);
      expect(await states(journal)).toEqual(['written', 'written']);
    });

    it('notes no answer of before a loss, and counts each', async () => {
      const journal = await open();
      const { key } = await append(journal, 'a');
      expect(await journal.losses()).toBe(0);
      await journal.meet('one');
      await journal.meet('one');
      expect(await journal.losses()).toBe(1);
      await journal.reopen();
      expect(await journal.losses()).toBe(2);
      expect(await journal.answer([key], 1)).toBe(false);
      expect(await states(journal)).toEqual(['written']);
      expect(await journal.answer([key], 2)).toBe(true);
      expect(await states(journal)).toEqual(['answered']);
    });

    it('lets settled rows go by their age and number', async () => {
      const journal = await open();
      const keys = await answered(journal);
      await journal.settle(keys, 1);
      await journal.tidy(2, KEEP_ALL);
      expect((await journal.count()).settled).toBe(2);
      await journal.tidy(2, { ...KEEP_ALL, rows: 1 });
      expect((await journal.count()).settled).toBe(1);
      await journal.tidy(2 + KEEP_ALL.ageMs, KEEP_ALL);
      expect((await journal.count()).settled).toBe(0);
    });

    it('takes rows of another journal in once, and removes them', async () => {
      const journal = await open();
      const own = await append(journal, 'a');
      const other = { ...own, key: 'other' };
      expect(await journal.admit([own, other])).toEqual(['other']);
      await journal.allow(['other']);
      expect(await journal.rows()).toEqual([own, { ...other, sendAnyway: true }]);
      await journal.remove([own.key]);
      expect((await journal.rows()).map(({ key }) => key)).toEqual(['other']);
    });

    it('is new until something is noted in it', async () => {
      const journal = await open();
      expect(await journal.identify('d1', 7)).toEqual({ deviceId: 'd1', isNew: true });
      expect(await journal.identify('d2', 9)).toEqual({ deviceId: 'd1', isNew: false });
      expect((await append(journal, 'a')).args.meta.device.counter).toBe(8);
    });
  });
}
