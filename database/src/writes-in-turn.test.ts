import { expect, it } from 'vitest';
import type { Database } from './database.ts';
import { writesInTurn } from './writes-in-turn.ts';

/** A database that is told when each write may end, and lists those under way. */
function watched() {
  const underWay: { readonly userId: string; end(error?: Error): void }[] = [];
  const withUserWrite = (userId: string) =>
    new Promise((resolve, reject) => {
      const write = {
        userId,
        end(error?: Error) {
          underWay.splice(underWay.indexOf(write), 1);
          if (error) reject(error);
          else resolve({ value: userId, version: 1 });
        },
      };
      underWay.push(write);
    });
  const { withUserWrite: write } = writesInTurn({ withUserWrite } as unknown as Database);
  const people = async () => {
    await new Promise(setImmediate);
    return underWay.map(({ userId }) => userId);
  };
  return { write: (userId: string) => write(userId, async () => undefined), underWay, people };
}

it('a person’s writes take a connection one after the other, and stand in nobody else’s way', async () => {
  const { write, underWay, people } = watched();
  const writes = ['ann', 'ann', 'ann', 'bob'].map(write);
  expect(await people()).toEqual(['ann', 'bob']);
  underWay[0]?.end();
  expect(await people()).toEqual(['bob', 'ann']);
  underWay[1]?.end();
  expect(await people()).toEqual(['bob', 'ann']);
  for (const one of [...underWay]) one.end();
  expect(await Promise.all(writes)).toHaveLength(4);
  const later = write('ann');
  expect(await people()).toEqual(['ann']);
  underWay[0]?.end();
  await later;
});

it('a write that fails is told so, and lets the next one in', async () => {
  const { write, underWay, people } = watched();
  const lost = write('ann');
  const next = write('ann');
  await people();
  underWay[0]?.end(new Error('lost'));
  await expect(lost).rejects.toThrow('lost');
  expect(await people()).toEqual(['ann']);
  underWay[0]?.end();
  expect(await next).toEqual({ value: 'ann', version: 1 });
});
