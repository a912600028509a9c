import { isKnownName } from '../coach/slots/names.ts';
import type {
  DigestCell,
  DigestCount,
  DigestDocument,
  DigestResultSum,
  DigestRows,
  NamedCount,
} from '../generated/types.ts';
import { symbolOf } from './aggregate-values.ts';
import type { WeekNames } from './week-names.ts';

type SymbolOf = (instrumentId: string) => string | null;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LONGEST_OWN = 4_000;

const counts = (list: readonly DigestCount[]): NamedCount[] =>
  list.filter(({ name, n }) => n > 0 && isKnownName(name)).map(({ name, n }) => ({ name, n }));

const outcomes = (by: DigestDocument['gate']['byFirst']): NamedCount[] =>
  counts(Object.entries(by).map(([name, n]) => ({ name, n })));

const money = (sum: Pick<DigestResultSum, 'money'>) =>
  sum.money.map(({ currency, net }) => ({ currency, net }));

/** Cells that have a name and a sum; the rest of a breakdown is no sentence. */
function cells(
  { cells: all }: { readonly cells: readonly DigestCell[] },
  named: (key: string) => string | null,
) {
  return all.flatMap(({ key, n, total, winRate, winRateInterval }) => {
    const name = key === null ? null : named(key);
    if (name === null || total.value === null) return [];
    return [
      {
        name,
        n,
        totalR: total.value,
        winRate: winRate.value,
        winRateLow: winRateInterval.low,
        winRateHigh: winRateInterval.high,
      },
    ];
  });
}

const own = (text: string): string | null =>
  text.length > 0 && text.length <= LONGEST_OWN ? text : null;

/** Below five wins and losses the trades are told one by one. */
function tradeRows(
  { results, trades }: DigestDocument,
  symbol: SymbolOf,
): NonNullable<DigestRows['trades']> {
  if (results.sample !== 'list' && results.sample !== 'none') return [];
  return trades.flatMap(({ instrumentId, side, r, score }) => {
    const instrument = symbol(instrumentId);
    return instrument === null ? [] : [{ instrument, side, r, score }];
  });
}

const fundRows = ({ index }: DigestDocument, symbol: SymbolOf): NonNullable<DigestRows['funds']> =>
  index.flatMap(({ funds }) =>
    funds.flatMap(({ fund, share, target, drift, band, inBand }) => {
      const name = symbol(fund);
      if (name === null || share.value === null || drift.value === null) return [];
      return [
        {
          fund: name,
          share: share.value,
          target,
          drift: drift.value,
          band,
          inBand: inBand ? 'inside' : 'outside',
        },
      ];
    }),
  );

function pendingRules(
  { ruleChanges }: DigestDocument,
  { ruleKind }: WeekNames,
): NonNullable<DigestRows['pendingRules']> {
  return ruleChanges.pending.flatMap(({ rule, effectiveAt }) => {
    const kind = ruleKind(rule);
    return kind === undefined ? [] : [{ rule: kind, date: effectiveAt.slice(0, 10) }];
  });
}

/** The rows that sentences are told of, each group in the order of the digest. */
export function aggregateRows(document: DigestDocument, names: WeekNames): DigestRows {
  const symbol: SymbolOf = (id) => symbolOf(names.symbol(id));
  const { breakdowns, breaches, overrides, gate, cooldowns, authority } = document;
  return {
    money: money({ money: document.money }),
    brokenMoney: money(breaches.broken),
    keptMoney: money(breaches.kept),
    overrideMoney: money(overrides.result),
    breaches: counts(breaches.byType),
    cooldownTriggers: counts(cooldowns.byTrigger),
    firstOutcomes: outcomes(gate.byFirst),
    lastOutcomes: outcomes(gate.byLast),
    differences: counts(authority.byCause),
    trades: tradeRows(document, symbol),
    setups: cells(breakdowns.setup, own),
    emotions: cells(breakdowns.emotion, (key) => (isKnownName(key) ? key : null)),
    hours: cells(breakdowns.hour, (key) => `${key.padStart(2, '0')}:00`),
    weekdays: cells(breakdowns.weekday, (key) => WEEKDAYS[Number(key) - 1] ?? null),
    instruments: cells(breakdowns.instrument, symbol),
    pendingRules: pendingRules(document, names),
    funds: fundRows(document, symbol),
    words: document.ownWords.flatMap(({ text }) => (own(text) === null ? [] : [{ text }])),
  };
}
