import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limitedFetch } from './limited-fetch.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('a body that drips ends with the signal, also where nothing else is held of its request any more', async () => {
  const ended = new AbortController();
  const reading = limitedFetch(url, { signal: ended.signal }).then((answer) => answer.text());
  for (let i = 0; i < 20; i += 1) {
    await wait(20);
    collectGarbage();
  }
  ended.abort(new Error('time is over'));
  const late = wait(2_000, 'still reading');
  await expect(Promise.race([reading, late])).rejects.toThrow('time is over');
});
