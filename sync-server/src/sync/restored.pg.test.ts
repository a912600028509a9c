import { type Door, migrate, openDatabase, openPostgres, renewEpochs } from '@mast/database';
import { createDatabase } from '@mast/database/testing';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Device } from '../testing/device.ts';
import { handlePull } from './pull.ts';

let door: Door;
let drop: () => Promise<void>;
let ids = 0;
const newId = () => {
  ids += 1;
  return `epoch-${ids}`;
};

beforeAll(async () => {
  const created = await createDatabase(inject('postgresUrl'), 'restored');
  ({ drop } = created);
  door = openPostgres(created.url);
  await migrate(door);
});

afterAll(async () => {
  await door.close();
  await drop();
});

it('SYNC-R06 once the operator has said so, every device of everybody learns that the server was restored', async () => {
  const store = openDatabase(door, { newEpoch: newId });
  const now = () => Date.parse('2026-06-11T14:00:00.000Z');
  const devices = ['ann', 'ben'].map((userId) => new Device({ store, userId, now }));
  for (const device of devices) {
    device.openAccount();
    await device.sync();
  }
  const ask = ({ options, groupId, cookie }: Device) =>
    handlePull(store, options.userId, {
      pullVersion: 1,
      clientGroupID: groupId,
      profileID: '',
      schemaVersion: '1',
      cookie,
    });
  for (const device of devices) expect(await ask(device)).toMatchObject({ patch: [] });
  expect(await renewEpochs(door, newId)).toBe(2);
  for (const device of devices) expect(await ask(device)).toBe('client_state_not_found');
});
