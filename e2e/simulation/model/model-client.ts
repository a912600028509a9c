import { isDeepStrictEqual } from 'node:util';
import type { MutationName } from '@mast/shared/mutations';
import type { PulledNews } from '../../../client/src/data/journal/covered-keys.ts';
import type { MutationTarget } from '../../../client/src/data/journal/writes.ts';
import type { buildMutators } from '../../../client/src/data/replica/mutators.ts';
import type { Cookie } from '../../../sync-server/src/sync/envelopes.ts';
import type { ReplicaDatabase } from './replica-database.ts';
import { compareCookies, type HeldMutation, isAfter, keyOf, type Snapshot } from './snapshot.ts';
import { transactionOver } from './view-transaction.ts';

export interface PullResponse extends PulledNews {
  readonly cookie: Cookie;
}

export type Mutators = ReturnType<typeof buildMutators>;

/** A Replicache in memory: what one tab holds of its client group. */
export class ModelClient implements MutationTarget {
  readonly groupId: string;
  readonly clientId: string;
  readonly #mutators: Mutators;
  #base: Snapshot;
  #pending: readonly HeldMutation[];
  #view: Promise<Map<string, unknown>> | null = null;

  constructor(
    readonly database: ReplicaDatabase,
    mutators: Mutators,
    newId: () => string,
  ) {
    const group = database.join(newId);
    this.#mutators = mutators;
    this.groupId = group.id;
    this.clientId = newId();
    this.#base = group.snapshot;
    this.#pending = group.pending;
  }

  get cookie(): Cookie | null {
    return this.#base.cookie;
  }

  get pending(): readonly HeldMutation[] {
    return this.#pending;
  }

  mutate: MutationTarget['mutate'] = async (name, args) => {
    const held = { clientID: this.clientId, id: this.#lastId() + 1, name, args, timestamp: 0 };
    this.#pending = [...this.#pending, held];
    // Replicache makes a new mutation on what is there; what was pending is made again after a pull.
    this.#view = this.#view?.then((rows) => this.#make(rows, [held])) ?? null;
    await this.#view;
    return { clientId: held.clientID, mutationId: held.id };
  };

  /** Replicache counts on from what it holds: one that took over less than it knew would use an id again. */
  #lastId(): number {
    const own = this.#pending.filter(({ clientID }) => clientID === this.clientId);
    return own.at(-1)?.id ?? this.#base.lastIds.get(this.clientId) ?? 0;
  }

  async heldKeys(): Promise<Set<string>> {
    return new Set(this.#pending.map(keyOf));
  }

  /** The rows of the last pull with what is pending made again upon them. */
  view(): Promise<ReadonlyMap<string, unknown>> {
    this.#view ??= this.#rebase();
    return this.#view;
  }

  #rebase(): Promise<Map<string, unknown>> {
    return this.#make(new Map(this.#base.rows), this.#pending);
  }

  async #make(
    rows: Map<string, unknown>,
    mutations: readonly HeldMutation[],
  ): Promise<Map<string, unknown>> {
    for (const { clientID, id, name, args } of mutations) {
      const mutate = this.#mutators[name as MutationName];
      await mutate(transactionOver(rows, clientID, id), args);
    }
    return rows;
  }

  /**
   * Takes a pull's answer in; one to another cookie than what is held is dropped, also where both are of one
   * order: a tab may have taken over what another one kept. Throws as Replicache does where a
   * cookie or a last mutation id is before the known one (`handlePullResponseV1`).
   */
  take(asked: Cookie | null, { cookie, lastMutationIDChanges, patch }: PullResponse): void {
    if (!isDeepStrictEqual(asked, this.#base.cookie)) return;
    for (const [client, id] of Object.entries(lastMutationIDChanges)) {
      const known = this.#base.lastIds.get(client) ?? 0;
      if (id < known) {
        throw new Error(`expected mutation ids of \`${client}\` from ${known} on, found ${id}`);
      }
    }
    const order = compareCookies(cookie, this.#base.cookie);
    if (order < 0) throw new Error(`expected a later cookie, found ${JSON.stringify(cookie)}`);
    if (order === 0) {
      const isEmpty = patch.length === 0 && Object.keys(lastMutationIDChanges).length === 0;
      if (!isEmpty) throw new Error('expected nothing under an equal cookie, found changes');
      return;
    }
    const rows = new Map(this.#base.rows);
    for (const { op, key, value } of patch) {
      if (op === 'clear') rows.clear();
      else if (op === 'put') rows.set(key as string, value);
      else rows.delete(key as string);
    }
    const lastIds = new Map([...this.#base.lastIds, ...Object.entries(lastMutationIDChanges)]);
    this.#rest({ rows, cookie, lastIds }, this.#pending);
  }

  persist(): void {
    this.database.persist(this.groupId, this.clientId, this.#base, this.#pending);
  }

  /** Takes over what other tabs have kept on the disk. */
  refresh(): void {
    const { snapshot, pending } = this.database.group(this.groupId);
    if (compareCookies(snapshot.cookie, this.#base.cookie) < 0) return;
    const known = new Set(pending.map(({ clientID, id }) => `${clientID}/${id}`));
    const more = this.#pending.filter(({ clientID, id }) => !known.has(`${clientID}/${id}`));
    this.#rest(snapshot, [...pending, ...more]);
  }

  disable(): void {
    this.database.disable(this.groupId);
  }

  #rest(base: Snapshot, pending: readonly HeldMutation[]): void {
    this.#base = base;
    this.#pending = pending.filter((mutation) => isAfter(mutation, base));
    this.#view = null;
  }
}
