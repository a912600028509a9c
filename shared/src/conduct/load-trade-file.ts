import type { EntityReader } from '../entities/index.ts';
import { before, HISTORY_MS } from '../facts/index.ts';
import type { Fill, FrictionTask, Intent, JournalEntry, Trade } from '../generated/types.ts';
import { activeRules } from '../mutations/index.ts';
import { type Instant, mainZoneAt, parseInstant } from '../time/index.ts';
import { answeredPlan } from './answered-plan.ts';
import type { DecidedPlan, TradeFile } from './trade-file.ts';

/** @returns undefined where the trade is not there, or began before the journal did */
export async function loadTradeFile(
  reader: EntityReader,
  tradeId: string,
): Promise<TradeFile | undefined> {
  const [trade, people] = await Promise.all([reader.get('trade', tradeId), reader.list('person')]);
  const [person] = people;
  if (!trade || !person || trade.openedAt < person.createdAt) return undefined;
  const account = await reader.get('account', trade.accountId);
  if (!account) return undefined;
  const [fills, cooldowns, tasks, posts, active, since] = await Promise.all([
    fillsOf(reader, trade),
    reader.list('cooldown', { since: { field: 'endsAt', value: longBefore(trade.openedAt) } }),
    tasksSince(reader, trade.openedAt),
    reader.list('journal_entry', { where: { kind: 'post', tradeId } }),
    activeRules(reader, account.persona, trade.openedAt),
    reader.list('trade', {
      where: { mode: 'live' },
      since: { field: 'lastFillAt', value: trade.openedAt },
    }),
  ]);
  return {
    trade,
    persona: account.persona,
    mainZone: mainZoneAt(person, trade.openedAt),
    fills,
    plans: await plansOf(reader, trade, fills),
    stops: trade.stops,
    cooldowns,
    tasks,
    laterEntries: entriesAfter(trade, since),
    post: latest(posts),
    rules: active?.rules ?? [],
  };
}

const longBefore = (at: string): string => before(parseInstant(at) as Instant, HISTORY_MS);

export async function fillsOf(reader: EntityReader, { legs }: Trade): Promise<Map<string, Fill>> {
  const fills = await Promise.all(legs.map(({ fillId }) => reader.get('fill', fillId)));
  return new Map(fills.flatMap((fill) => (fill ? [[fill.id, fill] as const] : [])));
}

/** Tasks that were done before have let go by then. */
async function tasksSince(reader: EntityReader, at: string): Promise<FrictionTask[]> {
  const [open, ended] = await Promise.all([
    reader.list('friction_task', { where: { state: 'open' } }),
    reader.list('friction_task', { since: { field: 'doneAt', value: at } }),
  ]);
  const known = new Map([...open, ...ended].map((task) => [task.id, task]));
  return [...known.values()];
}

export async function plansOf(
  reader: EntityReader,
  trade: Trade,
  fills: ReadonlyMap<string, Fill>,
): Promise<Map<string, DecidedPlan>> {
  const plans = new Map<string, DecidedPlan>();
  const intents = await intentsOf(reader, trade, [...fills.values()]);
  const decided = new Map<string, DecidedPlan>();
  for (const fill of fills.values()) {
    const intent = answeredPlan(fill, trade, intents);
    if (intent === undefined) continue;
    const plan = decided.get(intent.id) ?? (await decidedPlan(reader, intent));
    decided.set(intent.id, plan);
    plans.set(fill.id, plan);
  }
  return plans;
}

async function intentsOf(
  reader: EntityReader,
  { accountId, instrumentId, mode, openedAt }: Trade,
  fills: readonly Fill[],
): Promise<Intent[]> {
  const named = [...new Set(fills.flatMap(({ intentId }) => intentId ?? []))];
  const isUnnamed = fills.some(({ intentId }) => intentId === null);
  const [byName, standing] = await Promise.all([
    Promise.all(named.map((id) => reader.get('intent', id))),
    isUnnamed
      ? reader.list('intent', {
          where: { accountId, instrumentId, mode },
          since: { field: 'chainEndsAt', value: openedAt },
        })
      : [],
  ]);
  return [...standing, ...byName.filter((intent) => intent !== undefined)];
}

async function decidedPlan(reader: EntityReader, intent: Intent): Promise<DecidedPlan> {
  const [device, server, latest, overrides] = await Promise.all([
    reader.get('gate_decision', `${intent.id}:device`),
    reader.get('gate_decision', `${intent.id}:server`),
    reader.get('gate_decision', intent.decisionId),
    reader.list('override', { where: { chainId: intent.chainId, decision: 'granted' } }),
  ]);
  // An override that was granted since has a decision of its own.
  const decided = latest?.evaluator === 'server' ? latest : server;
  return { intent, device: device?.record, server: decided?.record, overrides };
}

const latest = (posts: readonly JournalEntry[]): JournalEntry | undefined =>
  [...posts].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);

const entriesAfter = ({ id, openedAt }: Trade, others: readonly Trade[]) =>
  others
    .filter((other) => other.id !== id && other.openedAt > openedAt)
    .flatMap(({ legs: [first] }) => (first ? [{ fillId: first.fillId, at: first.at }] : []));
