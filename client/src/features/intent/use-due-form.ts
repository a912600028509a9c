import type { ContributionScheduleParams } from '@mast/shared/types';
import { useRow } from '../../data/index.ts';
import { typedText } from '../common/typed-text.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { EMPTY_PLAN, type PlanForm } from './plan-form.ts';

/** The purchase that the schedule of an account wants; undefined where it has none. */
export function useDueForm(accountId: string): PlanForm | undefined {
  const account = useRow('account', accountId);
  const rules = useActiveRules(account?.persona)?.rules ?? [];
  const rule = rules.find(({ kind }) => kind === 'contribution_schedule');
  if (account === undefined || rule === undefined) return undefined;
  const { amount } = rule.params as ContributionScheduleParams;
  return {
    ...EMPTY_PLAN,
    accountId,
    effect: 'increase',
    reasonCode: 'scheduled',
    amount: typedText(amount),
  };
}
