import { deviceTime } from '@mast/shared/clock';
import {
  MUTATIONS,
  type MutationArgs,
  type MutationContext,
  type MutationName,
  runMutation,
} from '@mast/shared/mutations';
import type { MutationMeta } from '@mast/shared/types';
import type { ReadonlyJSONValue, WriteTransaction } from 'replicache';
import { entityReader } from '../rows/entity-reader.ts';
import { rowKey } from '../rows/key-prefix.ts';
import { deviceContext } from './device-context.ts';
import { keyedRows } from './keyed-rows.ts';

/** Under which ids Replicache holds a mutation. */
export interface MutationIds {
  readonly clientId: string;
  readonly mutationId: number;
}

type Mutator = (tx: WriteTransaction, args: unknown) => Promise<ReadonlyJSONValue>;

/** When the write took place, by the server's clock as this device knows it. */
const contextOf = (userId: string, { device }: MutationMeta): MutationContext =>
  deviceContext(userId, deviceTime(device) ?? 0);

/**
 * A refusal leaves the rows as they are, and so does a failure of ours: the server judges both, and
 * the write must reach it.
 */
async function runOn<N extends MutationName>(
  tx: WriteTransaction,
  userId: string,
  name: N,
  args: MutationArgs[N],
): Promise<void> {
  const reader = entityReader(keyedRows(tx));
  const result = await runMutation(
    MUTATIONS[name],
    reader,
    args,
    contextOf(userId, args.meta),
  ).catch((error: unknown) => {
    console.error(`\`${name}\` could not be applied on this device`, error);
    return null;
  });
  if (!result?.ok) return;
  for (const change of result.value.changes) {
    if (change.op === 'del') await tx.del(rowKey(change.entity, change.id));
    else {
      const { entity, value } = change;
      await tx.set(rowKey(entity, value.id), value as unknown as ReadonlyJSONValue);
    }
  }
}

/** Replicache's mutators: every mutation of the core, run on the device's own rows. */
export function buildMutators(userId: string): Record<MutationName, Mutator> {
  const mutator =
    (name: MutationName): Mutator =>
    async (tx, args) => {
      await runOn(tx, userId, name, args as MutationArgs[typeof name]);
      return { clientId: tx.clientID, mutationId: tx.mutationID } satisfies MutationIds;
    };
  const names = Object.keys(MUTATIONS) as MutationName[];
  return Object.fromEntries(names.map((name) => [name, mutator(name)])) as Record<
    MutationName,
    Mutator
  >;
}
