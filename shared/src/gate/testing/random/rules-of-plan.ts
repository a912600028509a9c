import type { RuleKind } from '../../../generated/types.ts';
import { about, percentOf, text } from './amounts.ts';
import { conditions } from './conditions.ts';
import type { Dice } from './dice.ts';
import { gap, num, read } from './exact.ts';
import { LENGTHS } from './instants.ts';
import { CHECKS, INSTRUMENTS, SETUPS } from './names.ts';
import { RATIOS } from './plans.ts';
import type { RuleContext } from './rule-context.ts';

type Params = Record<string, unknown>;
type Maker = (dice: Dice, context: RuleContext) => Params;

const FIELDS = [
  ...['instrument', 'side', 'entry', 'stop', 'target', 'size', 'leverage', 'setup', 'reason'],
  ...['invalidation', 'exit', 'emotion', 'fund', 'amount', 'reason_code', 'exit_time'],
  ...['liquidation_price', 'checklist', 'sleep'],
];

function distanceLimit(dice: Dice, { intent: { plan } }: RuleContext): string {
  const { entry, stop } = read({ entry: plan.entry, stop: plan.stop });
  const isKnown = typeof entry === 'bigint' && typeof stop === 'bigint' && entry > 0n;
  return text(about(dice, isKnown ? percentOf(gap(entry, stop), entry) : num('5')));
}

const holdingParams: Maker = (dice) => {
  const flags: Params = {
    ...(dice.chance(50) ? { overnight: dice.chance(30) } : {}),
    ...(dice.chance(50) ? { weekend: dice.chance(30) } : {}),
    ...(dice.chance(30) ? { exit_time_required: dice.chance(60) } : {}),
    ...(dice.chance(50) ? { max_hold_minutes: dice.pick(LENGTHS) } : {}),
  };
  return Object.keys(flags).length > 0 ? flags : { weekend: false };
};

const setupParams: Maker = (dice) => {
  const allowed = { allowed: [...new Set([dice.pick(SETUPS), dice.pick(SETUPS)])] };
  const checklist = CHECKS.slice(0, dice.int(1, 4));
  const ticks = { checklist, min_ticked: dice.int(1, checklist.length) };
  return dice.pick<Params>([allowed, ticks, { ...allowed, ...ticks }]);
};

export const PLAN_MAKERS: Partial<Record<RuleKind, Maker>> = {
  require_fields: (dice) => ({
    fields: [
      ...new Set([dice.pick(FIELDS), dice.pick(FIELDS), ...(dice.chance(10) ? FIELDS : [])]),
    ],
    ...(dice.chance(40) ? { min_chars: dice.pick([1, 5, 15, 16]) } : {}),
    ...(dice.chance(20) ? { min_reason_chars: dice.pick([1, 16, 40]) } : {}),
  }),
  stop_policy: (dice, context) => ({
    required: dice.chance(60),
    ...(dice.chance(70) ? { max_distance_pct: distanceLimit(dice, context) } : {}),
    ...(dice.chance(50) ? { at_broker: dice.chance(70) } : {}),
  }),
  min_reward_risk: (dice) => ({ min_rr: dice.pick(RATIOS) }),
  setup_policy: setupParams,
  instrument_policy: (dice) => {
    const allow = dice.chance(30) ? 'any' : dice.some(INSTRUMENTS);
    const deny = dice.some(INSTRUMENTS).slice(0, 1);
    return dice.pick<Params>([{ allow }, { deny }, { allow, deny }]);
  },
  holding_policy: holdingParams,
  liquidation_buffer: (dice) => ({ min_ratio: dice.pick(RATIOS) }),
  custom_question: (dice) => ({
    question: 'My emergency fund covers my months',
    required: dice.pick(['yes', 'no']),
    outcome: dice.pick(['WAIT', 'NO_GO']),
  }),
  custom_compare: (dice, context) => ({
    name: 'own',
    all: Array.from({ length: dice.pick([1, 1, 1, 2, 3]) }, () =>
      dice.pick(conditions(dice, context)),
    ),
    outcome: dice.pick(['WAIT', 'SIMULATE', 'NO_GO']),
    ...(dice.chance(40) ? { cta: 'write_three_lines' } : {}),
  }),
};
