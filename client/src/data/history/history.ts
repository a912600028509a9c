import type { AgeingEntity } from '@mast/shared/entities';
import type { JournalEntry } from '@mast/shared/types';
import { Observable } from '../observable.ts';
import { type HistoryState, NO_HISTORY } from './history-state.ts';
import type { Ask, ExportedRows, Tell } from './messages.ts';
import type { Found, Searchable, SearchableEntity, SearchFilters } from './search-text.ts';

type Answer = Exclude<Tell, { tell: 'state' | 'failed' }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A person's older rows on this device, kept by a worker so that no screen waits for them. */
export class History {
  readonly userId: string;
  readonly state = new Observable<HistoryState>(NO_HISTORY);
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(userId: string) {
    this.userId = userId;
    this.#worker = new Worker(new URL('./worker/history-worker.ts', import.meta.url), {
      type: 'module',
      name: 'history',
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => this.#hear(data));
    this.#worker.addEventListener('error', () => {
      this.state.set({ ...this.state.get(), phase: 'stopped' });
      this.#failAll('expected the worker of the history to run, found that it does not');
    });
    this.#ask({ ask: 'open', userId });
  }

  /** Brings it up to what the server has, where that can be reached. */
  fill(): void {
    this.#ask({ ask: 'fill' });
  }

  async search(question: string, filters: SearchFilters): Promise<Found> {
    const answer = await this.#answer((number) => ({ ask: 'search', number, question, filters }));
    if (answer.tell !== 'found') throw new Error('expected what was found');
    return answer.found;
  }

  /** The older rows of an entity, but those of these ids. */
  async exportRows(entity: AgeingEntity, skip: readonly string[]): Promise<ExportedRows> {
    const answer = await this.#answer((number) => ({ ask: 'export', number, entity, skip }));
    if (answer.tell !== 'exported') throw new Error('expected the rows of an export');
    return answer.rows;
  }

  /** An older row as it is held; null where it is not. */
  async row<K extends SearchableEntity>(entity: K, id: string): Promise<Searchable[K] | null> {
    const answer = await this.#answer((number) => ({ ask: 'row', number, entity, id }));
    if (answer.tell !== 'row') throw new Error('expected a row');
    return answer.row as Searchable[K] | null;
  }

  /** Older words about a trade. */
  async entriesOf(tradeId: string): Promise<readonly JournalEntry[]> {
    const answer = await this.#answer((number) => ({ ask: 'entries', number, tradeId }));
    if (answer.tell !== 'entries') throw new Error('expected the words about a trade');
    return answer.entries;
  }

  #answer(ask: (number: number) => Ask): Promise<Answer> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#ask(ask(number));
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#failAll('expected an open history, found it closed');
  }

  #ask(message: Ask): void {
    this.#worker.postMessage(message);
  }

  #hear(message: Tell): void {
    if (message.tell === 'state') {
      this.state.set(message.state);
      return;
    }
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.tell === 'failed') waiting?.reject(new Error(message.message));
    else waiting?.resolve(message);
  }

  #failAll(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}
