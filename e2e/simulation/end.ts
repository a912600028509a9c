import type { Entities, EntityName } from '@mast/shared/entities';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { World } from './world.ts';

export type Rows = ReadonlyMap<string, unknown>;

/** The rows in the end, and all that was applied before. */
export interface End {
  readonly world: World;
  readonly rows: Rows;
}

export const rowOf = <E extends EntityName>({ rows }: End, entity: E, id: string) =>
  rows.get(`${entity}/${id}`) as Entities[E] | undefined;

/** Applied writes in the server's order. */
export function* applied({ server, books }: World) {
  for (const { key, outcome } of server.ledger.entries) {
    const row = books.writes.get(key)?.row;
    if (row !== undefined && outcome === 'applied') yield row;
  }
}

/** The last applied write of some kinds that a check takes. */
export function lastOf<N extends MutationName>(
  { world }: End,
  names: readonly N[],
  isAbout: (args: MutationArgs[N]) => boolean,
): { readonly name: N; readonly args: MutationArgs[N] } | undefined {
  let last: { name: N; args: MutationArgs[N] } | undefined;
  for (const { mutation, args } of applied(world)) {
    if (!(names as readonly string[]).includes(mutation)) continue;
    if (isAbout(args as MutationArgs[N])) last = { name: mutation as N, args: args as never };
  }
  return last;
}

/** Whether an applied write is in the rows, as the last word on what it changed leaves it. */
export type Effects = { [N in MutationName]?: (end: End, args: MutationArgs[N]) => boolean };
