import type { Answer } from '../../client/src/data/sync/transport.ts';
import { asSent, type Body, lazyBody } from './body.ts';
import type { WireAnswer } from './server/sim-server.ts';

export type Path = '/api/sync/push' | '/api/sync/pull';

/** Hears what came back: null where nothing did. */
export type Hear = (answer: Answer | null) => Promise<void>;

/** A request on its way to the server, or its answer on the way back. */
export interface Letter {
  readonly path: Path;
  readonly sender: string;
  /** The device that it is of. */
  readonly device: { readonly id: string; readonly label: string };
  readonly body: Body;
  answer: WireAnswer | null;
  hear: Hear;
  /** The sender has given up waiting for it. */
  isLate: boolean;
}

/** All that is on the wire. What happens to each letter is the schedule's choice. */
export class Network {
  letters: Letter[] = [];

  post(from: Pick<Letter, 'sender' | 'device'>, path: Path, request: object, hear: Hear): void {
    const body = requestBody(request);
    this.letters.push({ ...from, path, body, answer: null, hear, isLate: false });
  }

  take(letter: Letter): void {
    this.letters = this.letters.filter((other) => other !== letter);
  }

  /** Whether the sender has an older letter on the wire. */
  isOvertaking(letter: Letter): boolean {
    const older = this.letters.slice(0, this.letters.indexOf(letter));
    return older.some(({ sender }) => sender === letter.sender);
  }
}

/** A request as it is when it is sent; mutations that are sent again are read once. */
export function requestBody(request: object): Body {
  const { mutations, ...envelope } = request as { readonly mutations?: readonly object[] };
  const value = { ...asSent(envelope), ...(mutations && { mutations: mutations.map(asSent) }) };
  return lazyBody(
    () => JSON.stringify(value),
    () => value,
  );
}

/** What a sender makes of an answer; null where its body was cut. */
export function received({ status, body }: WireAnswer): Answer | null {
  if (status !== 200) return { status, body: null };
  return body.value === undefined ? null : { status, body: body.value };
}
