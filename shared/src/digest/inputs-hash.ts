import { canonicalJson, sha256Hex } from '../hash/index.ts';
import type { ClosedTrade } from './closed-trades.ts';
import type { WeekFacts } from './week-facts.ts';

/** What is another one with nearly every trade, and what is one of few. */
const OWN = ['id', 'closedAt', 'net', 'r'] as const satisfies readonly (keyof ClosedTrade)[];
const SHARED = [
  'accountId',
  'side',
  'currency',
  'result',
  'underOverride',
  'score',
  'clean',
  'instrument',
  'setup',
  'emotion',
  'entryHour',
  'weekday',
  'minutesToPost',
] as const satisfies readonly (keyof ClosedTrade)[];

type Value = ClosedTrade[(typeof SHARED)[number]];

/** The values of a column by the places at which each was first seen: a hash costs what its text is long. */
function places(values: readonly Value[]): unknown[] {
  const seen = new Map<Value, number>();
  const found = values.map((value) => {
    const known = seen.get(value);
    if (known !== undefined) return known;
    seen.set(value, seen.size);
    return seen.size - 1;
  });
  // Of one value alone their number says the same.
  return [[...seen.keys()], seen.size === 1 ? values.length : found];
}

const breachesOf = (trades: readonly ClosedTrade[]): unknown[] =>
  trades.flatMap(({ breaches }, i) =>
    breaches.length === 0 ? [] : [[i, breaches.map(({ type }) => type)]],
  );

/** By which two digests are known to come from the same facts. */
export const inputsHash = ({ closed, ...others }: WeekFacts): string =>
  sha256Hex(
    canonicalJson(others) +
      JSON.stringify([
        OWN.map((name) => closed.map((trade) => trade[name])),
        SHARED.map((name) => places(closed.map((trade) => trade[name]))),
        breachesOf(closed),
      ]),
  );
