import type { Facts, GateIntent } from '../../../generated/types.ts';
import type { Instant } from '../../../time/index.ts';
import { sizing } from '../../reference/ground.ts';
import { type Loose, num, read } from './exact.ts';

/** What the limits of a case's rules are aimed at. */
export interface RuleContext {
  readonly intent: GateIntent;
  readonly facts: Facts;
  readonly asOf: Instant;
  readonly ruleIds: readonly string[];
  /** Money that the plan risks and moves; zero where that can not be said. */
  readonly risk: bigint;
  readonly notional: bigint;
  readonly openRisk: bigint;
  readonly openNotional: bigint;
  readonly latest: bigint;
  readonly dayStart: bigint;
}

const sumOf = (parts: readonly (string | null)[]): bigint =>
  parts.reduce((sum, one) => sum + num(one ?? '0'), 0n);

function costs(intent: GateIntent, facts: Facts, by: 'risk' | 'notional'): bigint {
  const { instrument, fx } = facts;
  const plan = read(intent.plan);
  const isNumber = (value: Loose) => value == null || typeof value === 'bigint';
  const prices = [plan.entry, plan.stop, plan.size, plan.amount];
  if (!prices.every(isNumber) || typeof read(instrument)?.lotStep === 'string') return 0n;
  const size = sizing({ ...read({ instrument, fx }), ...plan, persona: intent.persona }, by);
  return size ? size.cost(size.asked) : 0n;
}

export function ruleContext(
  intent: GateIntent,
  facts: Facts,
  asOf: Instant,
  ruleIds: readonly string[],
): RuleContext {
  const held = facts.positions.open.filter((one) => one.accountId === facts.account.id);
  return {
    intent,
    facts,
    asOf,
    ruleIds,
    risk: costs(intent, facts, 'risk'),
    notional: costs(intent, facts, 'notional'),
    openRisk: sumOf(held.map((one) => one.openRisk)),
    openNotional: sumOf(held.map((one) => one.notional)),
    latest: num(facts.account.equity?.latest ?? '10000'),
    dayStart: num(facts.account.equity?.dayStart ?? '10000'),
  };
}
