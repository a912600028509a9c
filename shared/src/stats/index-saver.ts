import {
  absolute,
  compare,
  decimal,
  HUNDRED,
  multiply,
  subtract,
  sum,
  toText,
} from '../decimal/index.ts';
import { byName } from './order.ts';
import { quotient } from './quotient.ts';

/** A contribution that was due: what the schedule says and what was paid, null while it was not. */
export interface ContributionFact {
  readonly due: string;
  readonly paid: string | null;
  readonly onDate: boolean;
}

/** A fund's value beside its target share and its band, in points. */
export interface HoldingFact {
  readonly fund: string;
  readonly value: string;
  readonly target: string;
  readonly band: string;
}

export interface FundDrift {
  readonly fund: string;
  /** Share of all holdings in percent; null where nothing is held. */
  readonly share: string | null;
  readonly target: string;
  /** Share − target, in points. */
  readonly drift: string | null;
  readonly band: string;
  readonly inBand: boolean | null;
}

export interface IndexFigures {
  readonly due: number;
  readonly onDate: number;
  /** Σ paid − Σ due over what was paid, exact. */
  readonly amountDeviation: string;
  readonly funds: readonly FundDrift[];
  readonly unscheduled: number;
}

function driftOf(holding: HoldingFact, total: ReturnType<typeof decimal>): FundDrift {
  const { fund, target, band } = holding;
  const share = quotient(multiply(decimal(holding.value), HUNDRED), total);
  if (share === null) return { fund, share, target, drift: null, band, inBand: null };
  const drift = subtract(decimal(share), decimal(target));
  const inBand = compare(absolute(drift), decimal(band)) <= 0;
  return { fund, share, target, drift: toText(drift), band, inBand };
}

/** @param unscheduled live actions outside of the schedule, in both directions */
export function indexFigures(
  contributions: readonly ContributionFact[],
  holdings: readonly HoldingFact[],
  unscheduled: number,
): IndexFigures {
  const deviations = contributions.flatMap(({ due, paid }) =>
    paid === null ? [] : [subtract(decimal(paid), decimal(due))],
  );
  const total = sum(holdings.map(({ value }) => decimal(value)));
  return {
    due: contributions.length,
    onDate: contributions.filter(({ paid, onDate }) => paid !== null && onDate).length,
    amountDeviation: toText(sum(deviations)),
    funds: holdings
      .map((holding) => driftOf(holding, total))
      .sort((a, b) => byName(a.fund, b.fund)),
    unscheduled,
  };
}
