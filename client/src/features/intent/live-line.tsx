import { compare, type Decimal, decimal, divide, toText, ZERO } from '@mast/shared/decimal';
import { lazy, Suspense } from 'react';
import { formatMoney, formatPercent, formatR, parseTyped } from '../../ui/index.ts';
import { inWindow } from '../common/left-words.ts';
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

/** What the day leaves, in risks of this plan, and how many trades. */
function leftText({ least }: PlanContext, risk: Decimal): (string | undefined)[] {
  const money = least.get('money');
  const trades = least.get('trades');
  return [
    money && compare(risk, ZERO) > 0
      ? `${inWindow(money.window)} ${formatR(toText(divide(money.left, risk, 1, 'down')))} left`
      : undefined,
    trades && `${toText(trades.left)} ${toText(trades.left) === '1' ? 'trade' : 'trades'} left`,
  ];
}

const typedPrices = (form: PlanForm) => ({
  entry: parseTyped(form.entry),
  stop: parseTyped(form.stop),
  size: parseTyped(form.size),
});

/** What the plan risks so far, in money, percent and R. */
export function liveText(form: PlanForm, context: PlanContext): string {
  const { instrument, account, usual } = context;
  if (account?.persona === 'indexdca') return savingText(form, context);
  if (instrument === undefined || account === undefined) return 'Choose what I want to trade';
  const risk = riskOf(typedPrices(form), instrument);
  if (risk === undefined) return 'My risk shows with entry, stop and size';
  const share = shareOfEquity(risk, usual.equity);
  const money = formatMoney(toText(risk), account.currency, { max: 2 });
  return said([
    `Risks ${money}`,
    share && formatPercent(share, { min: 2 }),
    '1R',
    ...leftText(context, risk),
  ]);
}

const ForeignLine = lazy(() => import('./foreign-line.tsx'));

export interface LiveLineProps {
  id: string;
  form: PlanForm;
  context: PlanContext;
}

export function LiveLine({ id, form, context }: LiveLineProps) {
  const { instrument, account, usual } = context;
  const isForeign =
    instrument !== undefined && account !== undefined && instrument.quote !== account.currency;
  return (
    <div id={id} className={classes.live}>
      {isForeign ? (
        <Suspense>
          <ForeignLine
            plan={typedPrices(form)}
            instrument={instrument}
            account={account}
            equity={usual.equity}
          />
        </Suspense>
      ) : (
        liveText(form, context)
      )}
    </div>
  );
}
