import { Leadership } from '../device/locks.ts';
import { Poke, type PokeState } from '../sync/poke.ts';
import { TabChannel, type TabHint } from '../sync/tab-channel.ts';

export interface TabsHooks {
  readonly mayConnect: () => boolean;
  /** Sends what waits and asks for what is new. */
  readonly sync: () => void;
  readonly pull: () => void;
  /** The person signed in again in another tab, or it was let in again. */
  readonly resume: () => void;
  /** Another tab has written. */
  readonly onJournal: () => void;
  readonly onLeading: (isLeading: boolean) => void;
}

/**
 * This tab among those of the same person. One leads: it hears the server's pokes, asks for news now
 * and then, and tells the others. A tab that is looked at leads, or else asks when it is told of
 * news; one that is neither follows by what the others have stored. Each pushes its own writes.
 */
export class Tabs {
  readonly #channel: TabChannel;
  readonly #leadership: Leadership;
  readonly #poke: Poke;
  readonly #hooks: TabsHooks;

  constructor(userId: string, signal: AbortSignal, hooks: TabsHooks) {
    this.#hooks = hooks;
    this.#poke = new Poke({
      onOpen: hooks.sync,
      onPoke: () => {
        hooks.pull();
        this.#channel.tell('poke');
      },
      mayConnect: hooks.mayConnect,
    });
    this.#channel = new TabChannel(userId, (hint) => this.#onHint(hint));
    this.#leadership = new Leadership(`mast-${userId}-sync`, signal, (isLeading) => {
      if (isLeading) this.#poke.start();
      else this.#poke.stop();
      hooks.onLeading(isLeading);
    });
    signal.addEventListener('abort', () => {
      this.#poke.stop();
      this.#channel.close();
    });
    if (isLookedAt()) this.#leadership.claim();
    else this.#leadership.queue();
  }

  get isLeading(): boolean {
    return this.#leadership.isLeading;
  }

  get pokes(): PokeState {
    return this.#poke.state;
  }

  /** This tab has written. */
  written(): void {
    this.#channel.tell('journal');
  }

  /** The server has taken in what this tab pushed: there is news to ask for. */
  pushed(): void {
    this.#channel.tell('pushed');
    // A poke would come of it, where pokes come at all.
    if (this.#poke.state !== 'open') this.#hooks.pull();
  }

  /** This tab may ask again: so may the others. */
  resumed(): void {
    this.#channel.tell('resumed');
  }

  /** The page is looked at again, or the network is back. */
  wake(): void {
    if (isLookedAt()) this.#leadership.claim();
    this.#poke.connect();
  }

  #onHint(hint: TabHint): void {
    if (hint === 'journal') this.#hooks.onJournal();
    else if (hint === 'resumed') this.#hooks.resume();
    else if (this.isLeading || isLookedAt()) this.#hooks.pull();
  }
}

const isLookedAt = (): boolean => document.visibilityState === 'visible';
