import { readFileSync } from 'node:fs';
import { openPglite } from '@mast/database';
import { personDump, watchedDoor } from '@mast/database/doors';
import type { RunningServer } from '../../server.ts';
import type { PushRequest } from '../../sync/envelopes.ts';
import { ORIGIN, startTestServer } from '../test-server.ts';
import type { FuzzInput, Sender } from './inputs.ts';

const HISTORY = new URL('../push-version-1.json', import.meta.url);
const WRITES = /^\s*(?:insert|update|delete)\b/i;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  /** Statements that write, which the request led to. */
  readonly writes: readonly string[];
}

export interface SignedUp {
  readonly userId: string;
  readonly cookie: string;
  readonly group: string;
}

/** The whole server on an embedded database, reached in process. */
export class FuzzedServer {
  readonly dump: (userId: string) => Promise<string[]>;
  #writes: string[] = [];
  #people = 0;

  private constructor(
    readonly server: RunningServer,
    door: Awaited<ReturnType<typeof openPglite>>,
    onStatement: { tell: (text: string) => void },
  ) {
    this.dump = personDump(door);
    onStatement.tell = (text) => {
      if (WRITES.test(text)) this.#writes.push(text);
    };
  }

  static async start(now: () => number): Promise<FuzzedServer> {
    const door = await openPglite();
    const onStatement = { tell: (_: string): void => undefined };
    const server = await startTestServer({
      door: watchedDoor(door, async ({ at }) => onStatement.tell(at)),
      now,
    });
    return new FuzzedServer(server, door, onStatement);
  }

  async send({ url, payload, headers }: FuzzInput, cookie: string): Promise<Answer> {
    this.#writes = [];
    const { statusCode, payload: text } = await this.server.app.inject({
      method: 'POST',
      url,
      headers: { origin: ORIGIN, cookie, ...headers },
      payload,
    });
    return { status: statusCode, text, json: JSON.parse(text), writes: this.#writes };
  }

  /** A person with an account, rules, trades and plans. */
  async signUp(): Promise<SignedUp> {
    this.#people += 1;
    const email = `sender-${this.#people}@example.org`;
    const answer = await this.server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: { origin: ORIGIN },
      payload: { email, name: 'sender', password: 'twelve letters' },
    });
    const cookie = answer.cookies
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join('; ');
    const person = { userId: answer.json().user.id, cookie, group: `group-${this.#people}` };
    const history: PushRequest = JSON.parse(readFileSync(HISTORY, 'utf8'));
    await this.post('/api/sync/push', person, { ...history, clientGroupID: person.group });
    return person;
  }

  /** Everything that a person's new device is sent. */
  async everything(person: SignedUp): Promise<{ cookie: unknown; patch: PatchOperation[] }> {
    const envelope = { pullVersion: 1, schemaVersion: '2', clientGroupID: person.group };
    const { json } = await this.post('/api/sync/pull', person, { ...envelope, cookie: null });
    return json as { cookie: unknown; patch: PatchOperation[] };
  }

  async senderOf(person: SignedUp, other: SignedUp): Promise<Sender> {
    return {
      group: person.group,
      cookie: (await this.everything(person)).cookie,
      foreignGroup: other.group,
      foreignCookie: (await this.everything(other)).cookie,
    };
  }

  post(url: FuzzInput['url'], { cookie }: SignedUp, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return this.send({ url, payload: JSON.stringify(body), headers }, cookie);
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

export interface PatchOperation {
  readonly op: string;
  readonly key: string;
  readonly value: unknown;
}
