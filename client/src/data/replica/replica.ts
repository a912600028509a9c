import type { EntityReader } from '@mast/shared/entities';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import {
  type Puller,
  type PullerResult,
  type PullRequest,
  type Pusher,
  type PusherResult,
  type PushRequest,
  Replicache,
} from 'replicache';
import type { PulledNews } from '../journal/covered-keys.ts';
import { entityReader } from '../rows/entity-reader.ts';
import type { RowFeed } from '../rows/row-feed.ts';
import { SCHEMA } from '../schema.ts';
import type { Answer } from '../sync/transport.ts';
import { INDEXES } from './indexes.ts';
import { keyedRows } from './keyed-rows.ts';
import { buildMutators, type MutationIds } from './mutators.ts';
import { replicaFeed } from './replica-feed.ts';

export interface ReplicaOptions {
  /** Of the database in which the rows are kept. */
  readonly name: string;
  /** Where there is no IndexedDB, the rows are kept in memory. */
  readonly kvStore?: 'idb' | 'mem';
  readonly userId: string;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
  /** Called with what a pull brought, before its rows are there. */
  readonly onNews: (news: PulledNews) => Promise<void>;
  /** The whole of what the server has for this person is in the rows. */
  readonly onPulled: () => void;
  readonly onPushed: () => void;
  /** The server does not know this device any more: it may have been restored from a backup. */
  readonly onForgotten: () => Promise<void>;
  /** Replicache can go on no more: pending work has to be taken from the journal. */
  readonly onLost: () => void;
  /** Another version of the app is needed, or already runs in another tab. */
  readonly onUpdateNeeded: () => void;
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
  /** Under which names the server knows this replica, and where its last pull ended. */
  ids(): Promise<{ clientGroupId: string; clientId: string; cookie: unknown }>;
  /** Whether to ask for news by itself now and then. */
  lead(isLeading: boolean): void;
  close(): Promise<void>;
}

const PULL_INTERVAL_MS = 60_000;

/** Opens the person's rows. Replicache answers before a mutation is durable: the journal comes first. */
export function openReplica(options: ReplicaOptions): Replica {
  const rep = new Replicache({
    name: options.name,
    kvStore: options.kvStore ?? 'idb',
    schemaVersion: SCHEMA,
    mutators: buildMutators(options.userId),
    indexes: INDEXES,
    pushURL: '/api/sync/push',
    pullURL: '/api/sync/pull',
    pusher: (request) => push(request),
    puller: (request) => pull(request),
    pushDelay: 0,
    requestOptions: { minDelayMs: 1 },
    pullInterval: null,
    logLevel: 'error',
  });
  rep.onClientStateNotFound = options.onLost;
  rep.onUpdateNeeded = options.onUpdateNeeded;
  let cookie: unknown = null;
  /** The last page of what the server has was answered, and is not told of yet. */
  let isWhole = false;
  // A puller answers before its rows are there; whoever hears of a sync may look at once.
  rep.onSync = (isUnderWay) => {
    if (isUnderWay || !isWhole) return;
    isWhole = false;
    options.onPulled();
  };
  const ask = puller(options);
  const send = pusher(options);

  /** Replicache also asks for groups of earlier starts whose mutations it recovers. */
  const isOwn = async (request: PullRequest | PushRequest): Promise<boolean> =>
    'clientGroupID' in request && request.clientGroupID === (await rep.clientGroupID);

  async function pull(request: PullRequest): Promise<PullerResult> {
    const result = await ask(request, '');
    if (!result.response || !(await isOwn(request))) return result;
    if ('cookie' in result.response) ({ cookie } = result.response);
    if ('error' in result.response) await hearError(result.response);
    else if (hasMore(result.response.cookie)) setTimeout(() => void now(), 0);
    else isWhole = true;
    return result;
  }

  async function push(request: PushRequest): Promise<PusherResult> {
    const result = await send(request, '');
    if (result.response && (await isOwn(request))) await hearError(result.response);
    return result;
  }

  /** Before Replicache hears of it: a page that is killed in between must not miss it. */
  async function hearError({ error }: { error: string }): Promise<void> {
    if (error === 'ClientStateNotFound') await options.onForgotten();
  }

  // A failure is told by the transport, and is tried again by Replicache.
  const now = (): Promise<void> => rep.pull({ now: true }).catch(() => {});

  return {
    feed: replicaFeed(rep),
    read: (body) => rep.query((tx) => body(entityReader(keyedRows(tx)))),
    mutate: async (name, args) => (await rep.mutate[name](args)) as unknown as MutationIds,
    async heldKeys() {
      // The list itself does not wait until the rows are open; a query does.
      await rep.query(() => null);
      const pending = await rep.experimentalPendingMutations();
      return new Set(pending.flatMap(({ args }) => keyOf(args)));
    },
    sync() {
      rep.push({ now: true }).catch(() => {});
      void now();
    },
    pull: now,
    ids: async () => ({ clientGroupId: await rep.clientGroupID, clientId: rep.clientID, cookie }),
    lead(isLeading) {
      rep.pullInterval = isLeading ? PULL_INTERVAL_MS : null;
    },
    close: () => rep.close(),
  };
}

const keyOf = (args: unknown): string[] => {
  const key = (args as { meta?: { key?: string } } | null)?.meta?.key;
  return key === undefined ? [] : [key];
};

/** The first sync comes in pages. */
const hasMore = (cookie: unknown): boolean => (cookie as { page?: unknown } | null)?.page != null;

const info = (status: number) => ({
  httpStatusCode: status,
  errorMessage: status === 200 ? '' : `the server answered ${status}`,
});

const pusher =
  ({ post, onPushed }: ReplicaOptions): Pusher =>
  async (request) => {
    const { status, body } = await post('/api/sync/push', request);
    if (status === 200) onPushed();
    const response = body as { error?: 'ClientStateNotFound' } | null;
    const httpRequestInfo = info(status);
    return response?.error
      ? { response: { error: response.error }, httpRequestInfo }
      : { httpRequestInfo };
  };

const puller =
  ({ post, onNews }: ReplicaOptions): Puller =>
  async (request) => {
    const { status, body } = await post('/api/sync/pull', request);
    const httpRequestInfo = info(status);
    if (status !== 200) return { httpRequestInfo };
    const response = body as PulledNews & { error?: string };
    if (response.error === undefined) await onNews(response);
    return { response, httpRequestInfo } as unknown as PullerResult;
  };
