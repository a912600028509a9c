import type { Entities, EntityName } from '../../entities/index.ts';
import { applyToRows, readerOverRows } from '../../entities/testing/index.ts';
import type { ErrorCode } from '../../errors/index.ts';
import type { DecisionRecord, RULE_KINDS } from '../../gate/index.ts';
import type { Finding, Plan, Rule, SubmitIntentArgs } from '../../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../../time/index.ts';
import {
  deviceDecision,
  loadGateState,
  MUTATIONS,
  type MutationArgs,
  type MutationName,
  runMutation,
} from '../index.ts';

const MINUTE = 60_000;

/** A trader with rows of its own, whose writes are run as one of the two sides runs them. */
export class Trader {
  readonly rows = new Map<string, unknown>();
  readonly role: 'device' | 'server';
  now: Instant = parseInstant('2026-06-11T14:00:00.000Z') as Instant;
  #writes = 0;

  constructor(role: 'device' | 'server' = 'server') {
    this.role = role;
  }

  /** @returns the code of the refusal, or undefined where the write was taken in */
  async write<N extends MutationName>(
    name: N,
    args: Omit<MutationArgs[N], 'meta'>,
  ): Promise<ErrorCode | undefined> {
    this.#writes += 1;
    const device = {
      id: 'device',
      bootId: 'boot',
      wall: formatInstant(this.now),
      monotonicMs: this.#writes,
      offsetMs: 0,
      counter: this.#writes,
    };
    const whole = { ...args, meta: { key: `key-${this.#writes}`, device } };
    const result = await runMutation(
      MUTATIONS[name],
      readerOverRows(this.rows),
      whole as unknown as MutationArgs[N],
      { role: this.role, userId: 'user', eventTime: this.now, now: this.now, timeFlags: [] },
    );
    if (!result.ok) return result.error.code;
    applyToRows(this.rows, result.value.changes);
    return undefined;
  }

  all<K extends EntityName>(entity: K): Entities[K][] {
    return [...this.rows]
      .filter(([key]) => key.startsWith(`${entity}/`))
      .map(([, row]) => row as Entities[K]);
  }

  row<K extends EntityName>(entity: K, id: string): Entities[K] | undefined {
    return this.rows.get(`${entity}/${id}`) as Entities[K] | undefined;
  }

  after(minutes: number): this {
    this.now += minutes * MINUTE;
    return this;
  }

  /** A short-term account of 50,000 USD with these rules. */
  async open(rules: readonly Rule[], persona: 'shortterm' | 'indexdca' = 'shortterm') {
    await this.write('createAccount', {
      accountId: 'account',
      snapshotId: 'snapshot',
      persona,
      label: 'Futures',
      currency: 'USD',
      kind: 'live',
      day: { tz: 'UTC', localTime: '00:00' },
      balance: '50000',
      balanceAsOf: '2026-06-11T00:00:00.000Z',
      mainZone: 'UTC',
    });
    await this.write('adoptRuleset', {
      rulesetId: 'rules',
      persona,
      rules: rules.map((rule) => ({ ...rule, kind: rule.kind as keyof typeof RULE_KINDS })),
    });
    return this;
  }

  /** Decides a plan from the trader's own rows and writes it. */
  async submit(
    intentId: string,
    over: Partial<Omit<SubmitIntentArgs, 'plan'>> & { plan?: Partial<Plan> } = {},
    amend: (record: DecisionRecord) => DecisionRecord = (record) => record,
  ): Promise<ErrorCode | undefined> {
    const args = {
      intentId,
      accountId: 'account',
      instrumentId: 'MES',
      parentId: null,
      mode: 'live' as const,
      effect: 'increase' as const,
      side: 'long' as const,
      context: { emotion: null },
      ...over,
      plan: { ...PLAN, ...over.plan },
    };
    const state = await loadGateState(readerOverRows(this.rows), {
      userId: 'user',
      accountId: 'account',
      plan: args,
      at: this.now,
      lastSyncAt: null,
    });
    if (typeof state === 'string') throw new Error(state);
    const decided = deviceDecision(state, args, this.now);
    if (!decided.ok) throw new Error(decided.error.message);
    return this.write('submitIntent', { ...args, deviceDecision: amend(decided.value) });
  }

  /** What the standing decision on a plan says. */
  decision(intentId: string): DecisionRecord {
    const id = this.row('intent', intentId)?.decisionId ?? '';
    return this.row('gate_decision', id)?.record as DecisionRecord;
  }
}

export const PLAN: Plan = {
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
};

/** A record with what a rule of its own asks for besides. */
export const withFinding =
  (over: Partial<Finding>) =>
  (record: DecisionRecord): DecisionRecord => ({
    ...record,
    findings: [...record.findings, { ...(record.findings[0] as Finding), ...over }],
  });
