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
  /** Money that the smallest size moves. */
  readonly leastNotional: bigint;
  readonly openRisk: bigint;
  readonly openNotional: bigint;
  readonly latest: bigint;
  readonly dayStart: bigint;
}

const sumOf = (parts: readonly (string | null)[]): bigint =>
  parts.reduce((sum, one) => sum + num(one ?? '0'), 0n);

type Costs = Pick<RuleContext, 'risk' | 'notional' | 'leastNotional'>;

const NOTHING: Costs = { risk: 0n, notional: 0n, leastNotional: 0n };
const DECIMAL = /^\d+(?:\.\d+)?$/;

/** What the plan costs; nothing where its numbers or its instrument are none. */
function costs({ persona, plan }: GateIntent, { instrument, fx }: Facts): Costs {
  const texts = [plan.entry, plan.stop, plan.size, plan.amount, instrument?.lotStep];
  if (texts.some((one) => typeof one === 'string' && !DECIMAL.test(one))) return NOTHING;
  const [entry, stop, size, amount] = texts.map((one) => (one == null ? null : num(one)));
  const known = { persona, entry, stop, size, amount, instrument: read(instrument), fx: read(fx) };
  const [risk, notional] = [sizing(known, 'risk'), sizing(known, 'notional')];
  return {
    risk: risk ? risk.cost(risk.asked) : 0n,
    notional: notional ? notional.cost(notional.asked) : 0n,
    leastNotional: notional ? notional.cost(notional.least) : 0n,
  };
}

/** Money is worked out only for the rules that ask for it. */
export function ruleContext(
  intent: GateIntent,
  facts: Facts,
  asOf: Instant,
  ruleIds: readonly string[],
): RuleContext {
  const held = facts.positions.open.filter((one) => one.accountId === facts.account.id);
  let known: Costs | undefined;
  const plan = (): Costs => {
    known ??= costs(intent, facts);
    return known;
  };
  return {
    ...{ intent, facts, asOf, ruleIds },
    latest: num(facts.account.equity?.latest ?? '10000'),
    dayStart: num(facts.account.equity?.dayStart ?? '10000'),
    get risk() {
      return plan().risk;
    },
    get notional() {
      return plan().notional;
    },
    get leastNotional() {
      return plan().leastNotional;
    },
    get openRisk() {
      return sumOf(held.map((one) => one.openRisk));
    },
    get openNotional() {
      return sumOf(held.map((one) => one.notional));
    },
  };
}
