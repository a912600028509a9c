import { toText } from '@mast/shared/decimal';
import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import { formatMoney, formatNumber, formatR, NBSP } from '../../ui/format/index.ts';

type Units = ReadonlyMap<BudgetLeft['unit'], BudgetLeft>;

export interface LeftLine {
  readonly label: string;
  readonly value: string;
}

/** `today`, `this week` */
export function inWindow(window: BudgetLeft['window']): string {
  if (window === null) return 'now';
  if (typeof window === 'object') return `in ${window.rolling_days} days`;
  return { trading_day: 'today', iso_week: 'this week', month: 'this month' }[window];
}

/** `412.50 USD`, `1.9R`, `3` */
export function amountLeft({ unit, left, isAtMost }: BudgetLeft, currency: string): string {
  const text = toText(left);
  if (unit === 'R') return formatR(text);
  if (unit !== 'money') return formatNumber(text);
  return (isAtMost ? `at most${NBSP}` : '') + formatMoney(text, currency);
}

const COUNTED = {
  trades: 'Trades left',
  unscheduled: 'Steps out of schedule left',
  positions: 'Positions left',
} as const;

/** What I can still lose, and how often I can still act, by the rule that leaves least of each. */
export function leftLines(least: Units, currency: string): LeftLine[] {
  const lines: LeftLine[] = [];
  for (const unit of ['money', 'R'] as const) {
    const one = least.get(unit);
    if (one === undefined) continue;
    const label = `Left to lose ${inWindow(one.window)}`;
    const value = amountLeft(one, currency);
    const same = lines.findIndex((line) => line.label === label);
    if (same < 0) lines.push({ label, value });
    else lines[same] = { label, value: `${lines[same]?.value} · ${value}` };
  }
  for (const unit of ['trades', 'unscheduled', 'positions'] as const) {
    const one = least.get(unit);
    if (one === undefined) continue;
    const label = `${COUNTED[unit]} ${inWindow(one.window)}`;
    lines.push({ label, value: `${amountLeft(one, currency)} of ${toText(one.limit)}` });
  }
  return lines;
}
