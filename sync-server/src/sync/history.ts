import type { HistoryRow, SyncStore } from '@mast/database';
import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';
import type { HistorySummary } from '@mast/shared/types';
import { NO_SPACE } from './envelopes.ts';
import { cursorText, type HistoryCursor, planHistory } from './plan-history.ts';

/** Rows of one page; a device takes one in at a time. */
const PAGE_ROWS = 2_000;

export interface HistoryQuestion {
  readonly after: HistoryCursor | null;
  readonly entities?: readonly AgeingEntity[];
  readonly pageRows?: number;
}

/** Answers, as JSON of its contract, what changed in the history since a cursor, from one snapshot. */
export function handleHistory(
  store: SyncStore,
  userId: string,
  { after, entities = AGEING_ENTITIES, pageRows = PAGE_ROWS }: HistoryQuestion,
): Promise<string> {
  return store.withUserRead(userId, async (reader) => {
    const space = (await reader.space()) ?? { version: 0, epoch: NO_SPACE, tombstoneFloor: 0 };
    const { version, epoch } = space;
    const plan = planHistory(after, space, entities);
    const rows = await reader.historyPage(plan.place, pageRows, entities);
    const last = rows.at(-1);
    const isWhole = rows.length < pageRows || last === undefined;
    const cursor: HistoryCursor = isWhole
      ? { epoch, entities, began: version, place: { version, row: null } }
      : { epoch, entities, began: plan.began, place: { version: last.version, row: last } };
    const head = { cursor: cursorText(cursor), reset: plan.reset, complete: isWhole, version };
    return `${JSON.stringify(head).slice(0, -1)},"changes":[${rows.map(changeOf).join(',')}]}`;
  });
}

// Ids and names hold nothing that JSON would escape: their contracts see to it.
const changeOf = ({ entity, id, version, json }: HistoryRow): string =>
  `{"entity":"${entity}","id":"${id}","version":${version},"row":${json}}`;

/** What the history holds, for a holder to compare. */
export function handleHistorySummary(store: SyncStore, userId: string): Promise<HistorySummary> {
  return store.withUserRead(userId, async (reader) => {
    const space = await reader.space();
    const sums = await reader.historySums();
    return {
      version: space?.version ?? 0,
      sums: AGEING_ENTITIES.map((entity) => ({ entity, ...sums[entity] })),
    };
  });
}
