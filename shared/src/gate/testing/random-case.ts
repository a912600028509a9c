import type { Facts, GateIntent, Rule, RuleKind } from '../../generated/types.ts';
import type { Instant } from '../../time/index.ts';
import { type Dice, dice } from './random/dice.ts';
import { anyDay, anyFacts, anyInstrument } from './random/facts.ts';
import { anyInstant } from './random/instants.ts';
import { anyContext, anyPersona, anyPlan, slip } from './random/plans.ts';
import { type RuleContext, ruleContext } from './random/rule-context.ts';
import { PLAN_MAKERS } from './random/rules-of-plan.ts';
import { RECORD_MAKERS } from './random/rules-of-record.ts';
import { SIZE_MAKERS } from './random/rules-of-size.ts';
import { wantedBy } from './random/wanted.ts';

/** A plan, the rules and the facts that it meets, and the instant of the decision. */
export interface RandomCase {
  readonly rules: Rule[];
  readonly intent: GateIntent;
  readonly facts: Facts;
  readonly asOf: Instant;
}

const MAKERS = { ...PLAN_MAKERS, ...SIZE_MAKERS, ...RECORD_MAKERS };
const KINDS = Object.keys(MAKERS) as RuleKind[];
const KINDS_OF_SIZE = Object.keys(SIZE_MAKERS) as RuleKind[];

/** Params that no contract takes. */
const SPOILED = [
  { surprise: true },
  { minutes: '5' },
  { max_n: 0 },
  { max_pct: '0' },
  { window: 'year' },
];

/** Some kinds that there are not, and one that no ruleset can bring. */
function anyKind(roll: Dice, kinds: readonly RuleKind[]): string {
  if (roll.chance(2)) return roll.pick(['moon_phase', 'toString', '']);
  return roll.chance(1) ? 'sys_freshness' : roll.pick(kinds);
}

function anyRule(roll: Dice, id: string, kind: string, context: RuleContext): Rule {
  const make = Object.hasOwn(MAKERS, kind) ? MAKERS[kind as RuleKind] : undefined;
  const params = make?.(roll, context) ?? {};
  const spoiled = roll.chance(2) ? roll.pick(SPOILED) : params;
  const onMissing = roll.chance(15) ? { onMissing: roll.pick(['ask', 'show'] as const) } : {};
  return { id, kind, params: spoiled, ...onMissing };
}

/**
 * A whole question to the gate, the same for the same seed: any kind with any of its parameters, with
 * limits, times and counts that lie where a rule turns, one step off, or somewhere else.
 */
export function randomCase(seed: number): RandomCase {
  const roll = dice(seed);
  const asOf = anyInstant(roll);
  const day = anyDay(roll);
  const ids = Array.from({ length: roll.int(1, 6) }, (_none, i) => `r${i}`);
  // Sizes lead only where nothing else holds the plan up.
  const pool = roll.chance(20) ? KINDS_OF_SIZE : KINDS;
  const kinds = ids.map(() => anyKind(roll, pool));
  const instrument = anyInstrument(roll);
  const side = roll.chance(4) ? null : roll.pick(['long', 'long', 'short'] as const);
  const whole = anyPlan(roll, side, instrument, asOf, day);
  const plan = roll.chance(4) ? slip(roll, whole, asOf, day) : whole;
  const intent: GateIntent = {
    id: 'intent',
    persona: anyPersona(roll),
    mode: roll.chance(88) ? 'live' : 'paper',
    effect: roll.chance(92) ? 'increase' : 'reduce',
    side,
    plan,
    context: anyContext(roll, ids),
  };
  const wanted = wantedBy(roll, kinds);
  const facts = anyFacts(roll, asOf, { plan: whole, instrument, day, rules: ids, wanted });
  const context = ruleContext(intent, facts, asOf, ids);
  const rules = ids.map((id, i) => anyRule(roll, id, kinds[i] as string, context));
  return { rules, intent, facts, asOf };
}
