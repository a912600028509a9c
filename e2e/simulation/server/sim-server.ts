import { EVENT_VERSION, type EventEnvelope } from '@mast/shared/events';
import type { Answer } from '../../../client/src/data/sync/transport.ts';
import {
  NO_SPACE,
  type PullRequest,
  type PushRequest,
} from '../../../sync-server/src/sync/envelopes.ts';
import { handlePull, type PullBounds } from '../../../sync-server/src/sync/pull.ts';
import { handlePush } from '../../../sync-server/src/sync/push.ts';
import {
  announceEnded,
  buildDigests,
  digestFacts,
  domainHandlers,
  passTime,
} from '../../../workers/src/index.ts';
import { type Body, textBody } from '../body.ts';
import { stateOf } from '../state.ts';
import { AnswerBodies } from './answer-body.ts';
import { type Crash, CrashingStore, ServerDied } from './crashing-store.ts';
import { Ledger } from './ledger.ts';
import type { RestorableStore } from './restorable-store.ts';

const FAR_FUTURE = '9999-01-01T00:00:00.000Z';
const MOST_TOMBSTONES = 20_000;
/**
 * So small that the few rows of a schedule come in pages, first or later, of many rows or of large ones, and a
 * device is now and then started over.
 */
const BOUNDS: PullBounds = { page: { rows: 12, size: 8_000 }, mostRemoved: 2 };

export interface ServerOptions {
  readonly store: RestorableStore;
  readonly userId: string;
  readonly now: () => number;
  readonly newId: () => string;
}

/** A request, and the device that says it is its own. */
export interface Asked {
  readonly path: string;
  readonly body: Body;
  readonly device?: { readonly id: string; readonly label: string };
}

/** What travels back. */
export interface WireAnswer {
  readonly status: Answer['status'];
  readonly body: Body;
}

/** The real handlers and the real worker of one server process that can be killed and restored. */
export class SimServer {
  readonly ledger = new Ledger();
  /** What a handler failed with for no known reason. */
  readonly failures: string[] = [];
  readonly #options: ServerOptions;
  readonly #crashing: CrashingStore;
  readonly #bodies = new AnswerBodies();
  #goBack: (() => Promise<void>) | null = null;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#crashing = new CrashingStore(options.store, this.ledger);
  }

  /**
   * What a device that is shut out sends is kept as refused; it may ask on, for all to end up alike.
   * @returns null where the process died over the request
   */
  async answer(
    { path, body, device }: Asked,
    crash: Crash | null = null,
  ): Promise<WireAnswer | null> {
    const request = body.value;
    if (request === undefined) return BAD_JSON;
    this.#crashing.arm(crash);
    try {
      return await (path.endsWith('/push')
        ? this.#push(request as PushRequest, device)
        : this.#pull(request as PullRequest));
    } catch (error) {
      if (error instanceof ServerDied) return null;
      throw error;
    } finally {
      this.#crashing.arm(null);
    }
  }

  async #push(request: PushRequest, device: Asked['device']): Promise<WireAnswer> {
    const { now, newId, userId } = this.#options;
    const onUnknownError = (error: unknown) => void this.failures.push(String(error));
    const deps = { store: this.#crashing.guarded, now, newId, onUnknownError };
    const seen = device && { ...device, schemaVersion: request.schemaVersion };
    const answer = await handlePush(deps, userId, request, { seen, isRevoked: false });
    if (answer.kind === 'client_state_not_found') return NOT_FOUND;
    if (answer.kind === 'forbidden') return FORBIDDEN;
    if (answer.kind === 'retry') return UNAVAILABLE;
    return DONE;
  }

  async #pull(request: PullRequest): Promise<WireAnswer> {
    const answer = await handlePull(this.#crashing.guarded, this.#options.userId, request, BOUNDS);
    return answer === 'client_state_not_found'
      ? NOT_FOUND
      : { status: 200, body: this.#bodies.of(answer) };
  }

  /**
   * Hands the oldest events to every handler, and does what is due for time alone.
   * @param keeps whether the outbox learns of it before the process dies
   */
  async work(most: number, keeps: boolean): Promise<number> {
    const { now, newId, userId } = this.#options;
    const store = this.#crashing.guarded;
    const onError = (error: unknown) => void this.failures.push(String(error));
    await announceEnded({ store, now, newId }, userId, new Set());
    await passTime({ store, now, newId }, userId);
    await buildDigests({ store, newId, onError }, userId, now());
    const entries = (await store.readOutbox()).slice(0, most);
    const handlers = [
      ...domainHandlers({ store, newId, onError }).values(),
      digestFacts({ store, newId, onError }),
    ];
    for (const { event } of entries) {
      for (const handle of handlers) await handle(event);
      this.ledger.see(event);
    }
    if (keeps && entries.length > 0) await store.settleOutbox(entries);
    return entries.length;
  }

  /** Tells the handlers of trades once more. @returns whether they write anything */
  async changesAgain(accountId: string, tradeIds: readonly string[]): Promise<boolean> {
    const { store, userId, now, newId } = this.#options;
    const before = await this.#version();
    const onError = (error: unknown) => void this.failures.push(String(error));
    const event: EventEnvelope = {
      id: newId(),
      type: 'trade.changed',
      version: EVENT_VERSION,
      ts: new Date(now()).toISOString(),
      producer: 'sync-server',
      correlationId: 'again',
      userId,
      data: { accountId, tradeIds: [...tradeIds] },
    };
    for (const handle of domainHandlers({ store, newId, onError }).values()) await handle(event);
    return (await this.#version()) !== before;
  }

  async #version(): Promise<number | undefined> {
    return (await this.#space())?.version;
  }

  /** As `Page.state` tells it of a page that has heard all and holds nothing back. */
  async state(): Promise<string> {
    const { epoch, version } = (await this.#space()) ?? { epoch: NO_SPACE, version: 0 };
    return stateOf({ epoch, v: version }, 0);
  }

  #space() {
    const { store, userId } = this.#options;
    return store.withUserRead(userId, (reader) => reader.space());
  }

  /** Forgets every removal: a device that has not heard of one starts over. */
  async prune(): Promise<void> {
    await this.#options.store.withUserWrite(this.#options.userId, (writer) =>
      writer.pruneTombstones(FAR_FUTURE, MOST_TOMBSTONES),
    );
  }

  async backUp(): Promise<void> {
    const restore = await this.#options.store.backup(this.#options.userId);
    const forget = this.ledger.mark();
    this.#goBack = async () => {
      await restore();
      forget();
    };
  }

  /** @returns false where there is no backup to go back to */
  async restore(): Promise<boolean> {
    if (this.#goBack === null) return false;
    await this.#goBack();
    return true;
  }
}

const said = (status: WireAnswer['status'], text: string): WireAnswer => ({
  status,
  body: textBody(text),
});

const DONE = said(200, '{}');
const NOT_FOUND = said(200, '{"error":"ClientStateNotFound"}');
const BAD_JSON = said(400, '{"error":"bad_json"}');
const FORBIDDEN = said(403, '{"error":"forbidden"}');
const UNAVAILABLE = said(503, '{"error":"unavailable"}');
