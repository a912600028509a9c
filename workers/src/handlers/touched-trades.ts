import { releasedAt } from '@mast/shared/cooldowns';
import type { EntityReader } from '@mast/shared/entities';
import type { EventEnvelope, EventType } from '@mast/shared/events';
import { formatInstant, type Instant, parseInstant } from '@mast/shared/time';

/** Events after which a trade may have to be judged anew. */
const TOUCHING: ReadonlySet<EventType> = new Set([
  'trade.closed',
  'trade.changed',
  'journal.entry.created',
  'journal.entry.removed',
  'pretrade.decision.returned',
  'cooldown.started',
  'cooldown.tasks.settled',
]);

export const touchesTrades = ({ type }: EventEnvelope): boolean => TOUCHING.has(type);

/** So many at once came in from a file, and most may be from before the journal began. */
const MANY = 20;

/** The trades that an event is about and that the journal judges, by their ids. */
export async function touchedTrades(reader: EntityReader, event: EventEnvelope): Promise<string[]> {
  switch (event.type) {
    case 'trade.closed':
    case 'trade.changed':
      return judged(reader, (event.data as { readonly tradeIds: readonly string[] }).tradeIds);
    case 'journal.entry.created':
      return ofEntry(reader, (event.data as { readonly entryId: string }).entryId);
    case 'journal.entry.removed':
      return [(event.data as { readonly tradeId: string }).tradeId];
    case 'pretrade.decision.returned':
      return ofPlan(reader, (event.data as { readonly intentId: string }).intentId);
    case 'cooldown.started':
      return duringCooldown(reader, (event.data as { readonly cooldownId: string }).cooldownId);
    case 'cooldown.tasks.settled':
      return sinceReleases(
        reader,
        (event.data as { readonly cooldownIds: readonly string[] }).cooldownIds,
      );
    default:
      return [];
  }
}

async function judged(reader: EntityReader, ids: readonly string[]): Promise<string[]> {
  if (ids.length <= MANY) return [...ids];
  const [person] = await reader.list('person');
  if (person === undefined) return [];
  const trades = await reader.list('trade', {
    since: { field: 'openedAt', value: person.createdAt },
  });
  const recent = new Set(trades.map(({ id }) => id));
  return ids.filter((id) => recent.has(id));
}

async function ofEntry(reader: EntityReader, entryId: string): Promise<string[]> {
  const entry = await reader.get('journal_entry', entryId);
  return entry?.kind === 'post' && entry.tradeId !== null ? [entry.tradeId] : [];
}

/** A plan that arrives after the fills that it stood for. */
async function ofPlan(reader: EntityReader, intentId: string): Promise<string[]> {
  const intent = await reader.get('intent', intentId);
  if (intent === undefined) return [];
  const { accountId, instrumentId, mode, correctedTime } = intent;
  const trades = await reader.list('trade', {
    where: { accountId, instrumentId, mode },
    since: { field: 'lastFillAt', value: correctedTime },
  });
  return trades.map(({ id }) => id);
}

/** Tasks that had let go of cooldowns before trades that arrived ahead of them; those before were held. */
async function sinceReleases(
  reader: EntityReader,
  cooldownIds: readonly string[],
): Promise<string[]> {
  const releases = await Promise.all(cooldownIds.map((id) => releaseOf(reader, id)));
  const first = releases.filter((at) => at !== undefined).sort((a, b) => a - b)[0];
  if (first === undefined) return [];
  const trades = await reader.list('trade', {
    since: { field: 'lastFillAt', value: formatInstant(first) },
  });
  return trades.map(({ id }) => id);
}

/** Undefined while it holds. */
async function releaseOf(reader: EntityReader, cooldownId: string): Promise<Instant | undefined> {
  const [cooldown, tasks] = await Promise.all([
    reader.get('cooldown', cooldownId),
    reader.list('friction_task', { where: { cooldownId } }),
  ]);
  if (cooldown === undefined) return undefined;
  return releasedAt({ endsAt: parseInstant(cooldown.endsAt) as Instant }, tasks);
}

/** A cooldown that was held on a device from before the trades that arrived ahead of it. */
async function duringCooldown(reader: EntityReader, cooldownId: string): Promise<string[]> {
  const cooldown = await reader.get('cooldown', cooldownId);
  if (cooldown === undefined) return [];
  const { startsAt, arrivedAt } = cooldown;
  const trades = await reader.list('trade', {
    since: { field: 'lastFillAt', value: startsAt > arrivedAt ? startsAt : arrivedAt },
  });
  return trades.map(({ id }) => id);
}
