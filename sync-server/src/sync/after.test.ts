import { migrate, openDatabase, openPglite } from '@mast/database';
import { newId, type OpenStore } from '@mast/database/conformance';
import { MemoryStore } from '@mast/database/memory';
import { describeBreaches } from '../testing/breach-conformance.ts';
import { describeDeliveries } from '../testing/delivery-conformance.ts';
import { describePaper } from '../testing/paper-conformance.ts';
import { describeReleases } from '../testing/release-conformance.ts';
import { describeScores } from '../testing/score-conformance.ts';

async function openEmbedded(): Promise<OpenStore> {
  const door = await openPglite();
  await migrate(door);
  return { store: openDatabase(door, { newEpoch: newId }), close: () => door.close() };
}

const openMemory = async (): Promise<OpenStore> => ({
  store: new MemoryStore({ newEpoch: newId }),
  close: async () => undefined,
});

for (const [kind, open, runs] of [
  ['the embedded database', openEmbedded, 10],
  ['memory', openMemory, 120],
] as const) {
  describeBreaches(kind, open);
  describeDeliveries(kind, open, runs);
  describePaper(kind, open);
  describeReleases(kind, open);
  describeScores(kind, open);
}
