import { serverNow, useRows } from '../../data/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { activeRulesOf } from '../common/use-active-rules.ts';
import { type OwedBalance, owedBalance } from './owed.ts';

/** Balances and holdings that plans will ask for. */
export function useOwedBalances(): OwedBalance[] {
  const accounts = useAccounts();
  const snapshots = useRows('account_snapshot');
  const rulesets = useRows('ruleset');
  const definitions = useRows('rule_definition');
  return accounts.flatMap((account) => {
    const rules = activeRulesOf(account.persona, rulesets, definitions)?.rules ?? [];
    return owedBalance(account, snapshots, rules, serverNow()) ?? [];
  });
}
