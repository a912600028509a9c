import type { Fill, Intent, Trade } from '../generated/types.ts';

type Of = Pick<Trade, 'accountId' | 'instrumentId' | 'mode' | 'side'>;

/** Accepted: the gate let it pass, whichever of its revisions. */
const isAccepted = ({ gateResult }: Intent): boolean => gateResult === 'GO';

/**
 * The plan that a fill belongs to: the one it names; else the last accepted one that stood when it was
 * filled, else the last that was put before the gate in a chain that stood, so that leaving the plan
 * unnamed is no way around its answer. Source: design/gate.md, "A fill belongs to".
 */
export function answeredPlan(
  { intentId, filledAt, side }: Pick<Fill, 'intentId' | 'filledAt' | 'side'>,
  of: Of,
  intents: readonly Intent[],
): Intent | undefined {
  if (intentId !== null) return intents.find(({ id }) => id === intentId);
  const asked = intents
    .filter(
      (intent) => isOf(intent, of) && doesWhat(intent, side) && intent.correctedTime <= filledAt,
    )
    .sort(inOrder);
  return (
    asked.findLast((intent) => isAccepted(intent) && filledAt < intent.expiresAt) ??
    asked.findLast((intent) => filledAt < intent.chainEndsAt)
  );
}

const isOf = (intent: Intent, of: Of): boolean =>
  intent.accountId === of.accountId &&
  intent.instrumentId === of.instrumentId &&
  intent.mode === of.mode &&
  intent.side === of.side;

/** Only an index saver plans what is sold; there a plan to buy is no word about a sale. */
const doesWhat = ({ persona, effect }: Intent, side: Fill['side']): boolean =>
  persona !== 'indexdca' || (effect === 'increase') === (side === 'buy');

const inOrder = (a: Intent, b: Intent): number => {
  if (a.correctedTime !== b.correctedTime) return a.correctedTime < b.correctedTime ? -1 : 1;
  return a.revision - b.revision || (a.id < b.id ? -1 : 1);
};
