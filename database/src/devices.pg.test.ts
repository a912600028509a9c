import { expect, inject, it } from 'vitest';
import { openDeviceBook } from './devices.ts';
import { openPostgres } from './door/postgres.ts';
import { migrate } from './migrate.ts';
import { createDatabase } from './testing/postgres.ts';

it('a sign-in is of no device more than it may be of, however many come at once', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'ties');
  const door = openPostgres(url);
  await migrate(door);
  const book = openDeviceBook(door);
  const tie = (device: string) => book.tie('ann', 's', device, 3);
  const came = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(tie));
  expect(came.filter(Boolean)).toHaveLength(3);
  const { sessions } = await book.standing('ann');
  const tied = sessions.get('s') ?? [];
  expect(tied).toHaveLength(3);
  expect(await Promise.all([...tied, ...tied].map(tie))).toEqual(Array(6).fill(true));
  await door.close();
  await drop();
});
