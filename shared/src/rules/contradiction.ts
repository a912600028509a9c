import { add, compare, decimal, HUNDRED, ONE, toText, ZERO } from '../decimal/index.ts';
import type {
  AllocationBandParams,
  ContributionScheduleParams,
  CustomCompareParams,
  InstrumentPolicyParams,
  MaxDrawdownParams,
  SessionWindowParams,
  SetupPolicyParams,
} from '../generated/types.ts';
import { ofCompare } from './contradictory-comparisons.ts';
import type { RuleState } from './rule-state.ts';

/** Params that fit their contract each and contradict each other: where, what was wanted, what was found. */
export interface Contradiction {
  /** Below the params, such as `windows/0/to`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

function ofWindows({ windows }: SessionWindowParams): Contradiction | undefined {
  const at = windows.findIndex(({ from, to }) => from === to);
  if (at < 0) return undefined;
  const { from, to } = windows[at] as (typeof windows)[number];
  return {
    field: `windows/${at}/to`,
    expected: `another time than \`${from}\``,
    found: `\`${to}\``,
  };
}

function ofDrawdown(params: MaxDrawdownParams): Contradiction | undefined {
  const { reduce_at_pct: reduceAt, reduce_factor: factor, max_pct: max } = params;
  if (reduceAt !== undefined && compare(decimal(reduceAt), decimal(max)) >= 0) {
    return { field: 'reduce_at_pct', expected: `less than \`${max}\``, found: `\`${reduceAt}\`` };
  }
  if (factor === undefined || compare(decimal(factor), ONE) < 0) return undefined;
  return { field: 'reduce_factor', expected: 'less than `1`', found: `\`${factor}\`` };
}

function ofTicks({ checklist, min_ticked: wanted }: SetupPolicyParams): Contradiction | undefined {
  if (wanted === undefined || checklist === undefined) return undefined;
  const most = new Set(checklist).size;
  if (wanted <= most) return undefined;
  return { field: 'min_ticked', expected: `at most \`${most}\``, found: `\`${wanted}\`` };
}

function ofInstruments({ allow, deny }: InstrumentPolicyParams): Contradiction | undefined {
  const both = Array.isArray(allow) ? deny?.find((id) => allow.includes(id)) : undefined;
  if (both === undefined) return undefined;
  return { field: 'deny', expected: 'none that is allowed too', found: `\`${both}\`` };
}

function ofTargets({ targets }: AllocationBandParams): Contradiction | undefined {
  const sum = Object.values(targets).reduce((all, share) => add(all, decimal(share)), ZERO);
  if (compare(sum, HUNDRED) <= 0) return undefined;
  return { field: 'targets', expected: 'at most `100` together', found: `\`${toText(sum)}\`` };
}

function ofSchedule({ cadence, day }: ContributionScheduleParams): Contradiction | undefined {
  if (cadence !== 'weekly' || day <= 7) return undefined;
  return { field: 'day', expected: 'a day of the week, `1` to `7`', found: `\`${day}\`` };
}

/** Amounts of money in which something is bought: none is smaller. */
const MONEY = ['max_money', 'amount', 'trail_money'] as const;
const SMALLEST = decimal('0.01');

function ofMoney(params: object): Contradiction | undefined {
  const amounts = params as Readonly<Record<string, unknown>>;
  const field = MONEY.find((name) => {
    const amount = amounts[name];
    return typeof amount === 'string' && compare(decimal(amount), SMALLEST) < 0;
  });
  if (field === undefined) return undefined;
  const expected = `at least the smallest amount, \`${toText(SMALLEST)}\``;
  return { field, expected, found: `\`${amounts[field]}\`` };
}

/** What contradicts itself in a rule that its kind takes. */
export const contradictionIn = (
  rule: Pick<RuleState, 'kind' | 'params'>,
): Contradiction | undefined => ofKind(rule) ?? ofMoney(rule.params);

function ofKind({ kind, params }: Pick<RuleState, 'kind' | 'params'>) {
  switch (kind) {
    case 'allocation_band':
      return ofTargets(params as AllocationBandParams);
    case 'contribution_schedule':
      return ofSchedule(params as ContributionScheduleParams);
    case 'custom_compare':
      return ofCompare(params as CustomCompareParams);
    case 'session_window':
      return ofWindows(params as SessionWindowParams);
    case 'max_drawdown':
      return ofDrawdown(params as MaxDrawdownParams);
    case 'setup_policy':
      return ofTicks(params as SetupPolicyParams);
    case 'instrument_policy':
      return ofInstruments(params as InstrumentPolicyParams);
    default:
      return undefined;
  }
}
