import type { Facts, GateIntent } from '../../../generated/types.ts';
import type { Instant } from '../../../time/index.ts';
import { sizing } from '../../reference/ground.ts';
import { num, read } from './exact.ts';

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

/** Money that the plan risks and moves; nothing where its numbers or its instrument are none. */
function costs(intent: GateIntent, { instrument, fx }: Facts): { risk: bigint; notional: bigint } {
  const plan = read(intent.plan);
  const known = { ...read({ instrument, fx }), ...plan, persona: intent.persona };
  const numbers = [plan.entry, plan.stop, plan.size, plan.amount, known.instrument?.lotStep];
  if (numbers.some((one) => typeof one === 'string')) return { risk: 0n, notional: 0n };
  const costBy = (by: 'risk' | 'notional'): bigint => {
    const size = sizing(known, by);
    return size ? size.cost(size.asked) : 0n;
  };
  return { risk: costBy('risk'), notional: costBy('notional') };
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
    ...costs(intent, facts),
    openRisk: sumOf(held.map((one) => one.openRisk)),
    openNotional: sumOf(held.map((one) => one.notional)),
    latest: num(facts.account.equity?.latest ?? '10000'),
    dayStart: num(facts.account.equity?.dayStart ?? '10000'),
  };
}
