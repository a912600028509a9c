import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Ask, upload } from './upload.ts';

const answer = (status: number, body: object = {}): Response =>
  new Response(JSON.stringify(body), { status });

/** A server of one upload, and a line that fails where it is told to. */
class Server {
  received = 0;
  isStored = false;
  requests = 0;

  constructor(
    readonly fails: (request: number) => 'before' | 'after' | undefined = () => undefined,
  ) {}

  readonly ask: Ask = async (path, init = {}) => {
    this.requests += 1;
    const fails = this.fails(this.requests);
    if (fails === 'before') throw new TypeError('no network');
    const told = await this.#answer(path, init);
    if (fails === 'after') throw new TypeError('the answer is lost');
    return told;
  };

  async #answer(path: string, { method, headers, body }: RequestInit): Promise<Response> {
    if (path.endsWith('/finish')) {
      this.isStored = true;
      return answer(200, { storedAt: 'now' });
    }
    if (method === 'PUT') {
      const offset = Number((headers as Record<string, string>)['upload-offset']);
      if (offset !== this.received) return answer(409, { received: this.received });
      this.received += (body as Blob).size;
    }
    return answer(200, { received: this.received, isStored: this.isStored });
  }
}

const SIZE = 1_300_000;
const bytes = new Blob([new Uint8Array(SIZE).fill(7)]);
const file = { id: 'picture', size: SIZE };
const nothing = () => {};

it('sends a picture in parts and has it finished', async () => {
  const server = new Server();
  const sent: number[] = [];
  expect(await upload(file, bytes, server.ask, (at) => sent.push(at))).toBe('stored');
  expect(server.received).toBe(SIZE);
  expect(sent).toEqual([0, 524_288, 1_048_576, SIZE]);
});

it('whatever requests and answers are lost, it goes on where the server is, and each byte is there once', async () => {
  const fates = fc.array(fc.constantFrom('before', 'after', undefined), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fates, async (lost) => {
      const server = new Server((request) => lost[request - 1]);
      let told = await upload(file, bytes, server.ask, nothing);
      for (let tries = 0; told === 'later' && tries < 20; tries += 1) {
        told = await upload(file, bytes, server.ask, nothing);
      }
      expect(told).toBe('stored');
      expect(server.received).toBe(SIZE);
    }),
    { numRuns: 25 },
  );
});

it.each([
  [404, 'later', 1],
  [503, 'later', 1],
  [415, 'refused', 1],
  [422, 'refused', 3],
] as const)('finishing answered with %i: %s, after %i tries', async (status, told, tries) => {
  let finished = 0;
  const ask: Ask = async (path) => {
    if (!path.endsWith('/finish')) return answer(200, { received: SIZE });
    finished += 1;
    return answer(status);
  };
  expect(await upload(file, bytes, ask, nothing)).toBe(told);
  expect(finished).toBe(tries);
});

it('a server that never goes on is not asked for ever', async () => {
  const ask: Ask = async () => answer(200, { received: 0 });
  expect(await upload(file, bytes, ask, nothing)).toBe('later');
});
