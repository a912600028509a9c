import type { SysFreshnessParams } from '../../generated/types.ts';
import { validateSysFreshnessParams } from '../../generated/validators-rules.js';
import type { Instant } from '../../time/index.ts';
import type { Figures, GateInput, RuleKindDefinition, Task, Verdict } from '../types.ts';
import { never, PASS } from '../verdicts.ts';
import { countShare } from '../words.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** A declared or confirmed fact that may be only so old. */
interface Source {
  /** Nothing where there is nothing to be old. */
  readonly ageMs: number;
  readonly max: number;
  readonly unitMs: number;
  readonly unit: string;
  readonly template: string;
  readonly task: Task;
}

const ageOf = (at: Instant | null | undefined, asOf: Instant): number => asOf - (at ?? asOf);

function sourcesOf(params: SysFreshnessParams, { figures, asOf }: GateInput): Source[] {
  return [
    {
      ageMs: ageOf(figures.equity?.declaredAt, asOf),
      max: params.equity_max_age_days,
      unitMs: DAY_MS,
      unit: 'days',
      template: 'sys_freshness.equity',
      task: 'declare_equity',
    },
    {
      ageMs: ageOf(figures.positions.length > 0 ? figures.checkedAt : null, asOf),
      max: params.positions_max_age_h,
      unitMs: HOUR_MS,
      unit: 'hours',
      template: 'sys_freshness.positions',
      task: 'sync_positions',
    },
  ];
}

/** Begun units count whole, so that a stale fact is never shown as old as its limit. */
const ageIn = ({ ageMs, unitMs }: Source): string => `${Math.ceil(ageMs / unitMs)}`;

const figuresOf = (source: Source) => (): Figures => ({
  observed: ageIn(source),
  limit: `${source.max}`,
  unit: source.unit,
  margin: countShare(source.ageMs, source.max * source.unitMs),
});

export const sysFreshness: RuleKindDefinition<SysFreshnessParams> = {
  kind: 'sys_freshness',
  validate: validateSysFreshnessParams,
  tighter: {
    equity_max_age_days: 'lower',
    positions_max_age_h: 'lower',
    sync_max_age_h: 'lower',
  },
  planOnly: false,
  texts: {
    'sys_freshness.equity':
      'My equity number is {n} days old. My rule wants one not older than {m}.',
    'sys_freshness.positions':
      'My open positions were last confirmed {n} hours ago. My rule wants that within {m}.',
  },
  override: never,
  evaluate(params, input) {
    const { asOf, figures } = input;
    const isUnsynced = ageOf(figures.syncedAt, asOf) > params.sync_max_age_h * HOUR_MS;
    const flagged: Pick<Verdict, 'flag'> = isUnsynced ? { flag: 'sync_stale' } : {};
    const stale = sourcesOf(params, input).filter((one) => one.ageMs > one.max * one.unitMs);
    const [first] = stale;
    if (first === undefined) return { ...PASS, ...flagged };
    return {
      ...flagged,
      status: 'fail',
      outcome: 'WAIT',
      figures: figuresOf(first),
      template: first.template,
      slots: () => ({ n: ageIn(first), m: `${first.max}` }),
      tasks: stale.map((one) => one.task),
    };
  },
};
