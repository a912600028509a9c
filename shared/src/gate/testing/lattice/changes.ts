import type { Facts, GateIntent, Plan } from '../../../generated/types.ts';
import type { World } from './world.ts';

/** Another world of the lattice. */
export type Change = (world: World) => World;

export const plan =
  (over: Partial<Plan>): Change =>
  (world) => ({
    ...world,
    intent: { ...world.intent, plan: { ...world.intent.plan, ...over } },
  });

export const context =
  (over: Partial<GateIntent['context']>): Change =>
  (world) => ({
    ...world,
    intent: { ...world.intent, context: { ...world.intent.context, ...over } },
  });

export const facts =
  (over: Partial<Facts>): Change =>
  (world) => ({ ...world, facts: { ...world.facts, ...over } });

export const account =
  (over: Partial<Facts['account']>): Change =>
  (world) =>
    facts({ account: { ...world.facts.account, ...over } })(world);

export const history =
  (over: Partial<Facts['history']>): Change =>
  (world) =>
    facts({ history: { ...world.facts.history, ...over } })(world);

export const chain =
  (over: Partial<NonNullable<Facts['chain']>>): Change =>
  (world) =>
    facts({ chain: world.facts.chain && { ...world.facts.chain, ...over } })(world);

/** Open positions whose risk and notional nobody knows. */
export const unknownPositions: Change = (world) => {
  const open = world.facts.positions.open.map((one) => ({
    ...one,
    openRisk: null,
    notional: null,
  }));
  return facts({ positions: { ...world.facts.positions, open } })(world);
};

export const noPositions = facts({ positions: { open: [], checkedAt: null } });

export const all =
  (...changes: readonly Change[]): Change =>
  (world) =>
    changes.reduce((changed, change) => change(changed), world);
