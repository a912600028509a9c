import { createHash } from 'node:crypto';
import type { SyncStore } from '@mast/database';
import type { HistoryPage, HistorySummary } from '@mast/shared/types';
import { validateHistoryPage } from '@mast/shared/validators-history';
import { handleHistory, handleHistorySummary } from '../sync/history.ts';
import { parseCursor } from '../sync/plan-history.ts';

interface Held {
  readonly entity: string;
  readonly version: number;
  readonly row: unknown;
}

/** What a device does with the history: takes pages in, each with its cursor, and compares sums. */
export class HistoryHolder {
  readonly rows = new Map<string, Held>();
  cursor: string | null = null;
  resets = 0;

  constructor(
    readonly store: SyncStore,
    readonly userId: string,
  ) {}

  /** @returns whether the history is whole with this page */
  async takePage(pageRows: number): Promise<boolean> {
    const after = this.cursor === null ? null : parseCursor(this.cursor);
    if (after === undefined) throw new Error(`expected a cursor, found \`${this.cursor}\``);
    const page: HistoryPage = JSON.parse(
      await handleHistory(this.store, this.userId, { after, pageRows }),
    );
    if (!validateHistoryPage(page)) throw new Error(JSON.stringify(validateHistoryPage.errors));
    if (page.reset) {
      this.resets += 1;
      this.rows.clear();
    }
    for (const { entity, id, version, row } of page.changes) {
      if (row === null) this.rows.delete(`${entity}/${id}`);
      else this.rows.set(`${entity}/${id}`, { entity, version, row });
    }
    this.cursor = page.cursor;
    return page.complete;
  }

  async fill(pageRows = 100): Promise<void> {
    while (!(await this.takePage(pageRows)));
  }

  summary(): Promise<HistorySummary> {
    return handleHistorySummary(this.store, this.userId);
  }

  /** The sums of what is held, in the order of the server's. */
  sums(entities: readonly string[]): HistorySummary['sums'] {
    return entities.map((entity) => {
      const own = [...this.rows].filter(([, held]) => held.entity === entity);
      const bits = own.map(([key, { version }]) =>
        createHash('md5')
          .update(`${key.slice(entity.length + 1)}:${version}`)
          .digest()
          .readUInt32BE(0),
      );
      return { entity, count: own.length, checksum: bits.reduce((sum, one) => sum + one, 0) };
    });
  }
}
