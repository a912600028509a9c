import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import type {
  Account,
  Instrument,
  Intent,
  Persona,
  RuleDefinition,
  Trade,
} from '@mast/shared/types';
import { useMemo } from 'react';
import { serverNow, useRows } from '../../data/index.ts';
import { fundsOf } from '../common/funds.ts';
import { kept } from '../common/kept.ts';
import { leftOf } from '../common/left-of.ts';
import { tradedInstruments } from '../common/traded-instruments.ts';
import { typedText } from '../common/typed-text.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useFigures } from '../common/use-figures.ts';
import { type InstrumentBook, useInstruments } from '../common/use-instruments.ts';
import { useZone } from '../common/use-zone.ts';
import { wallTimeOf } from '../common/wall-time.ts';
import { checksOfSetup, offeredSetups } from './own-setups.ts';
import { type PlanAsks, planAsks } from './plan-asks.ts';
import type { PlanForm } from './plan-form.ts';
import { newestFirst, recentInstruments, recentSetups } from './recent-choices.ts';
import { medianRisk, type UsualSources } from './usual-size.ts';

/** What the app knows so that the person need not type it. */
export interface PlanContext {
  accounts: readonly Account[];
  account: Account | undefined;
  book: InstrumentBook;
  instrument: Instrument | undefined;
  recent: readonly Instrument[];
  setups: readonly string[];
  /** Checks of the setup that is named, beside those that a rule lists. */
  setupChecks: readonly string[];
  /** The last plan in this instrument. */
  last: Intent | undefined;
  asks: PlanAsks;
  rules: readonly RuleDefinition[];
  usual: UsualSources;
  /** What the account's budgets leave, of each unit the one that leaves least. */
  least: ReadonlyMap<BudgetLeft['unit'], BudgetLeft>;
  /** Hours of sleep as said in a plan of today, as they are typed. */
  sleepToday: string | null;
}

function useAsks(persona: Persona | undefined, rules: readonly RuleDefinition[]): PlanAsks {
  const hasOwnCalendar = useRows('calendar_event').length > 0;
  return useMemo(() => planAsks(rules, persona, hasOwnCalendar), [rules, persona, hasOwnCalendar]);
}

/**
 * Own plans of the day already said it: it is asked once a day.
 * @param intents the newest first
 */
function sleepOfToday(intents: readonly Intent[], zone: string): string | null {
  const today = wallTimeOf(serverNow(), zone).date;
  for (const { correctedTime, context } of intents) {
    const { date } = wallTimeOf(Date.parse(correctedTime), zone);
    if (date < today) return null;
    if (date === today && context.sleepHours != null) return typedText(context.sleepHours);
  }
  return null;
}

const NO_RULES: readonly RuleDefinition[] = [];
const NOTHING_LEFT_OF: PlanContext['least'] = new Map();

/** What is offered first: the person's own list, else what was traded lately. */
function offeredTo(
  account: Account | undefined,
  own: readonly string[] | null,
  used: readonly string[],
  { all, get }: InstrumentBook,
): readonly Instrument[] {
  if (own !== null) return own.flatMap((id) => get(id) ?? []);
  const recent = recentInstruments(used, account, get);
  if (account?.persona !== 'indexdca') return recent;
  return [...new Set([...recent, ...fundsOf(all, account.currency)])];
}

const inOrder = kept(newestFirst);

const ofAccount = <R extends { accountId: string }>(
  rows: readonly R[],
  accountId: string | undefined,
): R[] => rows.filter((row) => row.accountId === accountId);

/** What the account's own history offers, which no key that is typed changes; a plan leaves the trades as they are. */
const plannedOf = kept((intents: readonly Intent[], accountId: string | undefined) => {
  const own = ofAccount(intents, accountId);
  return { own, setups: recentSetups(own) };
});

const tradedOf = kept((trades: readonly Trade[], accountId: string | undefined) => {
  const own = ofAccount(trades, accountId);
  return { instruments: tradedInstruments(own), median: medianRisk(own) };
});

const usedOf = kept((planned: readonly Intent[], traded: readonly string[]) => [
  ...new Set([...planned.map(({ instrumentId }) => instrumentId), ...traded]),
]);

export function usePlanContext(form: PlanForm): PlanContext {
  const accounts = useAccounts();
  const intents = inOrder(useRows('intent'));
  const trades = useRows('trade');
  const book = useInstruments();
  const figuresOf = useFigures();
  const zone = useZone();
  const accountId = form.accountId ?? intents[0]?.accountId;
  const account = accounts.find(({ id }) => id === accountId) ?? accounts[0];
  const rules = useActiveRules(account?.persona)?.rules ?? NO_RULES;
  const asks = useAsks(account?.persona, rules);
  const left = useMemo(
    () => account && leftOf(account, rules, figuresOf),
    [account, rules, figuresOf],
  );
  const { own, setups } = plannedOf(intents, account?.id);
  const { instruments: traded, median } = tradedOf(trades, account?.id);
  const used = usedOf(own, traded);
  const ownSetups = useRows('setup').filter((one) => one.persona === account?.persona);
  const recent = offeredTo(account, asks.instruments, used, book);
  const instrument = book.get(form.instrumentId ?? used[0] ?? onlyOne(recent));
  return {
    accounts,
    account,
    book,
    instrument,
    recent,
    setups: asks.setups ?? offeredSetups(ownSetups, setups),
    setupChecks: checksOfSetup(ownSetups, form.setup, asks.checklist),
    last: own.find((intent) => intent.instrumentId === instrument?.id),
    asks,
    rules,
    usual: {
      median,
      rules,
      equity: left === undefined ? null : left.equity,
    },
    least: left?.least ?? NOTHING_LEFT_OF,
    sleepToday: sleepOfToday(intents, zone),
  };
}

const onlyOne = (offered: readonly Instrument[]): string | undefined =>
  offered.length === 1 ? offered[0]?.id : undefined;
