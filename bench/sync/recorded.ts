import { AsyncLocalStorage } from 'node:async_hooks';
import type { Door } from '@mast/database';

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** One transaction as it went to the database, from begin to its end. */
export interface Recorded {
  readonly actor: Parameters<Door['transaction']>[0];
  readonly isolation: Parameters<Door['transaction']>[1];
  readonly statements: Statement[];
}

/** What each client brought about, in its order. */
export type Recording = Map<string, Recorded[]>;

/** Which client a request comes from; what runs for nobody is not recorded. */
export const client = new AsyncLocalStorage<string>();

/** A door that notes every transaction by its client. */
export function recording(door: Door): { readonly door: Door; readonly taken: Recording } {
  const taken: Recording = new Map();
  const of = (name: string): Recorded[] => {
    const known = taken.get(name) ?? [];
    taken.set(name, known);
    return known;
  };
  const note = (actor: Recorded['actor'], isolation: Recorded['isolation']): Recorded => {
    const recorded: Recorded = { actor, isolation, statements: [] };
    const name = client.getStore();
    if (name !== undefined) of(name).push(recorded);
    return recorded;
  };
  return {
    taken,
    door: {
      ...door,
      transaction(actor, isolation, work) {
        const { statements } = note(actor, isolation);
        return door.transaction(actor, isolation, (sql) =>
          work({
            ...sql,
            query(text, params = []) {
              statements.push({ text, params });
              return sql.query(text, params);
            },
          }),
        );
      },
    },
  };
}
