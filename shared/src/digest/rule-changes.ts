import type { RuleChangeFact } from '../stats/index.ts';
import { isWithin } from './period.ts';
import type { WeekRows } from './week-rows.ts';

/**
 * Changes of rules that were made in the period, one for each rule that an edit touched, and those
 * that were still to come at its end.
 */
export function ruleChangeFacts({ ruleChanges, period }: WeekRows): RuleChangeFact[] {
  return ruleChanges
    .filter(({ receivedAt, withdrawnAt }) => {
      const isMade = receivedAt < period.endsAt;
      return isMade && (withdrawnAt === null || withdrawnAt >= period.endsAt);
    })
    .flatMap(({ id, changes, effectiveAt, receivedAt }) => {
      const isMade = isWithin(receivedAt, period);
      const seen = new Map<string, RuleChangeFact>();
      for (const { rule, state } of changes) {
        const pending = state === 'waits' && effectiveAt !== null && effectiveAt >= period.endsAt;
        if (state === 'replaced' || (!isMade && !pending)) continue;
        const key = `${rule} ${pending}`;
        const at = pending ? effectiveAt : receivedAt;
        seen.set(key, { id: `${id}:${rule}`, rule, effectiveAt: at, pending });
      }
      return [...seen.values()];
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
