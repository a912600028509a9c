import type { PulledNews } from './covered-keys.ts';
import type { HeldAs, Journal } from './journal.ts';

/** What pulls of this tab have told of the server. */
export class LastHeard {
  readonly #journal: () => Promise<Pick<Journal, 'meet'>>;
  #epoch: string | undefined;
  /** The last mutation ids, for rows whose ids are noted only after. */
  readonly #processed = new Map<string, number>();
  #losses = 0;

  constructor(journal: () => Promise<Pick<Journal, 'meet'>>) {
    this.#journal = journal;
  }

  /** The journal's losses under which the mutation ids hold. */
  get losses(): number {
    return this.#losses;
  }

  /**
   * @param askedAt the journal's losses before the pull
   * @returns those under which its answers hold, and whether it told of a loss itself
   */
  async hear(news: PulledNews, askedAt: number): Promise<{ losses: number; isLoss: boolean }> {
    const met = await this.#meet(news.cookie?.epoch);
    // What tells of a loss is of after it.
    const losses = met === askedAt + 1 ? met : askedAt;
    this.#note(news.lastMutationIDChanges, losses);
    return { losses, isLoss: met !== null };
  }

  /** Whether the server has processed this one, as far as was heard. */
  covers({ clientId, mutationId }: HeldAs): boolean {
    return (this.#processed.get(clientId) ?? 0) >= mutationId;
  }

  /** A new client group asks from nothing, and is told nothing of a restored server but its epoch. */
  async #meet(epoch: string | undefined): Promise<number | null> {
    if (epoch === undefined || epoch === this.#epoch) return null;
    const losses = await (await this.#journal()).meet(epoch);
    this.#epoch = epoch;
    return losses;
  }

  /** What a server had processed before a loss says nothing of what it has now. */
  #note(ids: PulledNews['lastMutationIDChanges'], losses: number): void {
    if (losses < this.#losses) return;
    if (losses > this.#losses) this.#processed.clear();
    this.#losses = losses;
    for (const [client, last] of Object.entries(ids)) this.#processed.set(client, last);
  }
}
