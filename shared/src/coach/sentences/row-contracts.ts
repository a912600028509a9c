import type { RowGroup } from './sentence.ts';

/** The contract that the rows of a group keep to. */
export const ROW_CONTRACTS = {
  money: 'MoneyRow',
  brokenMoney: 'MoneyRow',
  keptMoney: 'MoneyRow',
  overrideMoney: 'MoneyRow',
  breaches: 'NamedCount',
  cooldownTriggers: 'NamedCount',
  firstOutcomes: 'NamedCount',
  lastOutcomes: 'NamedCount',
  differences: 'NamedCount',
  caps: 'NamedCount',
  trades: 'TradeRow',
  setups: 'OwnCell',
  emotions: 'NamedCell',
  hours: 'HourCell',
  weekdays: 'NamedCell',
  instruments: 'SymbolCell',
  pendingRules: 'PendingRule',
  funds: 'FundRow',
  words: 'OwnLine',
} as const satisfies Record<RowGroup, string>;
