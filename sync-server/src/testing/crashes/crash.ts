/**
 * How a crash shows: every statement from it on fails, as where the connection is lost; one alone
 * fails, as where it was cancelled; or nothing comes any more, as where the process is gone.
 */
export type CrashKind = 'lost' | 'cancelled' | 'abandoned';

/** Ends what a process holds of the database, after which its statements fail by themselves. */
export type Kill = () => Promise<void>;

const FAILURES = {
  lost: { message: 'terminating connection', code: '57P01' },
  cancelled: { message: 'canceling statement', code: '57014' },
};

/** Counts the moments of what runs under it, and crashes at one of them. */
export class Crash {
  moments = 0;
  commits = 0;
  /** The moment at which it happened; undefined where the work ended before. */
  happenedAt: string | undefined;
  /** Resolves when it has happened. */
  readonly happened: Promise<void>;
  #tell: () => void = () => undefined;

  /** @param place the moment, from 1 on */
  constructor(
    readonly kind: CrashKind,
    readonly place: number,
  ) {
    this.happened = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  /** @param kill where the transaction has a connection that can be ended */
  async reach(at: string, kill?: Kill): Promise<void> {
    this.moments += 1;
    if (at === 'committed' && this.moments <= this.place) this.commits += 1;
    if (this.moments < this.place) return;
    if (this.moments > this.place && this.kind === 'cancelled') return;
    this.happenedAt ??= at;
    if (this.kind !== 'cancelled' && this.moments === this.place) await kill?.();
    if (this.kind === 'abandoned') {
      this.#tell();
      return new Promise(() => undefined);
    }
    if (this.kind === 'lost' && kill) return;
    const { message, code } = FAILURES[this.kind];
    throw Object.assign(new Error(message), { code });
  }
}
