import {
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  multiply,
  negate,
  sign,
  subtract,
  toText,
} from '@mast/shared/decimal';
import type { Instrument, Trade } from '@mast/shared/types';

export interface StopFigures {
  /** How far the stop lies from the average entry, in percent of it; below zero on the losing side. */
  distancePct: string;
  /** What is lost if it is hit, in R; below zero where it locks a gain in. Undefined without R. */
  riskR: string | undefined;
  /** The same as money of the account, before fees; undefined where the currencies differ. */
  risk: string | undefined;
  side: 'losing' | 'even' | 'gaining';
}

/** What a stop means for the open size, so that it can be judged before it is recorded. */
export function stopFigures(
  trade: Pick<Trade, 'side' | 'averageEntry' | 'openSize' | 'plannedRisk'>,
  stop: string,
  instrument: Instrument | undefined,
  currency: string | undefined,
): StopFigures {
  const entry = decimal(trade.averageEntry);
  const away = subtract(decimal(stop), entry);
  const gained = trade.side === 'long' ? away : negate(away);
  const risk =
    instrument === undefined || instrument.quote !== currency
      ? undefined
      : negate(multiply(multiply(gained, decimal(trade.openSize)), decimal(instrument.pointValue)));
  return {
    distancePct: toText(divide(multiply(gained, HUNDRED), entry, 2, 'half-even')),
    riskR: risk && inR(risk, trade.plannedRisk),
    risk: risk && toText(risk),
    side: sign(gained) === 0 ? 'even' : sign(gained) > 0 ? 'gaining' : 'losing',
  };
}

function inR(risk: Decimal, planned: string | null): string | undefined {
  if (planned === null || sign(decimal(planned)) <= 0) return undefined;
  return toText(divide(risk, decimal(planned), 2, 'half-even'));
}

/** Further from the entry than where it stands: more is risked than was said. */
export function isWider(
  side: Trade['side'],
  stands: string | null,
  stop: string | undefined,
): boolean {
  if (stands === null || stop === undefined) return false;
  const order = compare(decimal(stop), decimal(stands));
  return side === 'long' ? order < 0 : order > 0;
}
