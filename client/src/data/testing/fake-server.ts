import { type Change, put } from '@mast/shared/entities';
import { isMutationName, MUTATIONS, type MutationArgs, runMutation } from '@mast/shared/mutations';
import { MapRows } from '../rows/map-rows.ts';
import type { Answer } from '../sync/transport.ts';

interface Push {
  readonly mutations: readonly {
    readonly clientID: string;
    readonly id: number;
    readonly name: string;
    readonly args: { readonly meta: { readonly key: string } };
  }[];
}

interface Pull {
  readonly cookie: { readonly v: number; readonly epoch: string } | null;
}

/** What an operator's backup holds. */
interface Backup {
  readonly rows: ReadonlyMap<string, unknown>;
  readonly applied: readonly string[];
  readonly lastIds: ReadonlyMap<string, number>;
  readonly version: number;
}

/** One person's server as devices see it: each key once, refusals kept, whole pulls. */
export class FakeServer {
  readonly store = new MapRows();
  applied: string[] = [];
  readonly lastIds = new Map<string, number>();
  isReachable = true;
  answersAfterMs = 0;
  #version = 1;
  #epoch = 'e';

  readonly post = async (path: string, body: unknown): Promise<Answer> => {
    if (!this.isReachable) throw new Error('no connection');
    if (this.answersAfterMs > 0) await new Promise((r) => setTimeout(r, this.answersAfterMs));
    const isPush = path.endsWith('/push');
    const answer = isPush ? await this.#push(body as Push) : this.#pull(body as Pull);
    return { status: 200, body: answer };
  };

  /** As after a restore from a backup of before any device was known. */
  forgetClients(): void {
    this.lastIds.clear();
  }

  backup(): Backup {
    const { store, applied, lastIds } = this;
    return {
      rows: new Map(store.rows),
      applied: [...applied],
      lastIds: new Map(lastIds),
      version: this.#version,
    };
  }

  /** Everything is again as it was at the backup. @param epoch another one, where that was renewed */
  restore({ rows, applied, lastIds, version }: Backup, epoch = this.#epoch): void {
    this.#epoch = epoch;
    replace(this.store.rows, rows);
    replace(this.lastIds, lastIds);
    this.applied = [...applied];
    this.#version = version;
  }

  async #push({ mutations }: Push): Promise<object> {
    for (const { clientID, id, name, args } of mutations) {
      const last = this.lastIds.get(clientID);
      if (last === undefined && id > 1) return { error: 'ClientStateNotFound' };
      if (id <= (last ?? 0)) continue;
      if (id > (last ?? 0) + 1) break;
      await this.#apply(name, args);
      this.lastIds.set(clientID, id);
      this.#version += 1;
    }
    return {};
  }

  async #apply(name: string, args: Push['mutations'][number]['args']): Promise<void> {
    const { key } = args.meta;
    if (!isMutationName(name) || this.applied.includes(key)) return;
    this.applied.push(key);
    const now = Date.now();
    const context = { role: 'server', userId: 'ann', eventTime: now, now, timeFlags: [] } as const;
    const result = await runMutation(
      MUTATIONS[name],
      this.store.reader,
      args as unknown as MutationArgs[typeof name],
      context,
    );
    this.store.apply(result.ok ? result.value.changes : [rejection(name, key, args)]);
  }

  #pull({ cookie }: Pull): object {
    const isOfAnother = cookie !== null && cookie.epoch !== this.#epoch;
    if (isOfAnother || (cookie?.v ?? 0) > this.#version) return { error: 'ClientStateNotFound' };
    if (cookie?.v === this.#version) return { cookie, lastMutationIDChanges: {}, patch: [] };
    const rows = [...this.store.rows].map(([key, value]) => ({ op: 'put', key, value }));
    return {
      cookie: { order: this.#version, epoch: this.#epoch, v: this.#version },
      lastMutationIDChanges: Object.fromEntries(this.lastIds),
      patch: [{ op: 'clear' }, ...rows],
    };
  }
}

function replace<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

const rejection = (mutation: string, key: string, args: object): Change =>
  put('rejection', {
    id: key,
    mutation,
    args: args as Record<string, never>,
    code: 'invalid_args',
    message: 'expected otherwise',
    field: null,
    schemaVersion: '1',
    createdAt: new Date().toISOString(),
  });
