import { decimal, multiply, toText } from '../decimal/index.ts';
import type { Account, Facts, InstrumentSpec } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { averageOpenEntry, type TradeAsOf } from './as-of.ts';
import { factText } from './fact-text.ts';
import { openRiskOf } from './open-risk.ts';
import { rateOf } from './rate.ts';
import type { FactRows } from './sources.ts';

type Position = Facts['positions']['open'][number];

const MOST_POSITIONS = 200;

/** ISO 4217's code for no currency, of a position whose instrument is not known. */
const NO_CURRENCY = 'XXX';

/** Open positions at an instant, those of the plan's account first. */
export function positionFacts(
  open: readonly TradeAsOf[],
  { account, instrumentOf, rates }: Pick<FactRows, 'account' | 'instrumentOf' | 'rates'>,
  at: Instant,
): Facts['positions'] {
  const isOwn = ({ trade }: TradeAsOf): boolean => trade.accountId === account.id;
  const ordered = [...open].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || byOpening(a, b));
  return {
    open: ordered.slice(0, MOST_POSITIONS).map((view) => {
      const spec = instrumentOf(view.trade.instrumentId);
      return positionOf(view, spec, rateOf(spec, account, rates, at));
    }),
    checkedAt: checkedAt(open.filter(isOwn), account, formatInstant(at)),
  };
}

function byOpening({ trade: a }: TradeAsOf, { trade: b }: TradeAsOf): number {
  if (a.openedAt !== b.openedAt) return a.openedAt < b.openedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function positionOf(
  view: TradeAsOf,
  spec: InstrumentSpec | undefined,
  rate: Facts['fx'],
): Position {
  const { trade, legs } = view;
  const average = averageOpenEntry(view);
  const groups = spec?.groups;
  return {
    tradeId: trade.id,
    accountId: trade.accountId,
    instrumentId: trade.instrumentId,
    side: trade.side,
    size: toText(view.openSize),
    averageEntry: toText(average),
    stop: view.stop,
    openRisk: spec && rate ? openRiskOf(view, spec, rate.rate) : null,
    openedAt: trade.openedAt,
    adds: legs.filter((leg) => leg.effect === 'increase').length - 1,
    notional:
      spec && rate
        ? factText(
            multiply(
              multiply(multiply(view.openSize, average), decimal(spec.pointValue)),
              decimal(rate.rate),
            ),
            'up',
          )
        : null,
    sector: groups?.sector ?? null,
    underlying: groups?.underlying ?? null,
    quote: spec?.quote ?? NO_CURRENCY,
    tags: groups?.tags ?? [],
  };
}

/** When the position that was left alone the longest was last recorded or confirmed. */
function checkedAt(
  own: readonly TradeAsOf[],
  { positionsCheckedAt }: Account,
  asOf: string,
): string | null {
  const confirmed =
    positionsCheckedAt !== null && positionsCheckedAt <= asOf ? positionsCheckedAt : '';
  const times = own.map(({ legs }) => {
    const recorded = legs.at(-1)?.at ?? '';
    return recorded > confirmed ? recorded : confirmed;
  });
  return times.sort()[0] ?? null;
}
