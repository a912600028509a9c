import type { ScoredContribution } from '@mast/shared/adherence';
import { decimal } from '@mast/shared/decimal';
import { parseCivilDate } from '@mast/shared/time';
import { badRequest } from '../command.ts';
import type { Members } from '../gate-request/plain-form.ts';
import {
  countAt,
  listAt,
  membersAt,
  onlyKnown,
  optional,
  textAt,
  truthAt,
} from '../plain-input.ts';
import { answersAt } from './answers.ts';
import { amountOr, capFlagsAt } from './flags.ts';

/** A date as days since 1970-01-01. */
function dateAt(value: unknown, path: string): number {
  const text = textAt(value, path);
  const days = parseCivilDate(text);
  if (days !== undefined) return days;
  throw badRequest(`expected a date YYYY-MM-DD, found \`${text}\``, path);
}

const PLAN = ['amount', 'tolerancePct', 'date', 'toleranceDays', 'funds'];
const ACTUAL = ['amount', 'date', 'fund', 'unscheduledSale'];
const PARTS = ['amount', 'date', 'fund', 'sale'] as const;

/** An action of an index plan; a member that is left out is not known. */
export function contributionOf(raw: Members, path: string): ScoredContribution {
  const part = (name: string): Members =>
    optional(raw[name], {}, (value) => membersAt(value, `${path}${name}`));
  const [plan, actual] = [part('plan'), part('actual')];
  onlyKnown(plan, PLAN, `${path}plan`);
  onlyKnown(actual, ACTUAL, `${path}actual`);
  const dates = [plan, actual].map(({ date }, i) =>
    optional(date, null, (value) => dateAt(value, `${path}${i === 0 ? 'plan' : 'actual'}.date`)),
  );
  const [due, done] = dates as [number | null, number | null];
  return {
    plan: {
      amount: amountOr(plan.amount, `${path}plan.amount`),
      tolerancePct: amountOr(plan.tolerancePct, `${path}plan.tolerancePct`) ?? decimal('0'),
      toleranceDays: optional(plan.toleranceDays, 0, (value) =>
        countAt(value, `${path}plan.toleranceDays`),
      ),
      funds: optional(plan.funds, null, (value) =>
        listAt(value, `${path}plan.funds`).map((one, i) => textAt(one, `${path}plan.funds[${i}]`)),
      ),
    },
    actual: {
      amount: amountOr(actual.amount, `${path}actual.amount`),
      daysOff: due === null || done === null ? null : Math.abs(done - due),
      fund: optional(actual.fund, null, (value) => textAt(value, `${path}actual.fund`)),
      isUnscheduledSale: optional(actual.unscheduledSale, null, (value) =>
        truthAt(value, `${path}actual.unscheduledSale`),
      ),
    },
    flags: capFlagsAt(part('flags'), `${path}flags`),
    answers: answersAt(PARTS, part('answers'), `${path}answers`),
  };
}
