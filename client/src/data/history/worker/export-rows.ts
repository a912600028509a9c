import type { AgeingEntity } from '@mast/shared/entities';
import type { HistoryPage } from '@mast/shared/types';
import { validateHistoryPage } from '@mast/shared/validators-history';
import type { ExportedRows } from '../messages.ts';
import { type HistoryDb, pagesOf, progressOf } from './history-db.ts';

/** Rows that are made to text at once, so that no more than these are in memory twice. */
const PIECE = 1_000;

/** Collects rows as JSON texts with a comma between each two. */
class JsonRows {
  readonly #pieces: Blob[] = [];
  count = 0;

  add(rows: readonly object[]): void {
    if (rows.length === 0) return;
    const text = rows.map((row) => JSON.stringify(row)).join(',\n');
    this.#pieces.push(new Blob([this.count === 0 ? '' : ',\n', text]));
    this.count += rows.length;
  }

  end(missing: number | null): ExportedRows {
    return { json: new Blob(this.#pieces), count: this.count, missing };
  }
}

/** What this device holds of an entity's history. */
export async function exportHeld(
  db: HistoryDb,
  entity: AgeingEntity,
  skip: ReadonlySet<string>,
): Promise<ExportedRows> {
  const json = new JsonRows();
  for await (const { keys, rows } of pagesOf(db, entity, PIECE)) {
    json.add(rows.filter((_, i) => !skip.has(keys[i]?.[1] as string)));
  }
  // What has not come here yet is of no known entity.
  return json.end((await progressOf(db))?.isWhole === true ? 0 : null);
}

const isPage = (value: unknown): value is HistoryPage => validateHistoryPage(value);

/** What only the server holds of an entity's history. @throws where it gives no answer */
export async function exportPages(
  get: (path: string) => Promise<unknown>,
  entity: AgeingEntity,
  skip: ReadonlySet<string>,
): Promise<ExportedRows> {
  const latest = new Map<string, object>();
  for (let after = ''; ; ) {
    const page = await get(`/api/sync/history?entities=${entity}${after}`);
    if (!isPage(page)) throw new Error('expected a page of the history, found something else');
    if (page.reset) latest.clear();
    for (const { id, row } of page.changes) {
      if (row === null || skip.has(id)) latest.delete(id);
      else latest.set(id, row);
    }
    if (page.complete) break;
    after = `&after=${encodeURIComponent(page.cursor)}`;
  }
  const json = new JsonRows();
  json.add([...latest.values()]);
  return json.end(0);
}
