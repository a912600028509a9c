import { shown } from '@mast/shared/contract-errors';
import {
  compare,
  decimal,
  HUNDRED,
  parseDecimal,
  sign,
  subtract,
  toText,
} from '@mast/shared/decimal';
import { formatInstant, type Instant, tradingWindow } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';
import { badRequest } from '../command.ts';
import { drawdownSince, type EquityPoint } from './drawdown-since.ts';
import { curveOfCloses } from './equity-curve.ts';
import { isObject, type Members } from './plain-form.ts';

const PATH = 'facts.account.drawdowns';

/** A percentage below the peak, exactly, as parts of a peak of 100. */
function ofPercent(raw: unknown, path: string): Members {
  const percent = typeof raw === 'string' ? parseDecimal(raw) : undefined;
  if (!percent || sign(percent) < 0 || compare(percent, HUNDRED) > 0) {
    throw badRequest(`expected 0 to 100 percent at \`${path}\`, found ${shown(raw)}`, path);
  }
  return { peak: '100', current: toText(subtract(HUNDRED, percent)) };
}

/** {peak, current, troughAt}, {percent, troughAt}, or the percentage alone. */
function one(raw: unknown, path: string): Members {
  if (!isObject(raw)) return { troughAt: null, ...ofPercent(raw, path) };
  const { percent, ...given } = raw;
  const figures = percent === undefined ? {} : ofPercent(percent, `${path}.percent`);
  return { troughAt: null, ...figures, ...given };
}

/** The same by the account's closes; one at the start of the lookback lies inside of it. */
function ofCloses(facts: Facts, start: Instant, asOf: string): Record<string, unknown> | null {
  const { equity, id } = facts.account;
  if (equity === null) return null;
  const own = facts.history.closes.filter((one) => one.accountId === id && one.closedAt <= asOf);
  return drawdownSince(curveOfCloses(own, decimal(equity.latest)), formatInstant(start - 1));
}

/**
 * Drawdowns by days of lookback: those that are given, one percentage for all that the rules look at,
 * else what the equity curve or the closes make of them. A lookback goes over whole trading days.
 */
export function drawdownsOf(
  given: unknown,
  curve: readonly EquityPoint[],
  lookbacks: readonly number[],
  facts: Facts,
  asOf: Instant,
): Members {
  if (isObject(given)) {
    return Object.fromEntries(
      Object.entries(given).map(([days, raw]) => [days, one(raw, `${PATH}.${days}`)]),
    );
  }
  const isOnePercentage = given !== undefined && given !== null;
  return Object.fromEntries(
    lookbacks.flatMap((days): [string, unknown][] => {
      if (isOnePercentage) return [[`${days}`, one(given, PATH)]];
      const { start } = tradingWindow(facts.account.day, { rolling_days: days }, asOf);
      const found =
        curve.length > 0
          ? drawdownSince(curve, formatInstant(start))
          : ofCloses(facts, start, formatInstant(asOf));
      return found === null ? [] : [[`${days}`, found]];
    }),
  );
}
