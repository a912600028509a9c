import type { Account, RuleDefinition } from '@mast/shared/types';
import {
  formatMoney,
  formatNumber,
  KeyValue,
  KeyValues,
  RuleRow,
  Section,
} from '../../ui/index.ts';
import type { FigureWindow } from '../common/account-figures.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { type FiguresOf, useFigures } from '../common/use-figures.ts';
import { PLAIN_WORDS, partsText } from '../rules/sentences/parts.ts';
import { type Budget, budgetOf, budgetSentence } from './budgets.ts';
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
  const { equity, freshDeposits, realised } = figuresOf(account, 'trading_day');
  const money = (amount: string, sign: 'negative' | 'always' = 'negative') =>
    formatMoney(amount, account.currency, { sign });
  return (
    <div>
      {isNamed && <h3>{account.label}</h3>}
      <KeyValues>
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
          <BudgetRow key={rule.id} rule={rule} account={account} figuresOf={figuresOf} />
        ))}
      </ul>
    </div>
  );
}

interface BudgetRowProps {
  rule: RuleDefinition;
  account: Account;
  figuresOf: FiguresOf;
}

function BudgetRow({ rule, account, figuresOf }: BudgetRowProps) {
  const { window } = rule.params as { window?: FigureWindow };
  if (window === undefined) return null;
  const budget = budgetOf(rule, figuresOf(account, window).realised);
  if (budget === undefined) return null;
  const { title, parts } = budgetSentence(rule, { ...PLAIN_WORDS, currency: account.currency });
  return (
    <RuleRow
      id={rule.id}
      name={title}
      sentence={partsText(parts)}
      saw={shown(budget.used, budget)}
      limit={shown(budget.limit, budget)}
      unit={budget.unit === 'money' ? account.currency : budget.unit}
      margin={budget.share}
      quiet
    />
  );
}

const shown = (value: string, { unit }: Budget): string =>
  unit === 'money' ? formatNumber(value, { min: 2, max: 2 }) : formatNumber(value, { max: 2 });
