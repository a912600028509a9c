import { costOfFill } from '../conduct/index.ts';
import { decimal, minimum, percentOf, sum, toText } from '../decimal/index.ts';
import { rowsOfAccount, unscheduledActions } from '../facts/index.ts';
import { nearestScheduled, scheduledAround } from '../gate/schedule.ts';
import type {
  Account,
  AllocationBandParams,
  ContributionScheduleParams,
  Intent,
  Rule,
} from '../generated/types.ts';
import type { ContributionFact, HoldingFact } from '../stats/index.ts';
import { type Instant, parseCivilDate, parseInstant, tradingDay } from '../time/index.ts';
import { isWithin } from './period.ts';
import type { WeekRows } from './week-rows.ts';

/** An index account in the period. */
export interface IndexFacts {
  readonly accountId: string;
  readonly label: string;
  readonly currency: string;
  readonly contributions: readonly ContributionFact[];
  readonly holdings: readonly HoldingFact[];
  readonly unscheduled: number;
}

const paramsOf = <P>(rules: readonly Rule[], kind: Rule['kind']): P[] =>
  rules.filter((rule) => rule.kind === kind).map(({ params }) => params as unknown as P);

const dateOf = ({ day }: Account, at: string): number =>
  parseCivilDate(tradingDay(day, parseInstant(at) as Instant).date) as number;

/** Purchases that a plan called scheduled, each with its trading date. */
function scheduledFills(account: Account, { fills, intents }: WeekRows) {
  const byId = new Map<string, Intent>(intents.map((intent) => [intent.id, intent]));
  return fills
    .filter(
      ({ accountId, mode, side, intentId }) =>
        accountId === account.id &&
        mode === 'live' &&
        side === 'buy' &&
        byId.get(intentId ?? '')?.plan.reasonCode === 'scheduled',
    )
    .map((fill) => ({ cost: costOfFill(fill), date: dateOf(account, fill.filledAt) }));
}

/**
 * Contributions of the week in which they are settled: once paid from their date on, or when their
 * tolerance is over, so that none is called missing while it may still be on its date.
 */
function contributionsOf(
  account: Account,
  schedule: ContributionScheduleParams,
  rows: WeekRows,
): ContributionFact[] {
  const first = parseCivilDate(rows.period.fromDate) as number;
  const end = parseCivilDate(rows.period.toDate) as number;
  const tolerance = schedule.tolerance_days ?? 0;
  const paid = scheduledFills(account, rows);
  const facts: ContributionFact[] = [];
  for (let date = first - tolerance; date < end; date += 1) {
    if (scheduledAround(schedule, date).last !== date) continue;
    const own = paid.filter((one) => nearestScheduled(schedule, one.date) === date);
    const begun = Math.max(date, Math.min(...own.map((one) => one.date)));
    const settled = Math.min(begun, date + tolerance);
    if (settled < first || settled >= end) continue;
    facts.push({
      due: schedule.amount,
      paid: own.length === 0 ? null : toText(sum(own.map(({ cost }) => cost))),
      onDate: own.every((one) => Math.abs(one.date - date) <= tolerance),
    });
  }
  return facts;
}

/** The smaller of the points and the share of the target. */
function bandText(
  { abs_pp: points, rel_pct: share }: AllocationBandParams,
  target: string,
): string {
  const bands = [
    ...(points === undefined ? [] : [decimal(points)]),
    ...(share === undefined ? [] : [percentOf(decimal(share), decimal(target))]),
  ];
  return toText(bands.reduce(minimum));
}

/** What was declared as held by the end of the period; undefined where nothing ever was. */
function declaredHoldings(account: Account, { snapshots, period }: WeekRows) {
  return snapshots
    .filter(
      ({ accountId, holdings, asOf }) =>
        accountId === account.id && holdings !== null && asOf < period.endsAt,
    )
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .at(-1)?.holdings;
}

function holdingsOf(
  account: Account,
  band: AllocationBandParams | undefined,
  rows: WeekRows,
): HoldingFact[] {
  if (band === undefined) return [];
  const held = new Map(
    declaredHoldings(account, rows)?.map(({ instrumentId, value }) => [instrumentId, value]),
  );
  return Object.entries(band.targets)
    .map(([fund, target]) => ({
      fund,
      value: held.get(fund) ?? '0',
      target,
      band: bandText(band, target),
    }))
    .sort((a, b) => (a.fund < b.fund ? -1 : 1));
}

function unscheduledIn(account: Account, rows: WeekRows): number {
  const { period } = rows;
  const facts = {
    ...rowsOfAccount(account, {
      mainZone: period.zone,
      snapshots: [],
      flows: [],
      rates: [],
      intents: [],
      instrumentOf: () => undefined,
    }),
    fills: rows.fills,
    // Its fills are what it did; a plan that is still open did nothing yet.
    intents: rows.intents.filter(({ filledAt }) => filledAt !== null),
  };
  return unscheduledActions(facts, null, period.endsAt).filter((at) => isWithin(at, period)).length;
}

/** What each index account was to do and did. */
export function indexFacts(rows: WeekRows): IndexFacts[] {
  const rules = rows.rulesets.find(({ persona }) => persona === 'indexdca')?.rules ?? [];
  const schedules = paramsOf<ContributionScheduleParams>(rules, 'contribution_schedule');
  const [band] = paramsOf<AllocationBandParams>(rules, 'allocation_band');
  return rows.accounts
    .filter(({ persona, kind }) => persona === 'indexdca' && kind !== 'paper')
    .map((account) => ({
      accountId: account.id,
      label: account.label,
      currency: account.currency,
      contributions: schedules.flatMap((schedule) => contributionsOf(account, schedule, rows)),
      holdings: holdingsOf(account, band, rows),
      unscheduled: unscheduledIn(account, rows),
    }))
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}
