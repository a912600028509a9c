import { sum, toText } from '../decimal/index.ts';
import { byName } from './order.ts';
import { quotient, whole } from './quotient.ts';
import { type SampleSize, sampleSize } from './small-sample.ts';
import { knownRValues, type StatsTrade } from './trade.ts';
import { type WinLoss, winLossOf } from './win-loss.ts';

export interface CellFigures {
  readonly n: number;
  readonly rKnown: number;
  readonly totalR: string;
  readonly meanR: string | null;
  readonly winLoss: WinLoss;
  readonly sample: SampleSize;
}

type Key = string | number | null;

export interface Breakdown {
  /** By name or by the clock, never by result; null is what has no name. */
  readonly cells: readonly ({ readonly key: Key } & CellFigures)[];
  /** All cells below 5 wins and losses as one; null where there are none. */
  readonly other: CellFigures | null;
}

function cellOf(trades: readonly StatsTrade[]): CellFigures {
  const rs = knownRValues(trades);
  const total = sum(rs);
  const winLoss = winLossOf(trades.map(({ result }) => result));
  return {
    n: trades.length,
    rKnown: rs.length,
    totalR: toText(total),
    meanR: quotient(total, whole(rs.length)),
    winLoss,
    sample: sampleSize(winLoss.wins + winLoss.losses),
  };
}

/** No key stands twice. */
function byKey(a: Key, b: Key): number {
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : byName(`${a}`, `${b}`);
}

const isFolded = ({ sample }: CellFigures): boolean => sample === 'none' || sample === 'list';

/** Trades by what `keyOf` names: setup, emotion, entry hour, weekday or instrument. */
export function breakdown(
  trades: readonly StatsTrade[],
  keyOf: (trade: StatsTrade) => Key,
): Breakdown {
  const groups = new Map<Key, StatsTrade[]>();
  for (const trade of trades) {
    const key = keyOf(trade);
    const group = groups.get(key);
    if (group) group.push(trade);
    else groups.set(key, [trade]);
  }
  const cells = [...groups]
    .map(([key, group]) => ({ key, ...cellOf(group) }))
    .sort((a, b) => byKey(a.key, b.key));
  const folded = new Set(cells.filter(isFolded).map(({ key }) => key));
  const rest = trades.filter((trade) => folded.has(keyOf(trade)));
  return {
    cells: cells.filter((cell) => !isFolded(cell)),
    other: rest.length === 0 ? null : cellOf(rest),
  };
}
