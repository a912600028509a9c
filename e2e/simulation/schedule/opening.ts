import { startRulesOf } from '@mast/shared/policies';
import { dice } from '../../../shared/src/gate/testing/random/dice.ts';
import { ACCOUNT, type Drawn, iso } from './write-scene.ts';

/** One or some of the start values, or all. */
function rulesOf(seed: number | undefined) {
  const all = startRulesOf('shortterm');
  const roll = dice(seed ?? 0);
  if (seed === undefined || roll.chance(15)) return [...all];
  const first = roll.int(0, all.length - 1);
  return all.filter((_, place) => place === first || roll.chance(30));
}

/**
 * What the first device writes before anything else.
 * @param at ms
 * @param rules of the choice of rules
 */
export const opening = (at: number, rules?: number): Drawn[] => [
  {
    name: 'createAccount',
    args: {
      accountId: ACCOUNT,
      snapshotId: 'balance-0',
      persona: 'shortterm',
      label: 'Futures',
      currency: 'USD',
      kind: 'live',
      day: { tz: 'UTC', localTime: '00:00' },
      balance: '50000',
      balanceAsOf: iso(at),
      mainZone: 'UTC',
    },
  },
  {
    name: 'adoptRuleset',
    args: { rulesetId: 'rules', persona: 'shortterm', rules: rulesOf(rules) },
  },
];
