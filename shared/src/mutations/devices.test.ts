import { expect, it } from 'vitest';
import { readerOverRows } from '../entities/testing/index.ts';
import type { Device } from '../generated/types.ts';
import { parseInstant } from '../time/index.ts';
import { MUTATIONS, type MutationName, runMutation } from './index.ts';

const NOW = '2026-06-11T14:00:00.000Z';
const DEVICE: Device = {
  id: 'phone',
  label: 'Chrome on Android',
  firstSeenAt: '2026-06-01T08:00:00.000Z',
  lastSyncAt: '2026-06-11T13:00:00.000Z',
  offsetMs: 12,
  schemaVersion: '2',
  revokedAt: null,
};

async function changed(name: MutationName, args: object, device: Device | null = DEVICE) {
  const rows = new Map(device === null ? [] : [[`device/${device.id}`, device]]);
  const now = parseInstant(NOW) as number;
  const context = { role: 'server', userId: 'u', eventTime: now, now, timeFlags: [] } as const;
  // biome-ignore lint/suspicious/noExplicitAny: arguments of any mutation, without their meta
  const whole = { deviceId: 'phone', ...args } as any;
  const result = await runMutation(MUTATIONS[name], readerOverRows(rows), whole, context);
  return result.ok
    ? result.value.changes.map((change) => change.op === 'put' && change.value)
    : result.error.code;
}

it('a device takes another name and keeps all else', async () => {
  expect(await changed('renameDevice', { label: 'Desk' })).toEqual([{ ...DEVICE, label: 'Desk' }]);
});

it('a device is shut out once, at the time of the first revocation, and let in again', async () => {
  expect(await changed('revokeDevice', {})).toEqual([{ ...DEVICE, revokedAt: NOW }]);
  const out = { ...DEVICE, revokedAt: '2026-06-10T00:00:00.000Z' };
  expect(await changed('revokeDevice', {}, out)).toEqual([]);
  expect(await changed('readmitDevice', {}, out)).toEqual([DEVICE]);
  expect(await changed('readmitDevice', {})).toEqual([]);
});

it.each(['renameDevice', 'revokeDevice', 'readmitDevice'] as const)(
  '%s knows the person’s own devices alone',
  async (name) => {
    expect(await changed(name, { label: 'x' }, null)).toBe('unknown_device');
  },
);
