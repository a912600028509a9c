import type { PulledNews } from './covered-keys.ts';
import type { HeldAs } from './journal.ts';

/** What pulls of this tab have told of the server. */
export class LastHeard {
  #epoch: string | undefined;
  /** The last mutation ids, for rows whose ids are noted only after. */
  readonly #processed = new Map<string, number>();

  /** The server's epoch. */
  get epoch(): string | undefined {
    return this.#epoch;
  }

  hear(news: PulledNews): void {
    const epoch = news.cookie?.epoch ?? this.#epoch;
    // What one server has processed says nothing of what another has.
    if (epoch !== this.#epoch) this.#processed.clear();
    this.#epoch = epoch;
    for (const [client, last] of Object.entries(news.lastMutationIDChanges)) {
      this.#processed.set(client, last);
    }
  }

  /** Whether the server has processed this one, as far as was heard. */
  covers({ clientId, mutationId }: HeldAs): boolean {
    return (this.#processed.get(clientId) ?? 0) >= mutationId;
  }
}
