import { toText } from '@mast/shared/decimal';
import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import type { Account, RuleDefinition } from '@mast/shared/types';
import {
  formatMoney,
  formatNumber,
  KeyValue,
  KeyValues,
  RuleRow,
  Section,
} from '../../ui/index.ts';
import { leftOf } from '../common/left-of.ts';
import { leftLines } from '../common/left-words.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { type FiguresOf, useFigures } from '../common/use-figures.ts';
import { PLAIN_WORDS, partsText } from '../rules/sentences/parts.ts';
import { budgetText, mostUsed, shareUsed } from './budgets.ts';
import classes from './today.module.css';

export function WhatIsLeft() {
  const accounts = useAccounts();
  const figuresOf = useFigures();
  return (
    <Section title="What I have left">
      <div className={classes.accounts}>
        {accounts.map((account) => (
          <AccountLeft
            key={account.id}
            account={account}
            figuresOf={figuresOf}
            isNamed={accounts.length > 1}
          />
        ))}
      </div>
    </Section>
  );
}

interface AccountLeftProps {
  account: Account;
  figuresOf: FiguresOf;
  isNamed: boolean;
}

function AccountLeft({ account, figuresOf, isNamed }: AccountLeftProps) {
  const rules = useActiveRules(account.persona)?.rules ?? [];
  const { equity, freshDeposits, realised, least, budgetsOf } = leftOf(account, rules, figuresOf);
  const money = (amount: string, sign: 'negative' | 'always' = 'negative') =>
    formatMoney(amount, account.currency, { sign });
  return (
    <div>
      {isNamed && <h3>{account.label}</h3>}
      <KeyValues>
        {leftLines(least, account.currency).map(({ label, value }) => (
          <KeyValue key={label} label={label}>
            <strong>{value}</strong>
          </KeyValue>
        ))}
        <KeyValue label="Equity">
          {equity === null ? 'no balance declared' : money(equity)}
        </KeyValue>
        {freshDeposits !== '0' && (
          <KeyValue label="Of it, in my limits from tomorrow">{money(freshDeposits)}</KeyValue>
        )}
        {account.persona !== 'indexdca' && (
          <>
            <KeyValue label="Result of the day">{money(realised.net, 'always')}</KeyValue>
            <KeyValue label="Entries today">{formatNumber(String(realised.entries))}</KeyValue>
          </>
        )}
      </KeyValues>
      <ul>
        {rules.map((rule) => (
          <BudgetRow
            key={rule.id}
            rule={rule}
            budget={mostUsed(budgetsOf(rule))}
            currency={account.currency}
          />
        ))}
      </ul>
    </div>
  );
}

interface BudgetRowProps {
  rule: RuleDefinition;
  budget: BudgetLeft | undefined;
  currency: string;
}

function BudgetRow({ rule, budget, currency }: BudgetRowProps) {
  const sentence = budgetText(rule, { ...PLAIN_WORDS, currency });
  if (budget === undefined || sentence === undefined) return null;
  return (
    <RuleRow
      id={rule.id}
      name={sentence.title}
      sentence={partsText(sentence.parts)}
      saw={shown(toText(budget.used), budget)}
      limit={shown(toText(budget.limit), budget)}
      unit={unitOf(budget, currency)}
      margin={shareUsed(budget)}
      quiet
    />
  );
}

const unitOf = ({ unit }: BudgetLeft, currency: string): string => {
  if (unit === 'money') return currency;
  return unit === 'unscheduled' ? 'steps' : unit;
};

const shown = (value: string, { unit }: BudgetLeft): string =>
  unit === 'money' ? formatNumber(value, { min: 2, max: 2 }) : formatNumber(value, { max: 2 });
