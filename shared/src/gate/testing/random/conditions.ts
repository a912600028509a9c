import { civilAt } from '../../../time/index.ts';
import { percentOf, text } from './amounts.ts';
import type { Dice } from './dice.ts';
import type { RuleContext } from './rule-context.ts';

const OPS = ['lt', 'le', 'eq', 'ge', 'gt'];

/** Values that a number of the closed list is compared with: what it is, or one off. */
function numbers(dice: Dice, { intent, facts, asOf, risk, openRisk, latest }: RuleContext) {
  const { plan, context } = intent;
  const wall = civilAt(facts.person.mainZone, asOf);
  const ofWindow = (name: string, key: string) => {
    const window = facts.history.windows[key];
    return {
      [`${name}.net`]: window?.net ?? '0',
      [`${name}.r`]: window?.r ?? '0',
      [`${name}.trades`]: `${window?.entries ?? 0}`,
    };
  };
  return {
    'plan.entry': plan.entry ?? '100',
    'plan.stop': plan.stop ?? '90',
    'plan.target': plan.target ?? '110',
    'plan.size': plan.size ?? '1',
    'plan.amount': plan.amount ?? '100',
    'plan.leverage': plan.leverage ?? '1',
    'risk.money': text(risk),
    'risk.pct': text(percentOf(risk, latest)),
    'risk.reward': dice.pick(['1', '2', '1.5']),
    'account.equity': facts.account.equity?.latest ?? '0',
    'account.open_risk_pct': text(percentOf(openRisk, latest)),
    'positions.open': `${facts.positions.open.length}`,
    'context.intensity': `${context.emotion?.intensity ?? 5}`,
    'context.sleep_h': context.sleepHours ?? '7',
    ...ofWindow('day', 'trading_day'),
    ...ofWindow('week', 'iso_week'),
    ...ofWindow('month', 'month'),
    'streak.losses': `${dice.int(0, 3)}`,
    'clock.hour': `${wall.hour}`,
    'clock.weekday': `${wall.weekday}`,
  } as Record<string, string>;
}

const texts = ({ intent: { side, plan, context }, facts: { instrument } }: RuleContext) => ({
  'plan.side': side ?? 'long',
  'plan.setup': plan.setup?.trim().toUpperCase() || 'none',
  'plan.exit_type': plan.exitType ?? 'trail',
  'plan.reason_code': plan.reasonCode ?? 'other',
  'instrument.id': instrument?.id ?? 'MES',
  'instrument.class': instrument?.class ?? 'fx',
  'instrument.quote': instrument?.quote ?? 'USD',
  'context.emotion': context.emotion?.tag ?? 'calm',
});

const DECIMAL = /^-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?$/;

/** A handful of conditions, most of them near to what they look at. */
export function conditions(dice: Dice, context: RuleContext): unknown[] {
  const [fact, seen] = dice.pick(Object.entries(numbers(dice, context)));
  const value = DECIMAL.test(seen) ? seen : '1';
  const [name, text] = dice.pick(Object.entries(texts(context)));
  const others = dice.pick([['other'], ['other', text], [text]]);
  return [
    { fact, op: dice.pick(OPS), value },
    { fact, op: dice.pick(OPS), value: dice.pick(['0', '1', '5', '14']) },
    {
      fact,
      op: dice.pick(['in', 'not_in']),
      value: dice.pick([[value], ['0', value].filter((one, i, all) => all.indexOf(one) === i)]),
    },
    { fact: name, op: 'eq', value: dice.pick([text, text, 'something else']) },
    { fact: name, op: dice.pick(['in', 'not_in']), value: [...new Set(others)] },
  ];
}
