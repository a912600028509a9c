import { applyToRows, readerOverRows } from '@mast/shared/entities/testing';
import {
  MUTATIONS,
  type MutationArgs,
  type MutationName,
  runMutation,
} from '@mast/shared/mutations';
import { parseInstant } from '@mast/shared/time';
import type { PushedMutation } from '../sync/envelopes.ts';

/** The rows of a device with what it wrote itself and the server has not answered. */
export async function localRows(
  synced: ReadonlyMap<string, unknown>,
  pending: readonly PushedMutation[],
  userId: string,
): Promise<Map<string, unknown>> {
  const rows = new Map(synced);
  for (const { name, args } of pending) {
    const { device } = (args as MutationArgs[MutationName]).meta;
    const at = (parseInstant(device.wall) ?? 0) + (device.offsetMs ?? 0);
    const context = { role: 'device', userId, eventTime: at, now: at, timeFlags: [] } as const;
    const mutation = MUTATIONS[name as MutationName];
    const result = await runMutation(mutation, readerOverRows(rows), args as never, context);
    if (result.ok) applyToRows(rows, result.value.changes);
  }
  return rows;
}
