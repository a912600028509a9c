import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const READY_MS = 60_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The real server as a process of its own, on an embedded database in a folder of its own. */
export class ServerProcess {
  #process: ChildProcess | undefined;
  readonly folder = mkdtempSync(path.join(tmpdir(), 'mast-e2e-'));

  private constructor(
    readonly port: number,
    readonly origins: readonly string[],
  ) {}

  /** @param origins further addresses that browsers reach it by */
  static async start(port?: number, origins: readonly string[] = []): Promise<ServerProcess> {
    const server = new ServerProcess(port ?? (await freePort()), origins);
    await server.start();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'sync-server/src/main.ts'], {
      cwd: root,
      env: {
        ...process.env,
        MAST_PORT: String(this.port),
        MAST_DATA_DIR: this.folder,
        MAST_LOG: 'error',
        MAST_ORIGINS: this.origins.join(','),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`expected the server to start, found: ${said}`)),
        READY_MS,
      );
      const listen = (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes('Mast is running at')) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.on('exit', (code) => reject(new Error(`server ended with ${code}: ${said}`)));
    });
  }

  /** Ends the process as an operator would, or as a crash would. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(`${this.folder}/pglite.lock`, { force: true });
  }
}
