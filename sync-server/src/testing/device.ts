import type { SyncStore } from '@mast/database';
import { withClockFlags } from '@mast/shared/clock';
import { readerOverRows } from '@mast/shared/entities/testing';
import { decide } from '@mast/shared/gate';
import {
  factsOf,
  gateIntent,
  loadGateState,
  type MutationArgs,
  type MutationName,
  revisionOf,
  SCHEMA_VERSION,
} from '@mast/shared/mutations';
import { startRulesOf } from '@mast/shared/policies';
import { formatInstant } from '@mast/shared/time';
import type { Plan } from '@mast/shared/types';
import type { Cookie, PushedMutation } from '../sync/envelopes.ts';
import { handlePull, type PullBounds } from '../sync/pull.ts';
import { handlePush, type PushAnswer } from '../sync/push.ts';
import { localRows } from './local-rows.ts';
import type { SimulatedClock } from './simulated-clock.ts';

type PatchOperation =
  | { readonly op: 'clear' }
  | { readonly op: 'put'; readonly key: string; readonly value: unknown }
  | { readonly op: 'del'; readonly key: string };

let counter = 0;
function unique(word: string): string {
  counter += 1;
  return `${word}-${counter}`;
}

export interface DeviceOptions {
  readonly store: SyncStore;
  readonly userId: string;
  readonly now: () => number;
  readonly name?: string;
  readonly onUnknownError?: (error: unknown) => void;
  /** The device's own clocks; without them its wall clock is true. */
  readonly clock?: SimulatedClock;
  /** What it is answered at most, where that is not as usual. */
  readonly bounds?: PullBounds;
}

/** A device as the server sees it: a client of a group, its rows, and its pending mutations. */
export class Device {
  readonly rows = new Map<string, unknown>();
  readonly clientId: string;
  readonly groupId: string;
  cookie: Cookie | null = null;
  pending: PushedMutation[] = [];
  lastAcknowledged = 0;
  lastSyncAt: string | null = null;
  /** How often an answer cleared what it held. */
  startedOver = 0;
  #mutationId = 0;
  #events = 0;

  constructor(readonly options: DeviceOptions) {
    const name = options.name ?? unique('device');
    this.clientId = `client-${name}-${unique('c')}`;
    this.groupId = `group-${name}-${unique('g')}`;
  }

  meta(key = unique('key')) {
    this.#events += 1;
    return {
      key,
      device: {
        id: this.clientId,
        counter: this.#events,
        ...this.#reading(),
      },
    };
  }

  #reading() {
    const { clock, now } = this.options;
    if (clock) return clock.stamp();
    const wall = formatInstant(now());
    return { bootId: 'boot', wall, monotonicMs: this.#events, offsetMs: 0 };
  }

  write<N extends MutationName>(name: N, args: Omit<MutationArgs[N], 'meta'>, key?: string): void {
    this.writeRaw(name, { meta: this.meta(key), ...args });
  }

