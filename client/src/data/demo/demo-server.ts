import { type Change, put } from '@mast/shared/entities';
import { isMutationName, MUTATIONS, type MutationArgs, runMutation } from '@mast/shared/mutations';
import { formatInstant } from '@mast/shared/time';
import { rowKey } from '../rows/key-prefix.ts';
import type { MapRows } from '../rows/map-rows.ts';
import { SCHEMA } from '../schema.ts';
import type { Answer } from '../sync/transport.ts';
import { type DemoDb, type DemoState, keepDemo, openDemoDb, readDemo } from './demo-store.ts';
import { follow } from './follow.ts';

interface Push {
  readonly mutations: readonly {
    readonly clientID: string;
    readonly id: number;
    readonly name: string;
    readonly args: { readonly meta: { readonly key: string } };
  }[];
}

interface Pull {
  readonly cookie: { readonly order: number; readonly epoch: string } | null;
}

/**
 * A demo's server, in this browser: it decides with the same mutations and answers as the real one
 * does, and nothing of it leaves the device.
 */
export class DemoServer {
  readonly #db: DemoDb;
  readonly #userId: string;
  readonly #rows: MapRows;
  readonly #changed = new Set<string>();
  #state: DemoState;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    userId: string,
    db: DemoDb,
    { rows, state }: { rows: MapRows; state: DemoState },
  ) {
    this.#userId = userId;
    this.#db = db;
    this.#rows = rows;
    this.#state = state;
  }

  static async open(userId: string): Promise<DemoServer> {
    const db = await openDemoDb(userId);
    return new DemoServer(userId, db, await readDemo(db));
  }

  /** Answers one request after the other. */
  post(path: string, body: unknown): Promise<Answer> {
    const answer = this.#turn.then(async () => ({
      status: 200,
      body: path.endsWith('/push') ? await this.#push(body as Push) : this.#pull(body as Pull),
    }));
    this.#turn = answer.catch(() => {});
    return answer;
  }

  close(): void {
    this.#db.close();
  }

  async #push({ mutations }: Push): Promise<object> {
    for (const { clientID, id, name, args } of mutations) {
      const last = this.#state.lastIds[clientID];
      if (last === undefined && id > 1) return { error: 'ClientStateNotFound' };
      if (id <= (last ?? 0)) continue;
      if (id > (last ?? 0) + 1) break;
      await this.#takeIn(name, args);
      const { version, lastIds } = this.#state;
      this.#state = {
        ...this.#state,
        version: version + 1,
        lastIds: { ...lastIds, [clientID]: id },
      };
    }
    await keepDemo(this.#db, this.#rows, this.#changed, this.#state);
    this.#changed.clear();
    return {};
  }

  async #takeIn(name: string, args: Push['mutations'][number]['args']): Promise<void> {
    const { key } = args.meta;
    if (!isMutationName(name) || this.#state.applied.includes(key)) return;
    const now = Date.now();
    const result = await runMutation(
      MUTATIONS[name],
      this.#rows.reader,
      args as unknown as MutationArgs[typeof name],
      { role: 'server', userId: this.#userId, eventTime: now, now, timeFlags: [] },
    );
    this.#state = { ...this.#state, applied: [...this.#state.applied, key] };
    if (result.ok) {
      this.#apply(result.value.changes);
      const rows = {
        reader: this.#rows.reader,
        apply: (changes: readonly Change[]) => this.#apply(changes),
      };
      await follow(rows, this.#userId, result.value.changes, now);
    } else {
      const { code, message, field = null } = result.error;
      const createdAt = formatInstant(now);
      const row = {
        id: key,
        mutation: name,
        args: args as never,
        code,
        message,
        field,
        schemaVersion: SCHEMA,
        createdAt,
      };
      this.#apply([put('rejection', row)]);
    }
  }

  #apply(changes: readonly Change[]): void {
    this.#rows.apply(changes);
    for (const change of changes) {
      const id = change.op === 'del' ? change.id : change.value.id;
      this.#changed.add(rowKey(change.entity, id));
    }
  }

  #pull({ cookie }: Pull): object {
    const { epoch, version, lastIds } = this.#state;
    if (cookie !== null && (cookie.epoch !== epoch || cookie.order > version)) {
      return { error: 'ClientStateNotFound' };
    }
    if (cookie?.order === version) return { cookie, lastMutationIDChanges: {}, patch: [] };
    const puts = [...this.#rows.rows].map(([key, value]) => ({ op: 'put', key, value }));
    return {
      cookie: { order: version, epoch },
      lastMutationIDChanges: lastIds,
      patch: [{ op: 'clear' }, ...puts],
    };
  }
}

let open: { userId: string; server: Promise<DemoServer> } | undefined;

/** What a demo's server answers; it is opened with the first question. */
export async function demoPost(userId: string, path: string, body: unknown): Promise<Answer> {
  if (open?.userId !== userId) open = { userId, server: DemoServer.open(userId) };
  return (await open.server).post(path, body);
}

/** Lets go of the demo's rows, so that they can be deleted. */
export async function closeDemoServer(): Promise<void> {
  (await open?.server.catch(() => undefined))?.close();
  open = undefined;
}
