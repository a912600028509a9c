import type { SpaceWriter, SyncStore } from '@mast/database';
import { type EntityReader, put } from '@mast/shared/entities';
import type { DomainEvent, EventEnvelope } from '@mast/shared/events';
import { readFacts } from '@mast/shared/gate';
import { factsOf, loadGateState } from '@mast/shared/mutations';
import { paperStarts, released } from '@mast/shared/paper';
import { formatInstant, type Instant, parseInstant } from '@mast/shared/time';
import type { PaperQuarantine } from '@mast/shared/types';
import { announce } from './issue.ts';

export const PAPER_PERIODS = 'paper-periods';

interface Deps {
  readonly store: SyncStore;
  readonly newId: () => string;
}

/**
 * Begins the paper periods that closes and scores call for, and lets go those whose paper trades are
 * done. The gate counts by itself: these rows keep a period through changed rules and a new account.
 */
export const paperPeriods =
  ({ store, newId }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (event.type !== 'trade.closed' && event.type !== 'trade.scored') return;
    const { tradeIds } = event.data as { readonly tradeIds: readonly string[] };
    await store.withUserWrite(event.userId, async (writer) => {
      if (!(await writer.claimEvent(PAPER_PERIODS, event.id))) return;
      const accounts = await accountsOf(writer.reader, tradeIds);
      const at = parseInstant(event.ts) as Instant;
      const events = await reviewPaper(writer, accounts, at);
      await announce(writer, events, event, { producer: PAPER_PERIODS, newId });
    });
  };

async function accountsOf(reader: EntityReader, tradeIds: readonly string[]): Promise<string[]> {
  const accounts = new Set<string>();
  for (const id of tradeIds) {
    const trade = await reader.get('trade', id);
    if (trade) accounts.add(trade.accountId);
  }
  return [...accounts];
}

/** Writes what began and what let go. @returns what is to be told of it */
export async function reviewPaper(
  writer: SpaceWriter,
  accountIds: readonly string[],
  at: Instant,
): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  for (const accountId of accountIds) {
    const reader = writer.reader;
    const state = await loadGateState(reader, {
      userId: writer.userId,
      accountId,
      plan: null,
      at,
      lastSyncAt: formatInstant(at),
    });
    if (typeof state === 'string') continue;
    const { account, rules, sources } = state;
    const figures = readFacts(factsOf(state, at));
    const facts = { account, rules, mainZone: sources.mainZone, figures, asOf: at };
    const known = new Set(sources.quarantines.map(({ id }) => id));
    const begun = paperStarts(facts).filter(
      (period) => !known.has(period.id) && !isHeld(period, sources.quarantines),
    );
    const ended = released([...sources.quarantines, ...begun], figures, at);
    await writer.apply([...begun, ...ended].map((row) => put('paper_quarantine', row)));
    events.push(
      ...begun.map(({ id }) => told('paper.period.started', id)),
      ...ended.map(({ id }) => told('paper.period.ended', id)),
    );
  }
  return events;
}

/** One drawdown that goes deeper is no second period while the first one holds. */
const isHeld = (begun: PaperQuarantine, periods: readonly PaperQuarantine[]): boolean =>
  begun.trigger === 'max_drawdown' &&
  periods.some(
    ({ trigger, accountId, ruleKey, releasedAt }) =>
      releasedAt === null &&
      trigger === begun.trigger &&
      accountId === begun.accountId &&
      ruleKey === begun.ruleKey,
  );

const told = (type: 'paper.period.started' | 'paper.period.ended', id: string): DomainEvent => ({
  type,
  data: { quarantineId: id },
});
