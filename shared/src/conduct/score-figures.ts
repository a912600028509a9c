import { type Decimal, toText } from '../decimal/index.ts';
import { scoredTrade } from './scored-trade.ts';
import type { TradeFile } from './trade-file.ts';

/** A planned and an actual figure; null where it was not planned or is not known. */
export interface PlannedAndActual<T> {
  readonly planned: T | null;
  readonly actual: T | null;
}

/** The trader's own figures of each part, so that the formula can be read with them. */
export interface ScoreFigures {
  readonly entry: PlannedAndActual<string>;
  readonly stop: PlannedAndActual<string> & { readonly isRemoved: boolean };
  readonly size: PlannedAndActual<string>;
  readonly exitReason: string | null;
  readonly holdMinutes: PlannedAndActual<number>;
  readonly ticks: PlannedAndActual<number>;
}

const text = (value: Decimal | null | undefined): string | null => (value ? toText(value) : null);

export function scoreFigures(file: TradeFile): ScoreFigures {
  const { plan, actual, flags } = scoredTrade(file);
  return {
    entry: { planned: text(plan.entry?.low), actual: text(actual.entry) },
    stop: {
      planned: text(plan.stop),
      actual: text(actual.stopMoves?.at(-1) ?? plan.stop),
      isRemoved: actual.isStopRemoved,
    },
    size: { planned: text(plan.size ?? flags.gateMax), actual: text(actual.size) },
    exitReason: actual.exitReason,
    holdMinutes: { planned: plan.maxHoldMinutes, actual: actual.holdMinutes },
    ticks: { planned: plan.listed === 0 ? null : plan.listed, actual: actual.ticked },
  };
}
