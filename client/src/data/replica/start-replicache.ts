import {
  type KVStoreProvider,
  type PullerResult,
  type PullRequest,
  type Pusher,
  type PusherResult,
  type PushRequest,
  Replicache,
} from 'replicache';
import type { PulledNews } from '../journal/covered-keys.ts';
import { SCHEMA } from '../schema.ts';
import type { Answer } from '../sync/transport.ts';
import { INDEXES } from './indexes.ts';
import { buildMutators } from './mutators.ts';
import { PagedPull } from './paged-pull.ts';

export type KvStore = 'idb' | 'mem' | KVStoreProvider;

export interface ReplicacheOptions {
  /** Of the database in which the rows are kept. */
  readonly name: string;
  readonly userId: string;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
  /** @returns what is called with what the pull brought, before its rows are there */
  readonly beforePull: () => Promise<(news: PulledNews) => Promise<void>>;
  /** The whole of what the server has for this person is in the rows. */
  readonly onPulled: () => void;
  /** Resolves once a push may go. */
  readonly beforePush: () => Promise<void>;
  readonly onPushed: () => void;
  /** The server does not know this device any more: it may have been restored from a backup. */
  readonly onForgotten: () => Promise<void>;
  /** Replicache can go on no more: pending work has to be taken from the journal. */
  readonly onLost: () => void;
  /** Another version of the app is needed, or already runs in another tab. */
  readonly onUpdateNeeded: () => void;
}

export interface Started {
  readonly rep: Replicache<ReturnType<typeof buildMutators>>;
  readonly isInMemory: boolean;
  /** Where the last pull ended. */
  cookie(): unknown;
  /** Asks for what is new, at once. */
  pull(): Promise<void>;
}

/** Starts Replicache, which answers before it is open, and before a mutation is durable. */
export function startReplicache(options: ReplicacheOptions, kvStore: KvStore): Started {
  const rep = new Replicache({
    name: options.name,
    kvStore,
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
  /** All that the server has was answered, and is not told of yet. */
  let isWhole = false;
  let isLost = false;
  // A puller answers before its rows are there; whoever hears of a sync may look at once.
  rep.onSync = (isUnderWay) => {
    if (isUnderWay || !isWhole) return;
    isWhole = false;
    options.onPulled();
  };
  const pages = new PagedPull({ post: options.post, isClosed: () => rep.closed });
  const send = pusher(options);

  /** Replicache also asks for groups of earlier starts whose mutations it recovers. */
  const isOwn = async (request: PullRequest | PushRequest): Promise<boolean> =>
    'clientGroupID' in request && request.clientGroupID === (await rep.clientGroupID);

  async function pull(request: PullRequest): Promise<PullerResult> {
    const isOfOwn = await isOwn(request);
    if (isOfOwn) isWhole = false;
    const hear = await options.beforePull();
    const { answer, isAll } = await pages.pull(request, isOfOwn);
    const result = await resultOf(answer, hear);
    if (!result.response || !isOfOwn) return result;
    if ('cookie' in result.response) ({ cookie } = result.response);
    if ('error' in result.response) await hearError(result.response);
    else if (isAll) isWhole = true;
    else setTimeout(() => void now(), 0);
    return result;
  }

  async function push(request: PushRequest): Promise<PusherResult> {
    await options.beforePush();
    // What is pushed for a group that was lost meanwhile would be heard of as another loss.
    if (isLost && (await isOwn(request))) throw new Error('expected an own group, found it lost');
    const result = await send(request, '');
    if (result.response && (await isOwn(request))) await hearError(result.response);
    return result;
  }

  /** Before Replicache hears of it: a page that is killed in between must not miss it. */
  async function hearError({ error }: { error: string }): Promise<void> {
    if (error !== 'ClientStateNotFound') return;
    isLost = true;
    await options.onForgotten();
  }

  // A failure is told by the transport, and is tried again by Replicache.
  const now = (): Promise<void> => rep.pull({ now: true }).catch(() => {});

  return { rep, isInMemory: kvStore === 'mem', cookie: () => cookie, pull: now };
}

const info = (status: number) => ({
  httpStatusCode: status,
  errorMessage: status === 200 ? '' : `the server answered ${status}`,
});

const pusher =
  ({ post, onPushed }: ReplicacheOptions): Pusher =>
  async (request) => {
    const { status, body } = await post('/api/sync/push', request);
    if (status === 200) onPushed();
    const response = body as { error?: 'ClientStateNotFound' } | null;
    const httpRequestInfo = info(status);
    return response?.error
      ? { response: { error: response.error }, httpRequestInfo }
      : { httpRequestInfo };
  };

/** What Replicache is given of an answer, which the journal hears of before. */
async function resultOf(
  { status, body }: Answer,
  hear: (news: PulledNews) => Promise<void>,
): Promise<PullerResult> {
  const httpRequestInfo = info(status);
  if (status !== 200) return { httpRequestInfo };
  const response = body as PulledNews & { error?: string };
  if (response.error === undefined) await hear(response);
  return { response, httpRequestInfo } as unknown as PullerResult;
}
