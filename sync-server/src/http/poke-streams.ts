import type { Writable } from 'node:stream';
import type { Pokes } from '../sync/poke.ts';

const HEARTBEAT_MS = 20_000;
/** Some hundred pokes and heartbeats: who leaves more unread reads nothing any more. */
const MOST_UNREAD_BYTES = 64 * 1024;
/** Of one person, at a time. A browser holds one for all its tabs. */
const MOST_STREAMS = 32;

export interface PokeStream {
  /** The answer's body, begun. */
  readonly stream: Writable;
  readonly userId: string;
  /** Asked at each heartbeat: the stream ends where the answer is no, or there is none. */
  readonly mayStay: () => Promise<boolean>;
}

/** The streams that pokes go out on, each for as long as it stands. */
export class PokeStreams {
  readonly #pokes: Pokes;
  readonly #open = new Map<string, Set<Writable>>();

  constructor(pokes: Pokes) {
    this.#pokes = pokes;
  }

  start({ stream, userId, mayStay }: PokeStream): void {
    if (stream.destroyed) return;
    const leave = this.#enter(userId, stream);
    const unsubscribe = this.#pokes.subscribe(userId, (version) =>
      say(stream, `id: ${version}\nevent: poke\ndata: {}\n\n`),
    );
    let isOn = true;
    const stop = (): void => {
      if (!isOn) return;
      isOn = false;
      clearInterval(heartbeat);
      unsubscribe();
      leave();
    };
    const end = (): void => {
      stop();
      stream.end();
    };
    const beat = async (): Promise<void> => {
      if (await mayStay()) say(stream, ': alive\n\n');
      else end();
    };
    const heartbeat = setInterval(() => void beat().catch(end), HEARTBEAT_MS);
    // Without a listener an error of one stream ends the process.
    stream.on('error', stop).on('close', stop);
    say(stream, 'retry: 2000\n: open\n\n');
  }

  /**
   * Beyond the bound the oldest makes way: it is the likeliest to be of a device that is gone, and one
   * that is still there comes again by itself.
   */
  #enter(userId: string, stream: Writable): () => void {
    const own = this.#open.get(userId) ?? new Set();
    const [oldest] = own;
    if (own.size >= MOST_STREAMS) {
      own.delete(oldest as Writable);
      oldest?.destroy();
    }
    own.add(stream);
    this.#open.set(userId, own);
    return () => {
      own.delete(stream);
      if (own.size === 0) this.#open.delete(userId);
    };
  }
}

function say(stream: Writable, text: string): void {
  if (stream.writableEnded || stream.destroyed) return;
  stream.write(text);
  if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy();
}
