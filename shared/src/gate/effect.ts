import { compare, decimal } from '../decimal/index.ts';
import type { Facts, GateIntent } from '../generated/types.ts';
import { err, ok, type Result } from '../result/index.ts';
import type { ParsedPlan } from './types.ts';
import type { InvalidPlan } from './validate.ts';

/** The open position of the plan's account and instrument, if one is recorded. */
export const openPosition = (facts: Facts): Facts['positions']['open'][number] | undefined =>
  facts.positions.open.find(
    (position) =>
      position.accountId === facts.account.id && position.instrumentId === facts.instrument?.id,
  );

/** An index plan sells where it says so: what is held there is declared, not folded from fills. */
export const isSale = (intent: GateIntent): boolean =>
  intent.persona === 'indexdca' && (intent.effect === 'reduce' || intent.side === 'short');

/**
 * Whether a plan reduces, derived from the recorded position and not from what it claims: the
 * other side up to the open size reduces; a plan beyond that is two plans and is refused as one. A
 * claim counts only where no position is recorded, or where the plan names no side.
 */
export function effectOf(
  intent: GateIntent,
  plan: ParsedPlan,
  facts: Facts,
): Result<'increase' | 'reduce', InvalidPlan> {
  if (intent.persona === 'indexdca') return ok(isSale(intent) ? 'reduce' : 'increase');
  const claims = intent.effect === 'reduce';
  const position = intent.mode === 'live' ? openPosition(facts) : undefined;
  if (position === undefined) return ok(intent.effect);
  const closes = intent.side === null ? claims : intent.side !== position.side;
  if (!closes || (plan.size === null && !claims)) return ok('increase');
  if (plan.size === null || compare(plan.size, decimal(position.size)) <= 0) return ok('reduce');
  return err({
    code: 'invalid_plan',
    field: 'plan.size',
    message: `expected a size up to the open \`${position.size}\`, which closes it, and a plan of its own for the rest, found \`${intent.plan.size}\``,
  });
}
