import type { Entities, EntityName } from '@mast/shared/entities';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { Dice } from '../../../shared/src/gate/testing/random/dice.ts';
import type { Device } from '../device/device.ts';

export type Drawn = {
  [N in MutationName]: { readonly name: N; readonly args: Omit<MutationArgs[N], 'meta'> };
}[MutationName];

/** What a person sees who writes. */
export interface WriteScene {
  readonly roll: Dice;
  readonly device: Device;
  readonly rows: ReadonlyMap<string, unknown>;
  readonly newId: (word: string) => string;
}

export const ACCOUNT = 'account';
export const MINUTE = 60_000;

export const iso = (ms: number): string => new Date(ms).toISOString();

export function rowsOf<E extends EntityName>(
  { rows }: Pick<WriteScene, 'rows'>,
  entity: E,
): Entities[E][] {
  const found: Entities[E][] = [];
  for (const [key, row] of rows) if (key.startsWith(`${entity}/`)) found.push(row as Entities[E]);
  return found;
}

/** One of those that are there, if any. */
export const anyOf = <T>({ roll }: WriteScene, rows: readonly T[]): T | undefined =>
  rows.length === 0 ? undefined : roll.pick(rows);
