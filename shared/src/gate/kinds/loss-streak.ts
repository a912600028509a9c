import {
  type ClosedPosition,
  cooldownEnd,
  countFor,
  isNoFault,
  losingStreak,
  type Rung,
  reachedRungs,
  rungBase,
  type Streak,
} from '../../cooldowns/index.ts';
import type { LossStreakParams } from '../../generated/types.ts';
import { validateLossStreakParams } from '../../generated/validators-rules.js';
import type { Instant } from '../../time/index.ts';
import { paperProgress } from '../paper-progress.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { countFigures, never } from '../verdicts.ts';
import { countShare, endTime } from '../words.ts';

/** The end that the cooldown on record has, else the one that its issue would compute. */
function endOf(streak: Streak, rung: Rung, input: GateInput): Instant {
  const { cooldowns, holds, countedStarts } = input.figures;
  const issued = cooldowns.filter(
    (row) => row.trigger === 'loss_streak' && row.startsAt === streak.lastLossAt,
  );
  if (issued.length > 0) return Math.max(...issued.map((row) => row.endsAt));
  const isFault = !isNoFault(streak.losses[0] as ClosedPosition, holds);
  const level = isFault ? countedStarts.levelAt(streak.lastLossAt) : 0;
  const day = { tz: input.facts.person.mainZone, localTime: '00:00' };
  return cooldownEnd(streak.lastLossAt, rungBase(rung), level, day);
}

function rungVerdict(streak: Streak, rung: Rung, input: GateInput): Verdict | undefined {
  const count = countFor(rung, streak);
  const figures = countFigures(count, rung.n, 'losses');
  if (rung.outcome === 'SIMULATE') {
    const simulate = paperProgress(input, streak.lastLossAt, rung.paper as number);
    const { need, done } = simulate;
    if (done >= need) return undefined;
    return {
      status: 'fail',
      outcome: 'SIMULATE',
      figures,
      template: 'loss_streak.simulate',
      slots: () => ({ n: `${count}`, done: `${done}`, need: `${need}` }),
      tasks: ['paper_trade'],
      simulate,
    };
  }
  const until = endOf(streak, rung, input);
  if (input.asOf >= until) return undefined;
  return {
    status: 'fail',
    outcome: 'WAIT',
    figures,
    template: 'loss_streak.cooldown',
    slots: () => ({
      n: `${count}`,
      until: endTime(until, input.asOf, input.facts.person.mainZone),
    }),
    until,
    tasks: ['write_three_lines'],
  };
}

export const lossStreak: RuleKindDefinition<LossStreakParams> = {
  kind: 'loss_streak',
  validate: validateLossStreakParams,
  tighter: { ladder: 'undecidable', reset: 'undecidable' },
  planOnly: false,
  override: never,
  texts: {
    'loss_streak.cooldown': 'I closed {n} losses in a row. My cooldown runs until {until}.',
    'loss_streak.simulate':
      'I closed {n} losses in a row. I am {done} of {need} paper trades into my paper period.',
  },
  evaluate(params, input) {
    const streak = losingStreak(
      input.figures.closes,
      input.asOf,
      input.facts.person.mainZone,
      params.reset,
    );
    const firstRung = Math.min(...params.ladder.map((rung) => rung.n));
    const inRow = streak?.losses.length ?? 0;
    const calm: Verdict = {
      status: 'pass',
      figures: () => ({
        observed: `${inRow}`,
        limit: `${firstRung}`,
        unit: 'losses',
        margin: countShare(Math.min(inRow, firstRung), firstRung),
      }),
    };
    if (!streak) return calm;
    // Paper trades that are done lift a SIMULATE rung; the timed rung below it then speaks.
    for (const rung of reachedRungs(streak, params.ladder)) {
      // Index plans have no paper period.
      if (rung.outcome === 'SIMULATE' && input.intent.persona === 'indexdca') continue;
      const verdict = rungVerdict(streak, rung, input);
      if (verdict) return verdict;
      if (rung.outcome !== 'SIMULATE') return calm;
    }
    return calm;
  },
};
