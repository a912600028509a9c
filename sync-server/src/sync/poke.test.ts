import { MemoryStore } from '@mast/database/memory';
import { expect, it } from 'vitest';
import { openPokes } from './poke.ts';

const store = new MemoryStore({ newEpoch: () => 'e' });
const writeAs = (userId: string) => store.withUserWrite(userId, async (writer) => writer.touch());

it('SYNC-R07 a poke goes to every device of its person and to nobody else', async () => {
  const pokes = openPokes(store);
  const seen: string[] = [];
  const stops = [
    pokes.subscribe('ann', (version) => seen.push(`ann's phone ${version}`)),
    pokes.subscribe('ann', (version) => seen.push(`ann's laptop ${version}`)),
    pokes.subscribe('bob', (version) => seen.push(`bob's phone ${version}`)),
  ];
  await writeAs('ann');
  stops[0]?.();
  await writeAs('ann');
  pokes.close();
  await writeAs('ann');
  expect(seen).toEqual(["ann's phone 1", "ann's laptop 1", "ann's laptop 2"]);
});
