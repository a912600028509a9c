import { SCHEMA_VERSION } from '@mast/shared/mutations';

const PASSWORD = 'a quiet long sentence';

interface PullAnswer {
  readonly cookie: { readonly page?: unknown };
  readonly lastMutationIDChanges: Readonly<Record<string, number>>;
  readonly patch: readonly { readonly op: string; readonly key?: string }[];
}

/** A person's one client of the real server, which writes a note a push and remembers what was said. */
export class WritingClient {
  /** Mutations that the server said it has. */
  acknowledged = 0;
  /** Mutations that were sent, the last of them perhaps without an answer. */
  sent = 0;
  /** Writes on their way as the server died of which it had kept some and not others. */
  readonly unanswered = { kept: 0, gone: 0 };
  readonly #notes = new Set<string>();
  #cookie: unknown = null;
  #lastMutationId = 0;

  private constructor(
    readonly url: string,
    readonly name: string,
    readonly signedInBy: string,
  ) {}

  static async register(url: string, name: string): Promise<WritingClient> {
    const answer = await fetch(`${url}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: `${name}@example.org`, name, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`expected to register, found ${await answer.text()}`);
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return new WritingClient(url, name, cookies.join('; '));
  }

  /** Sends the next note, or again the one that had no answer. Rejects where the server is gone. */
  async write(): Promise<void> {
    this.sent = this.acknowledged + 1;
    const answer = await this.#post('/api/sync/push', {
      pushVersion: 1,
      mutations: [this.#note(this.sent)],
    });
    if (answer.error !== undefined) {
      throw new Error(`expected the note to be taken in, found ${JSON.stringify(answer)}`);
    }
    this.acknowledged = this.sent;
  }

  /** Looks at what a server that was started again has. @returns acknowledged writes it has not */
  async lost(): Promise<string[]> {
    await this.#pull();
    const hasUnanswered = this.#notes.has(this.#noteId(this.acknowledged + 1));
    if (this.sent > this.acknowledged) this.unanswered[hasUnanswered ? 'kept' : 'gone'] += 1;
    const known = this.acknowledged + (hasUnanswered ? 1 : 0);
    const names = Array.from({ length: this.acknowledged }, (_, i) => this.#noteId(i + 1));
    const lost = names.filter((name) => !this.#notes.has(name));
    if (this.#notes.size !== known) lost.push(`${this.#notes.size} notes instead of ${known}`);
    if (this.#lastMutationId !== known) lost.push(`mutation ${this.#lastMutationId}, not ${known}`);
    return lost.map((name) => `${this.name}: ${name}`);
  }

  /** Forgets what it holds, so that the next look is at everything. */
  startOver(): void {
    this.#notes.clear();
    this.#cookie = null;
  }

  #noteId(id: number): string {
    return `${this.name}-note-${id}`;
  }

  #note(id: number) {
    const wall = new Date().toISOString();
    const clocks = { bootId: 'boot', wall, monotonicMs: id, offsetMs: 0, counter: id };
    const meta = { key: `${this.name}-key-${id}`, device: { id: this.name, ...clocks } };
    const args = { meta, entryId: this.#noteId(id), text: 'I kept to my plan.', period: null };
    return { clientID: this.name, id, name: 'writeNote', args, timestamp: 0 };
  }

  async #pull(): Promise<void> {
    let page: unknown;
    do {
      const envelope = { pullVersion: 1, cookie: this.#cookie };
      const answer = (await this.#post('/api/sync/pull', envelope)) as unknown as PullAnswer;
      for (const { op, key } of answer.patch) {
        if (op === 'put' && key?.startsWith('journal_entry/'))
          this.#notes.add(key.split('/')[1] ?? '');
      }
      this.#lastMutationId = answer.lastMutationIDChanges[this.name] ?? this.#lastMutationId;
      this.#cookie = answer.cookie;
      page = answer.cookie.page;
    } while (page !== undefined);
  }

  async #post(path: string, body: object): Promise<Record<string, unknown>> {
    const answer = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, cookie: this.signedInBy },
      body: JSON.stringify({
        clientGroupID: `group-${this.name}`,
        profileID: 'p',
        schemaVersion: SCHEMA_VERSION,
        ...body,
      }),
    });
    return answer.json() as Promise<Record<string, unknown>>;
  }
}
