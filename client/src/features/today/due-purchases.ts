import { duePurchase } from '@mast/shared/gate/schedule';
import { formatCivilDate, parseCivilDate, parseInstant, tradingDay } from '@mast/shared/time';
import type { Account, ContributionScheduleParams, Intent, Rule } from '@mast/shared/types';

export interface DuePurchase {
  account: Account;
  /** In the account's currency. */
  amount: string;
  /** `YYYY-MM-DD`, of the schedule. */
  date: string;
  /** Whether that date is today. */
  isToday: boolean;
}

const dateOf = (account: Account, at: number): number =>
  parseCivilDate(tradingDay(account.day, at).label) as number;

/** Purchases by the schedule that passed and stand. */
const isMade = (intent: Intent): boolean =>
  intent.plan.reasonCode === 'scheduled' &&
  intent.mode === 'live' &&
  intent.gateResult === 'GO' &&
  intent.status !== 'cancelled';

/** The purchase that an account's schedule wants now and that is not planned yet. */
export function purchaseDue(
  account: Account,
  rules: readonly Pick<Rule, 'kind' | 'params'>[],
  intents: readonly Intent[],
  nowMs: number,
): DuePurchase | undefined {
  const rule = rules.find(({ kind }) => kind === 'contribution_schedule');
  if (rule === undefined) return undefined;
  const params = rule.params as ContributionScheduleParams;
  const today = dateOf(account, Math.floor(nowMs));
  const made = intents
    .filter((intent) => intent.accountId === account.id && isMade(intent))
    .map((intent) => dateOf(account, parseInstant(intent.correctedTime) as number));
  const date = duePurchase(params, today, made);
  if (date === undefined) return undefined;
  return { account, amount: params.amount, date: formatCivilDate(date), isToday: date === today };
}
