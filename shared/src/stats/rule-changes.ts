import { byName } from './order.ts';

/** A change of a rule; `effectiveAt` as ISO 8601 in UTC. */
export interface RuleChangeFact {
  readonly id: string;
  readonly rule: string;
  readonly effectiveAt: string;
  readonly pending: boolean;
}

export interface RuleChangeFigures {
  readonly made: number;
  readonly pending: readonly { readonly rule: string; readonly effectiveAt: string }[];
}

/** Changes that act already as a count, those to come with their date, the next first. */
export function ruleChangeFigures(changes: readonly RuleChangeFact[]): RuleChangeFigures {
  const pending = changes
    .filter((change) => change.pending)
    .sort((a, b) => byName(a.effectiveAt, b.effectiveAt) || byName(a.id, b.id));
  return {
    made: changes.length - pending.length,
    pending: pending.map(({ rule, effectiveAt }) => ({ rule, effectiveAt })),
  };
}
