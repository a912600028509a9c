import { compare, type Decimal, decimal, subtract } from '../decimal/index.ts';
import type { Facts, Finding, Persona } from '../generated/types.ts';
import { openNotional } from './holdings.ts';
import { type GateFacts, type GatePosition, readFacts, sumIfKnown } from './read-facts.ts';

/** What a predicate is looked up in, as of now. */
interface Seen {
  readonly finding: Finding;
  readonly figures: GateFacts;
  readonly persona: Persona;
}

/** Open positions that a finding is about: of its group, by whichever of their groups, or all. */
function positionsOf({ finding, figures }: Seen): readonly GatePosition[] {
  const { g } = finding.slots;
  if (finding.kind !== 'max_group_risk' || g === undefined) return figures.positions;
  return figures.positions.filter(
    ({ tags, sector, quote, underlying }) =>
      tags.includes(g) || [sector, quote, underlying].includes(g),
  );
}

const openRisk = (seen: Seen): Decimal | null =>
  sumIfKnown(positionsOf(seen).map((position) => position.openRisk));

/** Equity with every stop hit, which is what a floor is compared with. */
const worstEquity = ({ figures: { equity, openRisk: risk } }: Seen): Decimal | null =>
  equity === null || risk === null ? null : subtract(equity.latest, risk);

const isBelow = (amount: Decimal | null, limit: string): boolean =>
  amount !== null && compare(amount, decimal(limit)) < 0;

const isAbove = (amount: Decimal | null, limit: string): boolean =>
  amount !== null && compare(amount, decimal(limit)) > 0;

type Predicate = (seen: Seen, limit: string) => boolean;

const PREDICATES = new Map<string, Predicate>(
  Object.entries<Predicate>({
    open_notional_below: (seen, limit) => isBelow(openNotional(seen.figures, seen.persona), limit),
    open_risk_below: (seen, limit) => isBelow(openRisk(seen), limit),
    equity_above: (seen, limit) => isAbove(worstEquity(seen), limit),
    group_below: (seen, limit) => positionsOf(seen).length < Number(limit),
    open_positions_below: ({ figures }, limit) => figures.positions.length < Number(limit),
    journal_debt_at_most: ({ figures }, limit) =>
      figures.raw.history.unposted.length <= Number(limit),
  }),
);

/**
 * Whether every predicate of the findings holds on the facts of now. Without facts none is known to
 * hold, nor is one of a name that this version does not know.
 */
export function predicatesHold(
  findings: readonly Finding[],
  facts: Facts | undefined,
  persona: Persona,
): boolean {
  const waiting = findings.filter((finding) => finding.predicate !== null);
  if (waiting.length === 0) return true;
  if (facts === undefined) return false;
  const figures = readFacts(facts);
  return waiting.every((finding) => {
    const [name, limit] = (finding.predicate as string).split(':') as [string, string];
    return PREDICATES.get(name)?.({ finding, figures, persona }, limit) ?? false;
  });
}
