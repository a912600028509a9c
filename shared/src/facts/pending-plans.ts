import type { Fill, Intent } from '../generated/types.ts';
import type { FactRows } from './sources.ts';

/** Accepted live plans of the account that no fill had answered by an instant and that still stand. */
const awaitingFill = (
  { intents, account }: FactRows,
  chainId: string | null,
  asOf: string,
): Intent[] =>
  intents.filter(
    (intent) =>
      intent.accountId === account.id &&
      // The chain in hand holds no slot against itself.
      intent.chainId !== chainId &&
      intent.mode === 'live' &&
      intent.status !== 'cancelled' &&
      intent.gateResult === 'GO' &&
      intent.correctedTime <= asOf &&
      intent.expiresAt > asOf &&
      (intent.filledAt === null || intent.filledAt > asOf),
  );

/** When plans were accepted that may still become an entry. */
export const awaitingEntries = (rows: FactRows, chainId: string | null, asOf: string): string[] =>
  awaitingFill(rows, chainId, asOf)
    .filter((intent) => intent.effect === 'increase')
    .map((intent) => intent.correctedTime);

const isUnscheduled = (intent: Intent | undefined): boolean =>
  intent?.plan.reasonCode !== 'scheduled';

/**
 * When an index account bought or sold out of schedule, and when plans to do so were accepted. The
 * fills of one plan are one action; a fill without a plan is unscheduled.
 */
export function unscheduledActions(rows: FactRows, chainId: string | null, asOf: string): string[] {
  if (rows.account.persona !== 'indexdca') return [];
  const intents = new Map(rows.intents.map((intent) => [intent.id, intent]));
  const actions = new Map<string, string>();
  for (const fill of rows.fills) {
    if (fill.mode !== 'live' || fill.accountId !== rows.account.id || fill.filledAt > asOf)
      continue;
    if (!isUnscheduled(intents.get(fill.intentId ?? ''))) continue;
    const action = actionOf(fill);
    const known = actions.get(action);
    if (known === undefined || fill.filledAt < known) actions.set(action, fill.filledAt);
  }
  const awaiting = awaitingFill(rows, chainId, asOf)
    .filter(isUnscheduled)
    .map((intent) => intent.correctedTime);
  return [...actions.values(), ...awaiting];
}

const actionOf = ({ id, intentId }: Fill): string =>
  intentId === null ? `fill ${id}` : `plan ${intentId}`;
