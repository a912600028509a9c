import { rowBits } from '@mast/shared/history-sum';
import type { HistoryPage, JournalEntry } from '@mast/shared/types';

export type Change = HistoryPage['changes'][number];

export const SERVER_TIME = '2026-06-11T14:00:00.000Z';
const PAGE = 10;

export const note = (i: number, text: string): Change => ({
  entity: 'journal_entry',
  id: `note-${String(i).padStart(3, '0')}`,
  version: 5 + Math.floor(i / 7),
  row: {
    id: `note-${String(i).padStart(3, '0')}`,
    kind: 'note',
    period: null,
    tradeId: null,
    text,
    emotion: null,
    followedPlan: null,
    answers: null,
    intentId: null,
    revisedAt: null,
    safeguards: null,
    at: new Date(Date.parse('2024-01-01T00:00:00Z') + i * 3_600_000).toISOString(),
    createdAt: SERVER_TIME,
  } satisfies JournalEntry,
});

/** A history as a server has it, of which each change is asked for by its place. */
export class HistoryServer {
  changes: Change[] = Array.from({ length: 35 }, (_, i) => note(i, `Day ${i}`));
  readonly asked: string[] = [];
  /** Answers so many requests more. */
  patience = Number.POSITIVE_INFINITY;
  /** What the network does to a page on its way. */
  spoil: (page: HistoryPage) => unknown = (page) => page;
  epoch = 'a';

  get version(): number {
    return Math.max(...this.changes.map(({ version }) => version));
  }

  readonly fetch = (async (path: string) => {
    if (this.patience === 0) throw new TypeError('no network');
    this.patience -= 1;
    this.asked.push(path);
    const body = path.endsWith('/summary') ? this.#summary() : this.spoil(this.#page(path));
    return new Response(JSON.stringify(body), {
      headers: { 'x-mast-time': `${Date.parse(SERVER_TIME)}` },
    });
  }) as typeof fetch;

  #summary() {
    const held = this.changes.filter(({ row }) => row !== null);
    const checksum = held.reduce((sum, { id, version }) => sum + rowBits(id, version), 0);
    return {
      version: this.version,
      sums: [
        { entity: 'journal_entry', count: held.length, checksum },
        { entity: 'gate_decision', count: 7, checksum: 1 },
      ],
    };
  }

  #page(path: string): HistoryPage {
    const after = new URL(path, 'http://mast').searchParams.get('after');
    const [epoch, place] = after?.split('~') ?? [];
    const from = epoch === this.epoch ? Number(place) : 0;
    const changes = this.changes.slice(from, from + PAGE);
    const next = from + changes.length;
    return {
      cursor: `${this.epoch}~${next}`,
      reset: from === 0,
      complete: next === this.changes.length,
      version: this.version,
      changes,
    };
  }
}
