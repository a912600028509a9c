import type { Account, Instrument, Intent, RequireFieldsParams, Rule } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useFigures } from '../common/use-figures.ts';
import { type InstrumentBook, useInstruments } from '../common/use-instruments.ts';
import type { PlanForm } from './plan-form.ts';
import { newestFirst, recentInstruments, recentSetups } from './recent-choices.ts';
import type { UsualSources } from './usual-size.ts';

type Field = RequireFieldsParams['fields'][number];

/** What the app knows so that the person need not type it. */
export interface PlanContext {
  accounts: readonly Account[];
  account: Account | undefined;
  book: InstrumentBook;
  instrument: Instrument | undefined;
  recent: readonly Instrument[];
  setups: readonly string[];
  /** The last plan in this instrument. */
  last: Intent | undefined;
  required: ReadonlySet<Field>;
  minChars: number;
  usual: UsualSources;
}

/** What the gate takes where the rule names no length of its own. */
const USUAL_MIN_CHARS = 15;

const fieldsRule = (rules: readonly Pick<Rule, 'kind' | 'params'>[]) =>
  rules.find(({ kind }) => kind === 'require_fields')?.params as RequireFieldsParams | undefined;

export function usePlanContext(form: PlanForm): PlanContext {
  const accounts = useAccounts();
  const intents = newestFirst(useRows('intent'));
  const trades = useRows('trade');
  const book = useInstruments();
  const figuresOf = useFigures();
  const accountId = form.accountId ?? intents[0]?.accountId;
  const account = accounts.find(({ id }) => id === accountId) ?? accounts[0];
  const rules = useActiveRules(account?.persona)?.rules ?? [];
  const own = intents.filter((intent) => intent.accountId === account?.id);
  const traded = trades
    .filter((trade) => trade.accountId === account?.id)
    .sort((a, b) => (a.lastFillAt < b.lastFillAt ? 1 : -1));
  const used = [...own, ...traded].map((row) => row.instrumentId);
  const instrument = book.get(form.instrumentId ?? used[0]);
  const required = fieldsRule(rules);
  return {
    accounts,
    account,
    book,
    instrument,
    recent: recentInstruments(used, account, book.get),
    setups: recentSetups(own),
    last: own.find((intent) => intent.instrumentId === instrument?.id),
    required: new Set(required?.fields ?? []),
    minChars: required?.min_chars ?? USUAL_MIN_CHARS,
    usual: {
      trades: traded,
      rules,
      equity: account === undefined ? null : figuresOf(account, 'trading_day').equity,
    },
  };
}
