import type { PulledNews } from './covered-keys.ts';
import type { HeldAs } from './journal.ts';

/** The last mutation ids that pulls of this tab have brought, for rows whose ids are noted only after. */
export class LastHeard {
  #losses = 0;
  readonly #processed = new Map<string, number>();

  /** The journal's losses before the pull that told of them. */
  get losses(): number {
    return this.#losses;
  }

  hear({ lastMutationIDChanges }: PulledNews, losses: number): void {
    // What a server had processed before a loss says nothing of what it has now.
    if (losses !== this.#losses) this.#processed.clear();
    this.#losses = losses;
    for (const [client, last] of Object.entries(lastMutationIDChanges)) {
      this.#processed.set(client, last);
    }
  }

  /** Whether the server has processed this one, as far as was heard. */
  covers({ clientId, mutationId }: HeldAs): boolean {
    return (this.#processed.get(clientId) ?? 0) >= mutationId;
  }
}
