import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const SHIFTED_CLOCK = path.join(root, 'e2e/support/shifted-clock.mjs');
const READY_MS = 60_000;

/** Where a prepared server is named, for the processes of a run that begin after it. */
export const PREPARED = { program: 'MAST_E2E_PROGRAM', folder: 'MAST_E2E_FOLDER' } as const;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The server from its sources, or as `prepare-server.ts` bundled it. */
const program = (): string[] => {
  const prepared = process.env[PREPARED.program];
  return prepared === undefined ? ['--import', 'tsx', 'sync-server/src/main.ts'] : [prepared];
};

/** The real server as a process of its own, on an embedded database in a folder of its own. */
export class ServerProcess {
  #process: ChildProcess | undefined;
  /** How far the server's clock is ahead of the machine's, from its next start on. */
  clockShiftMs = 0;
  readonly folder = mkdtempSync(path.join(tmpdir(), 'mast-e2e-'));

  private constructor(
    readonly port: number,
    readonly origins: readonly string[],
    readonly clientFolder: string,
    readonly databaseUrl: string,
  ) {}

  /**
   * @param origins further addresses that browsers reach it by
   * @param clientFolder where the built app lies, if it is another one than the checkout's
   * @param databaseUrl a Postgres to use instead of the embedded database
   */
  static async start(
    port?: number,
    origins: readonly string[] = [],
    clientFolder = '',
    databaseUrl = '',
  ): Promise<ServerProcess> {
    const server = new ServerProcess(
      port ?? (await freePort()),
      origins,
      clientFolder,
      databaseUrl,
    );
    const prepared = process.env[PREPARED.folder];
    if (prepared !== undefined && databaseUrl === '') {
      cpSync(prepared, server.folder, { recursive: true });
    }
    await server.start();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const clock = this.clockShiftMs === 0 ? [] : ['--import', SHIFTED_CLOCK];
    const child = spawn(process.execPath, [...clock, ...program()], {
      cwd: root,
      env: {
        ...process.env,
        MAST_PORT: String(this.port),
        MAST_DATA_DIR: this.folder,
        MAST_LOG: 'error',
        MAST_E2E_CLOCK_SHIFT_MS: String(this.clockShiftMs),
        MAST_ORIGINS: this.origins.join(','),
        ...(this.clientFolder === '' ? {} : { MAST_CLIENT_DIR: this.clientFolder }),
        ...(this.databaseUrl === '' ? {} : { DATABASE_URL: this.databaseUrl }),
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

  /** Begins again at this time; ms. A device learns of it from the next answer. */
  async restartAt(at: number): Promise<void> {
    await this.stop();
    this.clockShiftMs = at - Date.now();
    await this.start();
  }

  /** Everything that it has stored, as an operator's backup; it is stopped for it. */
  async backUp(to: string): Promise<void> {
    await this.stop();
    cpSync(this.folder, to, { recursive: true });
    await this.start();
  }

  /** What it has stored becomes again what a backup holds. */
  async restore(from: string): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(from, this.folder, { recursive: true });
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(`${this.folder}/pglite.lock`, { force: true });
  }
}
