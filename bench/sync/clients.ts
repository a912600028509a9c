import { Agent, request } from 'node:http';
import { parentPort, Worker } from 'node:worker_threads';

/** One client: its requests go out one after the other on one connection that is kept. */
export interface Client {
  readonly name: string;
  readonly cookie: string;
  readonly bodies: readonly string[];
}

export interface Order {
  readonly url: string;
  readonly path: string;
  readonly clients: readonly Client[];
}

export interface Report {
  /** From the first request to the last answer of all clients, in milliseconds. */
  readonly ms: number;
  /** Of each request, in milliseconds. */
  readonly each: readonly number[];
  readonly bytes: number;
}

/** Clients on a thread of their own, so that what they do is not on the server's. */
export class Clients {
  readonly #worker = new Worker(new URL(process.env.MAST_BENCH_PROGRAM as string));

  run(order: Order): Promise<Report> {
    return new Promise((resolve, reject) => {
      const settle = (report: Report | { readonly error: string }) => {
        if ('error' in report) reject(new Error(report.error));
        else resolve(report);
      };
      this.#worker.once('message', settle);
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** What the thread does. */
export function beClients(): void {
  parentPort?.on('message', async (order: Order) => {
    try {
      parentPort?.postMessage(await runAll(order));
    } catch (error) {
      parentPort?.postMessage({ error: (error as Error).message });
    }
  });
}

async function runAll({ url, path, clients }: Order): Promise<Report> {
  const each: number[] = [];
  let bytes = 0;
  const target = new URL(path, url);
  const runOne = async (one: Client) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const body of one.bodies) {
      const began = performance.now();
      bytes += await post(target, agent, one, body);
      each.push(performance.now() - began);
    }
    agent.destroy();
  };
  const began = performance.now();
  await Promise.all(clients.map(runOne));
  return { ms: performance.now() - began, each, bytes };
}

/** @returns the length of the answer in bytes */
function post(target: URL, agent: Agent, one: Client, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: one.cookie,
      'x-bench-client': one.name,
    };
    const sent = request(target, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const whole = Buffer.concat(chunks);
        const isTaken = answer.statusCode === 200 && !whole.subarray(0, 9).includes('"error"');
        if (isTaken) resolve(whole.length);
        else reject(new Error(`expected a success, found ${answer.statusCode} ${whole}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
