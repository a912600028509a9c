import { migrate, openDatabase, openPglite } from '@mast/database';
import { newId } from '@mast/database/conformance';
import { MemoryStore } from '@mast/database/memory';
import { describeAgeing } from '../testing/ageing-conformance.ts';

describeAgeing('memory', async () => ({
  store: new MemoryStore({ newEpoch: newId }),
  close: async () => undefined,
}));

describeAgeing('the embedded database', async () => {
  const door = await openPglite();
  await migrate(door);
  return { store: openDatabase(door, { newEpoch: newId }), close: () => door.close() };
});
