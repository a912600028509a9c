import {
  cooldownEnd,
  escalationLevel,
  losingStreak,
  type Rung,
  reachedRungs,
  type Streak,
} from '../../cooldowns/index.ts';
import type { LossStreakParams } from '../../generated/types.ts';
import { validateLossStreakParams } from '../../generated/validators-rules.js';
import { formatInstant, type Instant, parseInstant } from '../../time/index.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { countShare, wallTime } from '../words.ts';

/** Paper trades count when they began after the trigger, have their post entry, and kept to plan. */
const PAPER_MIN_ADHERENCE = 80;

function paperDone(input: GateInput, since: Instant): number {
  return input.facts.history.paper.filter(
    (trade) =>
      (parseInstant(trade.openedAt) as Instant) >= since &&
      (parseInstant(trade.closedAt) as Instant) <= input.asOf &&
      trade.post &&
      (trade.adherence ?? 0) >= PAPER_MIN_ADHERENCE,
  ).length;
}

/** The end that the cooldown on record has, else the one that its issue would compute. */
function endOf(streak: Streak, rung: Rung, input: GateInput): Instant {
  const start = formatInstant(streak.lastLossAt);
  const issued = input.facts.cooldowns.find(
    (row) => row.trigger === 'loss_streak' && row.startsAt === start,
  );
  if (issued) return parseInstant(issued.endsAt) as Instant;
  const counted = input.facts.cooldowns
    .filter((row) => row.counted && row.class === 'major')
    .map((row) => parseInstant(row.startsAt) as Instant);
  const base =
    rung.minutes === undefined ? { until: 'day_end' as const } : { minutes: rung.minutes };
  const level = escalationLevel(streak.lastLossAt, counted);
  return cooldownEnd(streak.lastLossAt, base, level, input.facts.person.mainZone);
}

function rungVerdict(streak: Streak, rung: Rung, input: GateInput): Verdict | undefined {
  const count = rung.scope === 'day' ? streak.inDay : streak.losses.length;
  const figures = {
    observed: `${count}`,
    limit: `${rung.n}`,
    unit: 'losses',
    margin: countShare(count, rung.n),
  };
  if (rung.outcome === 'SIMULATE') {
    const need = rung.paper as number;
    const done = paperDone(input, streak.lastLossAt);
    if (done >= need) return undefined;
    return {
      status: 'fail',
      outcome: 'SIMULATE',
      ...figures,
      template: 'loss_streak.simulate',
      slots: { n: `${count}`, done: `${done}`, need: `${need}` },
      tasks: ['paper_trade'],
      simulate: { need, done },
    };
  }
  const until = endOf(streak, rung, input);
  if (input.asOf >= until) return undefined;
  return {
    status: 'fail',
    outcome: 'WAIT',
    ...figures,
    template: 'loss_streak.cooldown',
    slots: { n: `${count}`, until: wallTime(until, input.asOf, input.facts.person.mainZone) },
    until,
    tasks: ['write_three_lines'],
  };
}

export const lossStreak: RuleKindDefinition<LossStreakParams> = {
  kind: 'loss_streak',
  validate: validateLossStreakParams,
  tighter: { ladder: 'undecidable', reset: 'undecidable' },
  planOnly: false,
  texts: {
    'loss_streak.cooldown': 'I closed {n} losses in a row. My cooldown runs until {until}.',
    'loss_streak.simulate':
      'I closed {n} losses in a row. I am {done} of {need} paper trades into my paper period.',
  },
  evaluate(params, input) {
    const streak = losingStreak(
      input.facts.history.closes,
      input.asOf,
      input.facts.person.mainZone,
      params.reset,
    );
    const firstRung = Math.min(...params.ladder.map((rung) => rung.n));
    const inRow = streak?.losses.length ?? 0;
    const calm: Verdict = {
      status: 'pass',
      observed: `${inRow}`,
      limit: `${firstRung}`,
      unit: 'losses',
      margin: countShare(Math.min(inRow, firstRung), firstRung),
    };
    if (!streak) return calm;
    // Paper trades that are done lift a SIMULATE rung; the timed rung below it then speaks.
    for (const rung of reachedRungs(streak, params.ladder)) {
      const verdict = rungVerdict(streak, rung, input);
      if (verdict) return verdict;
      if (rung.outcome !== 'SIMULATE') return calm;
    }
    return calm;
  },
};
