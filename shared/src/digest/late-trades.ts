import type { DigestDocument, DigestLateTrade, WeeklyDigest } from '../generated/types.ts';
import type { ClosedTrade } from './closed-trades.ts';
import { isWithin, type Period } from './period.ts';

type Told = Omit<DigestLateTrade, 'fromDate' | 'kind'>;

const toldOf = (trade: ClosedTrade): Told => ({
  tradeId: trade.id,
  closedAt: trade.closedAt,
  accountId: trade.accountId,
  instrumentId: trade.instrument,
  side: trade.side,
  currency: trade.currency,
  net: trade.net,
  r: trade.r,
  result: trade.result,
});

const fromDocument = ({
  id,
  score: _score,
  breaches: _breaches,
  ...trade
}: DigestDocument['trades'][number]) => ({
  tradeId: id,
  ...trade,
});

/** What digests up to now told of a week: its own list, as later ones corrected it. */
function knownOf(week: WeeklyDigest, digests: readonly WeeklyDigest[]): Map<string, Told> {
  const known = new Map<string, Told>(
    week.document.trades.map((trade) => [trade.id, fromDocument(trade)]),
  );
  for (const { document } of digests) {
    for (const { fromDate, kind, ...told } of document.arrivedLate) {
      if (fromDate !== week.fromDate) continue;
      if (kind === 'removed') known.delete(told.tradeId);
      else known.set(told.tradeId, told);
    }
  }
  return known;
}

const isSame = (a: Told, b: Told): boolean => a.net === b.net && a.r === b.r;

function lateOf(
  week: WeeklyDigest,
  known: Map<string, Told>,
  now: readonly Told[],
): DigestLateTrade[] {
  const late: DigestLateTrade[] = [];
  for (const told of now) {
    const before = known.get(told.tradeId);
    if (before !== undefined && isSame(before, told)) continue;
    late.push({ ...told, fromDate: week.fromDate, kind: before ? 'changed' : 'added' });
  }
  const there = new Set(now.map(({ tradeId }) => tradeId));
  for (const told of known.values()) {
    if (there.has(told.tradeId)) continue;
    late.push({ ...told, fromDate: week.fromDate, kind: 'removed' });
  }
  return late;
}

const inOrder = (a: DigestLateTrade, b: DigestLateTrade): number => {
  if (a.closedAt !== b.closedAt) return a.closedAt < b.closedAt ? -1 : 1;
  return a.tradeId < b.tradeId ? -1 : 1;
};

/**
 * What became known of earlier weeks since they were final and was told by no digest yet; it has no
 * part in the figures of the week that tells it.
 * @param closed live trades of all those weeks, as they are known now
 */
export function arrivedLate(
  closed: readonly ClosedTrade[],
  previous: readonly WeeklyDigest[],
  period: Period,
): DigestLateTrade[] {
  const digests = [...previous].sort((a, b) => (a.toDate < b.toDate ? -1 : 1));
  // With another weekday two periods may overlap: a trade is of the first that could have it.
  const weekOf = ({ closedAt }: Pick<Told, 'closedAt'>): WeeklyDigest | undefined =>
    digests.find(({ document }) => isWithin(closedAt, document.period));
  const earlier = closed.filter(({ closedAt }) => !isWithin(closedAt, period)).map(toldOf);
  const late = digests.flatMap((week, i) => {
    if (week.status !== 'final') return [];
    const known = knownOf(week, digests.slice(i + 1));
    for (const [id, told] of known) {
      if (weekOf(told) !== week || isWithin(told.closedAt, period)) known.delete(id);
    }
    return lateOf(
      week,
      known,
      earlier.filter((told) => weekOf(told) === week),
    );
  });
  return late.sort(inOrder);
}
