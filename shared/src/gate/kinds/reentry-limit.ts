import type { ReentryLimitParams } from '../../generated/types.ts';
import { validateReentryLimitParams } from '../../generated/validators-rules.js';
import { type Instant, tradingDayStart } from '../../time/index.ts';
import { closedBy, gapFigures, isLoss, MINUTE_MS } from '../closes.ts';
import { accountDay } from '../days.ts';
import { overridable } from '../overridable.ts';
import type { GateClose } from '../read-facts.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { countFigures, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { endTime, wallTime } from '../words.ts';

/**
 * What was opened in the instrument from a losing close on. A reversal opens at the very instant of
 * the close; the losing trade itself is none, however short it was.
 */
function openedSince(
  loss: GateClose,
  closes: readonly GateClose[],
  id: string,
  input: GateInput,
): number {
  const isSince = ({ openedAt }: { readonly openedAt: Instant }) => openedAt >= loss.closedAt;
  let count = 0;
  for (let i = closes.length - 1; i >= 0; i -= 1) {
    const close = closes[i] as GateClose;
    // What had closed before the loss had opened before it too.
    if (close.closedAt < loss.closedAt) break;
    if (close !== loss && isSince(close)) count += 1;
  }
  for (const position of input.figures.positions) {
    if (position.instrumentId === id && isSince(position)) count += 1;
  }
  return count;
}

/** The first losing close since an instant; looked for from the latest on, of which few are. */
function firstLossSince(start: Instant, closes: readonly GateClose[]): GateClose | undefined {
  let first: GateClose | undefined;
  for (let i = closes.length - 1; i >= 0; i -= 1) {
    const close = closes[i] as GateClose;
    if (close.closedAt < start) break;
    if (isLoss(close)) first = close;
  }
  return first;
}

/** Re-entries of the trading day, from its first losing close on. */
function countVerdict(
  closes: readonly GateClose[],
  id: string,
  max: number,
  input: GateInput,
): Verdict {
  const start = tradingDayStart(input.facts.account.day, input.asOf);
  const firstLoss = firstLossSince(start, closes);
  const count = firstLoss === undefined ? 0 : openedSince(firstLoss, closes, id, input);
  const figures = countFigures(count, max, 're-entries');
  if (count < max) return { status: 'pass', figures };
  const { end } = accountDay(input);
  return {
    status: 'fail',
    outcome: 'NO_GO',
    figures,
    template: 'reentry_limit.count',
    slots: () => ({
      instrument: input.instrument?.spec.symbol ?? id,
      n: `${count}`,
      max: `${max}`,
      until: endTime(end, input.asOf, input.facts.person.mainZone),
    }),
    until: end,
  };
}

function gapVerdict(
  closes: readonly GateClose[],
  id: string,
  minutes: number,
  input: GateInput,
): Verdict {
  const lostAt = closes.findLast(isLoss)?.closedAt;
  if (lostAt === undefined) return PASS;
  const until = lostAt + minutes * MINUTE_MS;
  const figures = gapFigures(lostAt, minutes, input);
  if (input.asOf >= until) return { status: 'pass', figures };
  const zone = input.facts.person.mainZone;
  return {
    status: 'fail',
    outcome: 'WAIT',
    figures,
    template: 'reentry_limit.gap',
    slots: () => ({
      instrument: input.instrument?.spec.symbol ?? id,
      t: wallTime(lostAt, input.asOf, zone),
      until: endTime(until, input.asOf, zone),
    }),
    until,
    tasks: ['wait_minutes', 'write_three_lines'],
  };
}

export const reentryLimit: RuleKindDefinition<ReentryLimitParams> = {
  kind: 'reentry_limit',
  validate: validateReentryLimitParams,
  tighter: { minutes: 'higher', max_n: 'lower' },
  absent: { minutes: 'loosest', max_n: 'loosest' },
  planOnly: false,
  texts: {
    'reentry_limit.gap': 'I closed {instrument} at a loss at {t}. My gap for it ends at {until}.',
    'reentry_limit.count':
      'My count of re-entries in {instrument} after a loss today is {n}. My limit is {max}. My rule blocks new entries in it until {until}.',
  },
  override: overridable(['half_size']),
  evaluate({ minutes, max_n: max }, input) {
    const id = input.facts.instrument?.id;
    if (id === undefined) return PLAN_INCOMPLETE;
    const closes = closedBy(input.figures.ownCloses.get(id) ?? [], input.asOf);
    const byCount = max === undefined ? PASS : countVerdict(closes, id, max, input);
    if (byCount.status === 'fail' || minutes === undefined) return byCount;
    return gapVerdict(closes, id, minutes, input);
  },
};
