import type { MinGapParams } from '../../generated/types.ts';
import { validateMinGapParams } from '../../generated/validators-rules.js';
import { accountCloses, gapFigures, isLoss, lastClosing, MINUTE_MS } from '../closes.ts';
import { overridable } from '../overridable.ts';
import type { RuleKindDefinition } from '../types.ts';
import { PASS } from '../verdicts.ts';
import { endTime, wallTime } from '../words.ts';

export const minGap: RuleKindDefinition<MinGapParams> = {
  kind: 'min_gap',
  validate: validateMinGapParams,
  tighter: { minutes: 'higher', after: 'undecidable' },
  planOnly: false,
  texts: {
    'min_gap.running': 'My last trade closed at {t}. My gap is {m} minutes and ends at {until}.',
    'min_gap.after_loss': 'My last loss closed at {t}. My gap is {m} minutes and ends at {until}.',
  },
  override: overridable(['write_three_lines']),
  evaluate({ minutes, after }, input) {
    const closes = accountCloses(input);
    const closedAt = lastClosing(after === 'loss' ? closes.filter(isLoss) : closes);
    if (closedAt === undefined) return PASS;
    const until = closedAt + minutes * MINUTE_MS;
    const figures = gapFigures(closedAt, minutes, input);
    if (input.asOf >= until) return { status: 'pass', figures };
    const zone = input.facts.person.mainZone;
    return {
      status: 'fail',
      outcome: 'WAIT',
      figures,
      template: after === 'loss' ? 'min_gap.after_loss' : 'min_gap.running',
      slots: () => ({
        t: wallTime(closedAt, input.asOf, zone),
        m: `${minutes}`,
        until: endTime(until, input.asOf, zone),
      }),
      until,
      tasks: ['wait_minutes'],
    };
  },
};
