import type { EntityReader } from '@mast/shared/entities';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { entityReader } from '../rows/entity-reader.ts';
import type { RowFeed } from '../rows/row-feed.ts';
import { within } from '../within.ts';
import { keyedRows } from './keyed-rows.ts';
import type { MutationIds } from './mutators.ts';
import { replicaFeed } from './replica-feed.ts';
import {
  type KvStore,
  type ReplicacheOptions,
  type Started,
  startReplicache,
} from './start-replicache.ts';

export interface ReplicaOptions extends ReplicacheOptions {
  /** Where there is no IndexedDB, the rows are kept in memory. */
  readonly kvStore?: KvStore;
  /** So long its database may take to open. */
  readonly patienceMs?: number;
}

/** A person's synced rows on this device. */
export interface Replica {
  readonly feed: RowFeed;
  read<R>(body: (reader: EntityReader) => Promise<R>): Promise<R>;
  mutate<N extends MutationName>(name: N, args: MutationArgs[N]): Promise<MutationIds>;
  /** Keys of the mutations that are held here and not yet answered. */
  heldKeys(): Promise<Set<string>>;
  /** Pushes what waits and asks for what is new, at once. */
  sync(): void;
  pull(): Promise<void>;
  ids(): Promise<ReplicaIds>;
  /** Whether to ask for news by itself now and then. */
  lead(isLeading: boolean): void;
  close(): Promise<void>;
}

/** Under which names the server knows a replica, where its last pull ended, and whether it is on no disk. */
export interface ReplicaIds {
  readonly clientGroupId: string;
  readonly clientId: string;
  readonly cookie: unknown;
  readonly isInMemory: boolean;
}

const PULL_INTERVAL_MS = 60_000;
/** A database that opens at all does so in a fraction of this, on a slow phone too. */
const PATIENCE_MS = 10_000;

/** Opens the person's rows. Replicache answers before a mutation is durable: the journal comes first. */
export function openReplica(options: ReplicaOptions): Replica {
  /** Also of one that is not open yet: its first pull begins the interval. */
  let pullInterval: number | null = null;
  let begun: Started;
  const begin = (name: string, kvStore: KvStore): Started => {
    begun = startReplicache({ ...options, name }, kvStore);
    begun.rep.pullInterval = pullInterval;
    return begun;
  };
  const opened = openInTime(options, begin);
  const rep = opened.then((started) => started.rep);
  const pull = async () => (await opened).pull();
  return {
    feed: replicaFeed(rep),
    read: async (body) => (await rep).query((tx) => body(entityReader(keyedRows(tx)))),
    mutate: async (name, args) => (await (await rep).mutate[name](args)) as unknown as MutationIds,
    async heldKeys() {
      const pending = await (await rep).experimentalPendingMutations();
      return new Set(pending.flatMap(({ args }) => keyOf(args)));
    },
    sync() {
      void rep.then((open) => open.push({ now: true })).catch(() => {});
      void pull();
    },
    pull,
    async ids() {
      const { rep, cookie, isInMemory } = await opened;
      return {
        clientGroupId: await rep.clientGroupID,
        clientId: rep.clientID,
        cookie: cookie(),
        isInMemory,
      };
    },
    lead(isLeading) {
      pullInterval = isLeading ? PULL_INTERVAL_MS : null;
      begun.rep.pullInterval = pullInterval;
    },
    close: async () => (await rep).close(),
  };
}

/**
 * Where the database of the rows cannot be opened, be it broken or full, Replicache says nothing and answers
 * nothing, also not to its close. It is given up then, and the rows are kept in memory until the page ends:
 * what was written is in the journal, and the rest is on the server.
 */
async function openInTime(
  { name, kvStore = 'idb', patienceMs = PATIENCE_MS }: ReplicaOptions,
  begin: (name: string, kvStore: KvStore) => Started,
): Promise<Started> {
  const started = begin(name, kvStore);
  if (await within(patienceMs, isOpen(started))) return started;
  console.error('the rows could not be opened, and are kept in memory');
  void started.rep.close().catch(() => {});
  // Another name: one by the same waits for that close.
  const inMemory = begin(`${name}-memory`, 'mem');
  await isOpen(inMemory);
  return inMemory;
}

/** Much of Replicache answers before its rows are open; a query does not. */
const isOpen = ({ rep }: Started): Promise<boolean> => rep.query(() => true).catch(() => false);

const keyOf = (args: unknown): string[] => {
  const key = (args as { meta?: { key?: string } } | null)?.meta?.key;
  return key === undefined ? [] : [key];
};
