import { decimal, toText } from '@mast/shared/decimal';
import { formatMoney, formatPercent, parseTyped } from '../../ui/index.ts';
import { riskOf, shareOfEquity } from './plan-figures.ts';
import type { PlanForm } from './plan-form.ts';
import classes from './plan-sheet.module.css';
import type { PlanContext } from './use-plan-context.ts';

const said = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** What a step of a savings plan moves, in money and percent. */
function savingText(form: PlanForm, { account, instrument, usual }: PlanContext): string {
  if (instrument === undefined) return 'Choose a fund';
  const amount = parseTyped(form.amount);
  if (amount === undefined) return 'My amount shows here in % of what it is worth';
  const share = shareOfEquity(decimal(amount), usual.equity);
  return said([
    `Moves ${formatMoney(amount, account?.currency ?? '')}`,
    share && `${formatPercent(share, { min: 2 })} of what it is worth`,
  ]);
}

/** What the plan risks so far, in money, percent and R. */
export function liveText(form: PlanForm, context: PlanContext): string {
  const { instrument, account, usual } = context;
  if (account?.persona === 'indexdca') return savingText(form, context);
  if (instrument === undefined || account === undefined) return 'Choose what I want to trade';
  if (instrument.quote !== account.currency) {
    return `No rate from ${instrument.quote} to ${account.currency}, so the risk is not known`;
  }
  const typed = {
    entry: parseTyped(form.entry),
    stop: parseTyped(form.stop),
    size: parseTyped(form.size),
  };
  const risk = riskOf(typed, instrument);
  if (risk === undefined) return 'My risk shows with entry, stop and size';
  const share = shareOfEquity(risk, usual.equity);
  const money = formatMoney(toText(risk), account.currency, { max: 2 });
  return said([`Risks ${money}`, share && formatPercent(share, { min: 2 }), '1R']);
}

export const LiveLine = ({
  id,
  form,
  context,
}: {
  id: string;
  form: PlanForm;
  context: PlanContext;
}) => (
  <p id={id} className={classes.live}>
    {liveText(form, context)}
  </p>
);
