import type { Entities, EntityName, EntityReader } from '../../entities/index.ts';
import { readerOverRows } from '../../entities/testing/index.ts';
import { account, snapshot, tradesOf } from '../../facts/testing/sources.ts';
import type {
  Breach,
  Cooldown,
  JournalEntry,
  Person,
  Trade,
  TradeScore,
  WeeklyDigest,
} from '../../generated/types.ts';
import { formatInstant, parseInstant } from '../../time/index.ts';

/** Monday 15 June 2026, seven in the morning: the week from 8 to 14 June is due. */
export const MONDAY = '2026-06-15T07:00:00.000Z';

export const person: Person = {
  id: 'person',
  mainZone: 'UTC',
  personas: ['shortterm'],
  digestWeekday: null,
  zoneChange: null,
  createdAt: '2026-06-01T00:00:00.000Z',
};

export const instant = (text: string): number => parseInstant(text) as number;

/** Closed trades of June 2026, an hour each: `['09T10', '1.5']` closes on the 9th at 11:00 with 1.5R. */
export function closedTrades(
  list: readonly (readonly [at: string, r: string | null])[],
  over: Partial<Trade> = {},
): Trade[] {
  const [model] = tradesOf([
    ['08T10:00', 'buy', '1', '100', '98'],
    ['08T11:00', 'sell', '1', '101'],
  ]) as [Trade];
  return list.map(([at, r], i) => {
    const openedAt = `2026-06-${at}:00:00.000Z`;
    const closedAt = formatInstant(instant(openedAt) + 3_600_000);
    return {
      ...model,
      id: `trade-${at}-${i}`,
      openedAt,
      closedAt,
      lastFillAt: closedAt,
      netPnl: r === null ? '-7' : String(Math.round(Number(r) * 1_000) / 10),
      r,
      ...over,
    };
  });
}

export const scoreOf = (
  trade: Trade,
  score: number | null,
  over: Partial<TradeScore> = {},
): TradeScore => ({
  id: trade.id,
  accountId: trade.accountId,
  mode: trade.mode,
  persona: 'shortterm',
  closedAt: trade.lastFillAt,
  state: score === null ? 'awaiting_post' : 'scored',
  dueAt: trade.lastFillAt,
  score,
  clean: score === null ? null : score === 100,
  parts: [],
  caps: [],
  underOverride: false,
  lateConflict: false,
  createdAt: trade.lastFillAt,
  ...over,
});

export const breachOf = (trade: Trade, over: Partial<Breach> = {}): Breach => ({
  id: `breach:${trade.id}`,
  kind: 'stop_widened',
  kinds: ['stop_widened'],
  tradeId: trade.id,
  accountId: trade.accountId,
  fillId: null,
  intentId: null,
  at: trade.openedAt,
  arrivedAt: trade.openedAt,
  baseMinutes: 60,
  voided: false,
  createdAt: trade.openedAt,
  ...over,
});

export const postOf = (trade: Trade, text: string, at: string): JournalEntry => ({
  id: `post:${trade.id}`,
  kind: 'post',
  period: null,
  tradeId: trade.id,
  text,
  emotion: null,
  followedPlan: 'yes',
  answers: null,
  intentId: null,
  revisedAt: null,
  safeguards: null,
  at,
  createdAt: at,
});

export const cooldown = (
  id: string,
  startsAt: string,
  endsAt: string,
  over: Partial<Cooldown> = {},
): Cooldown => ({
  id,
  trigger: 'loss_streak',
  class: 'major',
  scope: 'person',
  accountId: null,
  startsAt,
  endsAt,
  baseMinutes: 30,
  level: 0,
  counted: true,
  state: 'enforced',
  voidedForEscalation: false,
  tradeId: null,
  losses: null,
  fillId: null,
  breach: null,
  ruleKey: null,
  rung: null,
  day: null,
  tzdbVersions: [],
  arrivedAt: startsAt,
  createdAt: startsAt,
  ...over,
});

/** A person's rows in memory, with an account and a declared balance. */
export class Rows {
  readonly map = new Map<string, unknown>();
  readonly reader: EntityReader = readerOverRows(this.map);

  constructor() {
    this.put('person', person);
    this.put('account', account);
    this.put('account_snapshot', snapshot('2026-06-01T00:00:00.000Z', '10000'));
  }

  put<K extends EntityName>(entity: K, ...rows: readonly Entities[K][]): this {
    for (const row of rows) this.map.set(`${entity}/${row.id}`, row);
    return this;
  }

  del(entity: EntityName, id: string): this {
    this.map.delete(`${entity}/${id}`);
    return this;
  }

  keep(digests: readonly WeeklyDigest[]): void {
    this.put('weekly_digest', ...digests);
  }
}
