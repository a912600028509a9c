import type { JournalDebtParams } from '../../generated/types.ts';
import { validateJournalDebtParams } from '../../generated/validators-rules.js';
import {
  civilAt,
  civilFromDays,
  daysFromCivil,
  firstInstantAt,
  formatInstant,
  type Instant,
} from '../../time/index.ts';
import { overridable } from '../overridable.ts';
import { instantOf } from '../read-facts.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { countFigures } from '../verdicts.ts';

const HOUR_MS = 3_600_000;

const isOverdue = (since: Instant, graceHours: number, { asOf }: GateInput): boolean =>
  asOf - since > graceHours * HOUR_MS;

function ofTrades({ max_open: max, grace_hours: grace }: JournalDebtParams, input: GateInput) {
  const count = input.figures.unposted.filter((closedAt) =>
    isOverdue(closedAt, grace, input),
  ).length;
  const figures = countFigures(count, max, 'trades');
  if (count <= max) return { status: 'pass', figures } satisfies Verdict;
  return {
    status: 'fail',
    outcome: 'WAIT',
    figures,
    template: 'journal_debt.trades',
    slots: () => ({ n: `${count}`, max: `${max}` }),
    tasks: ['journal_post'],
    predicate: `journal_debt_at_most:${max}`,
  } satisfies Verdict;
}

interface Quarter {
  readonly end: Instant;
  readonly year: number;
  /** 0 to 3. */
  readonly index: number;
}

/** The last full quarter of the main zone. */
function lastQuarter({ facts, asOf }: GateInput): Quarter {
  const zone = facts.person.mainZone;
  const { year, month } = civilFromDays(civilAt(zone, asOf).days);
  const current = Math.floor((month - 1) / 3);
  const end = firstInstantAt(zone, daysFromCivil(year, current * 3 + 1, 1), 0);
  return current === 0 ? { end, year: year - 1, index: 3 } : { end, year, index: current - 1 };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function ofReview({ grace_hours: grace }: JournalDebtParams, input: GateInput): Verdict {
  const { quarterlyReviewAt: review, startedAt } = input.facts.history;
  const { end, year, index } = lastQuarter(input);
  const figures = () => ({
    observed: review ?? 'none',
    limit: formatInstant(end),
    unit: 'review',
  });
  const isOwed = isOverdue(end, grace, input) && startedAt !== null && end > instantOf(startedAt);
  if (!isOwed || (review !== null && instantOf(review) >= end)) return { status: 'pass', figures };
  return {
    status: 'fail',
    outcome: 'WAIT',
    figures,
    template: 'journal_debt.review',
    slots: () => ({ quarter: ORDINALS[index] as string, year: `${year}` }),
    tasks: ['journal_post'],
  };
}

export const journalDebt: RuleKindDefinition<JournalDebtParams> = {
  kind: 'journal_debt',
  validate: validateJournalDebtParams,
  tighter: { max_open: 'lower', grace_hours: 'lower', of: 'undecidable' },
  planOnly: false,
  texts: {
    'journal_debt.trades':
      'I have {n} closed trades without a journal entry. My rule allows {max}.',
    'journal_debt.review':
      'My review of the {quarter} quarter of {year} is not written yet. My rule wants it first.',
  },
  override: overridable([], { onceADay: true }),
  evaluate: (params, input) =>
    params.of === 'quarterly_review' ? ofReview(params, input) : ofTrades(params, input),
};
