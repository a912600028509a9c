import type { SysFreshnessParams } from '../../generated/types.ts';
import { validateSysFreshnessParams } from '../../generated/validators-rules.js';
import type { Instant } from '../../time/index.ts';
import type { Figures, GateInput, RuleKindDefinition, Task, Verdict } from '../types.ts';
import { never, PASS } from '../verdicts.ts';
import { shareUsed } from '../words.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** A declared or confirmed fact that may be only so old. */
interface Source {
  readonly at: Instant | null;
  readonly max: number;
  readonly unitMs: number;
  readonly unit: string;
  readonly template: string;
  readonly task: Task;
}

const isOlder = (at: Instant | null, maxMs: number, asOf: Instant): boolean =>
  at !== null && asOf - at > maxMs;

function sourcesOf(params: SysFreshnessParams, { figures }: GateInput): Source[] {
  return [
    {
      at: figures.equity?.declaredAt ?? null,
      max: params.equity_max_age_days,
      unitMs: DAY_MS,
      unit: 'days',
      template: 'sys_freshness.equity',
      task: 'declare_equity',
    },
    {
      at: figures.positions.length > 0 ? figures.checkedAt : null,
      max: params.positions_max_age_h,
      unitMs: HOUR_MS,
      unit: 'hours',
      template: 'sys_freshness.positions',
      task: 'sync_positions',
    },
  ];
}

/** Begun units count whole, so that a stale fact is never shown as old as its limit. */
const ageIn = ({ at, unitMs }: Source, asOf: Instant): number =>
  Math.max(0, Math.ceil((asOf - (at ?? asOf)) / unitMs));

function figuresOf(source: Source, asOf: Instant): () => Figures {
  const exact = (n: number) => ({ coefficient: BigInt(n), scale: 0 });
  return () => ({
    observed: `${ageIn(source, asOf)}`,
    limit: `${source.max}`,
    unit: source.unit,
    margin: shareUsed(
      exact(Math.max(0, asOf - (source.at ?? asOf))),
      exact(source.max * source.unitMs),
    ),
  });
}

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
    const flagged: Pick<Verdict, 'flag'> = isOlder(
      figures.syncedAt,
      params.sync_max_age_h * HOUR_MS,
      asOf,
    )
      ? { flag: 'sync_stale' }
      : {};
    const stale = sourcesOf(params, input).filter((one) =>
      isOlder(one.at, one.max * one.unitMs, asOf),
    );
    const [first] = stale;
    if (first === undefined) return { ...PASS, ...flagged };
    return {
      ...flagged,
      status: 'fail',
      outcome: 'WAIT',
      figures: figuresOf(first, asOf),
      template: first.template,
      slots: () => ({ n: `${ageIn(first, asOf)}`, m: `${first.max}` }),
      tasks: stale.map((one) => one.task),
    };
  },
};
