import type { Facts } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { accountFacts } from './account.ts';
import { ownCalendar } from './calendar.ts';
import { flowsOf } from './cash-flows.ts';
import { chainFact } from './chain.ts';
import { cooldownFacts, quarantineFacts } from './cooldowns.ts';
import { earlierDays } from './earlier-days.ts';
import { EquityLine } from './equity-line.ts';
import { FactIndex } from './fact-index.ts';
import { historyFacts } from './history.ts';
import { overrideFacts } from './overrides.ts';
import { awaitingEntries, unscheduledActions } from './pending-plans.ts';
import { positionFacts } from './positions.ts';
import { rateOf } from './rate.ts';
import type { FactNeeds, FactRows, FactSources } from './sources.ts';
import { windowsOf } from './windows.ts';

/** Everything that the rules may look at, as of one instant, from the rows known now. */
export function buildFacts(sources: FactSources, needs: FactNeeds, asOf: Instant): Facts {
  const { trades, posts, days } = sources;
  return factsFrom(new FactIndex(trades, posts, days), sources, needs, asOf);
}

/** The same from an index of trades and posts that is kept from one decision to the next. */
export function factsFrom(
  index: FactIndex,
  rows: FactRows,
  needs: FactNeeds,
  asOf: Instant,
): Facts {
  const asOfText = formatInstant(asOf);
  const { account, intents, tasks } = rows;
  const book = index.bookOf(account.id, account.day);
  const own = rows.snapshots.filter((snapshot) => snapshot.accountId === account.id);
  const earlier = earlierDays(index.daysOf(account.id), book.dates, asOf);
  const flows = flowsOf(account.id, rows.flows);
  const line = EquityLine.of(book, { snapshots: own, flows }, asOfText, earlier);
  const chain = rows.plan && chainFact(rows.plan, account.id, intents, tasks, asOf);
  const chainId = chain?.id ?? null;
  const windows = {
    account,
    book,
    line,
    awaiting: awaitingEntries(rows, chainId, asOfText),
    unscheduled: unscheduledActions(rows, chainId, asOfText),
  };
  const { mainZone } = rows;
  const overrides = overrideFacts(rows.overrides, rows.planKey, { chainId, mainZone, at: asOf });
  return {
    person: { mainZone },
    account: accountFacts({ ...rows, flows }, line, needs.lookbacks, asOf),
    instrument: rows.instrument,
    fx: rateOf(rows.instrument, account, rows.rates, asOf),
    history: {
      windows: windowsOf(needs.windows, windows, asOf),
      ...historyFacts(index, rows, asOf),
      complete: rows.historyComplete,
    },
    positions: positionFacts(index.openAt(asOfText), rows, asOf),
    calendar: { own: ownCalendar(rows.events, asOf), imported: null },
    chain,
    quarantines: quarantineFacts(rows.quarantines, asOfText),
    cooldowns: cooldownFacts(rows.cooldowns, tasks, asOfText),
    sync: { lastSyncAt: rows.lastSyncAt },
    ...(overrides ? { overrides } : {}),
  };
}
