import { compare, decimal } from '../decimal/index.ts';
import type {
  InstrumentPolicyParams,
  MaxDrawdownParams,
  SessionWindowParams,
  SetupPolicyParams,
} from '../generated/types.ts';
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
  const { reduce_at_pct: reduceAt, max_pct: max } = params;
  if (reduceAt === undefined || compare(decimal(reduceAt), decimal(max)) < 0) return undefined;
  return { field: 'reduce_at_pct', expected: `less than \`${max}\``, found: `\`${reduceAt}\`` };
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

/** What contradicts itself in a rule that its kind takes. */
export function contradictionIn({ kind, params }: Pick<RuleState, 'kind' | 'params'>) {
  switch (kind) {
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
