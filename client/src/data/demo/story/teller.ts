import type { DecisionRecord } from '@mast/shared/gate';
import {
  deviceDecision,
  loadGateState,
  MUTATIONS,
  type MutationArgs,
  type MutationName,
  runMutation,
} from '@mast/shared/mutations';
import { formatInstant, type Instant } from '@mast/shared/time';
import { MapRows } from '../../rows/map-rows.ts';
import { follow } from '../follow.ts';

export type PlanArgs = Omit<MutationArgs['submitIntent'], 'meta' | 'deviceDecision'>;

/** Tells a story by the real writes at their times, as a server takes them in. */
export class Teller {
  readonly rows = new MapRows();
  readonly userId: string;
  now: Instant;
  #writes = 0;

  constructor(userId: string, now: Instant) {
    this.userId = userId;
    this.now = now;
  }

  /** The next id; the same in every telling. */
  id(kind: string): string {
    this.#writes += 1;
    return `demo-${kind}-${String(this.#writes).padStart(4, '0')}`;
  }

  get at(): string {
    return formatInstant(this.now);
  }

  /** @throws where the write is refused: a story has none that are */
  async write<N extends MutationName>(name: N, args: Omit<MutationArgs[N], 'meta'>): Promise<void> {
    const counter = this.#writes;
    const device = {
      id: 'demo-device',
      bootId: 'demo-boot',
      wall: this.at,
      monotonicMs: counter,
      offsetMs: 0,
      counter,
    };
    const whole = { ...args, meta: { key: this.id('write'), device } };
    const { now, userId } = this;
    const result = await runMutation(
      MUTATIONS[name],
      this.rows.reader,
      whole as unknown as MutationArgs[N],
      { role: 'server', userId, eventTime: now, now, timeFlags: [] },
    );
    if (!result.ok) throw new Error(`expected \`${name}\` taken in: ${result.error.message}`);
    this.rows.apply(result.value.changes);
    await follow(this.rows, userId, result.value.changes, now);
  }

  /** Puts a plan before the gate. @returns what it decided */
  async plan(args: PlanArgs): Promise<DecisionRecord> {
    const state = await loadGateState(this.rows.reader, {
      userId: this.userId,
      accountId: args.accountId,
      plan: args,
      at: this.now,
      lastSyncAt: this.at,
    });
    if (typeof state === 'string') throw new Error(`expected a state to decide by, found ${state}`);
    const decided = deviceDecision(state, args, this.now);
    if (!decided.ok) throw new Error(decided.error.message);
    await this.write('submitIntent', { ...args, deviceDecision: decided.value });
    return decided.value;
  }
}