  writeRaw(name: string, args: unknown): void {
    this.#mutationId += 1;
    this.pending.push({ clientID: this.clientId, id: this.#mutationId, name, args, timestamp: 0 });
  }

  async push(mutations: readonly PushedMutation[] = this.pending): Promise<PushAnswer> {
    const { store, userId, now, onUnknownError, clock } = this.options;
    const answer = await handlePush(
      {
        store,
        now,
        newId: () => unique('event'),
        onUnknownError: onUnknownError ?? (() => undefined),
      },
      userId,
      {
        pushVersion: 1,
        clientGroupID: this.groupId,
        profileID: 'p',
        schemaVersion: SCHEMA_VERSION,
        mutations,
        ...(clock && { sender: clock.moment() }),
      },
    );
    clock?.learn();
    return answer;
  }

  /** Pulls until the last page. */
  async pull(): Promise<void> {
    do await this.pullPage();
    while (this.cookie?.page);
    this.options.clock?.learn();
    this.lastSyncAt = formatInstant(this.options.now());
  }

  /** Takes one answer in: all that is new, or a page of it. */
  async pullPage(): Promise<void> {
    const { store, userId, bounds } = this.options;
    const request = {
      pullVersion: 1,
      clientGroupID: this.groupId,
      profileID: 'p',
      schemaVersion: SCHEMA_VERSION,
      cookie: this.cookie,
    } as const;
    const answer = await handlePull(store, userId, request, bounds);
    if (answer === 'client_state_not_found') throw new Error(answer);
    const patch = answer.patch.map((text) => JSON.parse(text) as PatchOperation);
    this.startedOver += patch.filter(({ op }) => op === 'clear').length;
    for (const operation of patch) {
      if (operation.op === 'clear') this.rows.clear();
      if (operation.op === 'put') this.rows.set(operation.key, operation.value);
      if (operation.op === 'del') this.rows.delete(operation.key);
    }
    this.lastAcknowledged = answer.lastMutationIDChanges[this.clientId] ?? this.lastAcknowledged;
    this.pending = this.pending.filter((mutation) => mutation.id > this.lastAcknowledged);
    this.cookie = answer.cookie;
  }

  async sync(): Promise<PushAnswer> {
    const answer = await this.push();
    await this.pull();
    return answer;
  }

  row<T>(key: string): T | undefined {
    return this.rows.get(key) as T | undefined;
  }

  all<T>(entity: string): T[] {
    return [...this.rows]
      .filter(([key]) => key.startsWith(`${entity}/`))
      .map(([, value]) => value as T);
  }

  /** A short-term account with the start rules, 50,000 USD, days from 00:00 UTC. */
  openAccount({
    rules = [...startRulesOf('shortterm')],
    ...over
  }: Partial<MutationArgs['createAccount']> & {
    rules?: MutationArgs['adoptRuleset']['rules'];
  } = {}): void {
    const { userId } = this.options;
    this.write('createAccount', {
      accountId: `acc-${userId}`,
      snapshotId: `snap-${userId}`,
      persona: 'shortterm',
      label: 'Futures',
      currency: 'USD',
      kind: 'live',
      day: { tz: 'UTC', localTime: '00:00' },
      balance: '50000',
      balanceAsOf: '2026-06-10T00:00:00.000Z',
      mainZone: 'UTC',
      ...over,
    });
    this.write('adoptRuleset', {
      rulesetId: `rules-${userId}`,
      persona: 'shortterm',
      rules,
    });
  }

  fill(
    side: 'buy' | 'sell',
    price: string,
    at: number,
    over: Partial<MutationArgs['recordFill']> = {},
  ): void {
    this.write('recordFill', {
      fillId: unique('fill'),
      accountId: `acc-${this.options.userId}`,
      instrumentId: 'MES',
      mode: 'live',
      side,
      size: '1',
      price,
      fee: null,
      fx: '1',
      filledAt: formatInstant(at),
      intentId: null,
      stop: null,
      ...over,
    });
  }

  /** Decides a plan from the device's own rows, as the app does, and writes it. */
  async submit(
    plan: Partial<Plan> = {},
    tamper?: (outcome: string) => string,
    over: Partial<Omit<MutationArgs['submitIntent'], 'plan'>> = {},
  ): Promise<string> {
    const { userId, now, clock } = this.options;
    const at = clock?.now() ?? now();
    const intentId = unique('intent');
    const args = {
      intentId,
      accountId: `acc-${userId}`,
      instrumentId: 'MES',
      parentId: null,
      mode: 'live' as const,
      effect: 'increase' as const,
      side: 'long' as const,
      plan: {
        entry: '7300',
        stop: '7290',
        target: '7320',
        size: '1',
        leverage: null,
        setup: 'Breakout',
        reason: null,
        invalidation: null,
        exitPlan: null,
        stopAtBroker: true,
        ...plan,
      },
      context: {
        emotion: { tag: 'calm' as const, intensity: 0 },
        answers: { event_blackout: 'no' as const },
      },
      ...over,
    };
    const rows = await localRows(this.rows, this.pending, userId);
    const state = await loadGateState(readerOverRows(rows), {
      userId,
      accountId: args.accountId,
      plan: args,
      at,
      lastSyncAt: this.lastSyncAt,
    });
    if (typeof state === 'string') throw new Error(state);
    const decided = decide({
      id: `${intentId}:device`,
      intent: gateIntent(args, state.account.persona),
      revision: revisionOf(state, at),
      rulesetId: state.rulesetId,
      rules: state.rules,
      facts: factsOf(state, at),
      asOf: at,
      evaluatedAt: at,
      evaluator: 'device',
    });
    if (!decided.ok) throw new Error(decided.error.message);
    const meta = this.meta();
    const said = withClockFlags(decided.value, meta.device);
    const record = tamper ? { ...said, outcome: tamper(said.outcome) as 'GO' } : said;
    this.writeRaw('submitIntent', { meta, ...args, deviceDecision: record });
    return intentId;
  }
}
