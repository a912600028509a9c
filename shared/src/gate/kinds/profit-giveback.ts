import {
  add,
  compare,
  type Decimal,
  decimal,
  HUNDRED,
  maximum,
  multiply,
  subtract,
  toText,
  ZERO,
} from '../../decimal/index.ts';
import type { ProfitGivebackParams } from '../../generated/types.ts';
import { validateProfitGivebackParams } from '../../generated/validators-rules.js';
import { accountCloses } from '../closes.ts';
import { asPercent } from '../cost.ts';
import { accountDay } from '../days.ts';
import type { GateInput, RuleKindDefinition } from '../types.ts';
import { never } from '../verdicts.ts';
import { shareUsed } from '../words.ts';

interface Day {
  /** The best sum of R so far, and the sum itself; a day begins at 0. */
  readonly best: Decimal;
  readonly sum: Decimal;
}

/** Where the day stands, or where it stood at the close that gave too much back. */
function dayOf(
  input: GateInput,
  hasGivenBack: (day: Day) => boolean,
): Day & { readonly isOver: boolean } {
  const { start } = accountDay(input);
  let day: Day = { best: ZERO, sum: ZERO };
  for (const close of accountCloses(input)) {
    if (close.closedAt < start) continue;
    const sum = add(day.sum, close.r ?? ZERO);
    day = { best: maximum(day.best, sum), sum };
    if (hasGivenBack(day)) return { ...day, isOver: true };
  }
  return { ...day, isOver: false };
}

export const profitGiveback: RuleKindDefinition<ProfitGivebackParams> = {
  kind: 'profit_giveback',
  validate: validateProfitGivebackParams,
  tighter: { min_peak_r: 'lower', giveback_pct: 'lower' },
  planOnly: false,
  texts: {
    'profit_giveback.reached':
      'I was at +{peak}R today and gave back {g}%. My rule ends my day at {max}%.',
  },
  override: never,
  evaluate(params, input) {
    const minPeak = decimal(params.min_peak_r);
    const max = decimal(params.giveback_pct);
    const day = dayOf(
      input,
      ({ best, sum }) =>
        compare(best, minPeak) >= 0 &&
        compare(multiply(subtract(best, sum), HUNDRED), multiply(max, best)) >= 0,
    );
    const given = subtract(day.best, day.sum);
    const figures = () => ({
      observed: toText(asPercent(given, day.best)),
      limit: toText(max),
      unit: '%',
      margin: shareUsed(multiply(given, HUNDRED), multiply(max, day.best)),
    });
    if (!day.isOver) return { status: 'pass', figures };
    const until = accountDay(input).end;
    return {
      status: 'fail',
      outcome: 'NO_GO',
      figures,
      template: 'profit_giveback.reached',
      slots: () => ({
        peak: toText(day.best),
        g: figures().observed,
        max: toText(max),
      }),
      until,
      tasks: ['review_day'],
    };
  },
};
