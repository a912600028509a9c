import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { RunAs } from './postgres-user.ts';

export type Server = { port: number; process: ChildProcess };

const READY = 'database system is ready to accept connections';

// Nothing here has to outlive the run, so it does not wait for the disk.
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
].flatMap((setting) => ['-c', setting]);

/** Creates the files of a cluster that trusts the superuser `postgres` over loopback. */
export async function initialise(bin: string, data: string, user: RunAs): Promise<void> {
  const flags = ['--encoding=UTF8', '--locale=C.UTF-8', '--username=postgres', '--auth=trust'];
  const child = spawn(join(bin, 'initdb'), ['-D', data, '--no-sync', ...flags], {
    ...user,
    cwd: data,
  });
  const log = collect(child);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`expected initdb to end well, found:\n${log()}`);
}

/** Starts the cluster on a free port of 127.0.0.1. */
export async function startServer(bin: string, data: string, user: RunAs): Promise<Server> {
  let lastLog = '';
  // Between our look and its start somebody else may take the port.
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort();
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...SETTINGS], {
      ...user,
      cwd: data,
    });
    const log = collect(child);
    if (await becomesReady(child, log)) return { port, process: child };
    lastLog = log();
  }
  throw new Error(`expected the test database to start, found:\n${lastLog}`);
}

/** A fast shutdown: open sessions are ended, the process is gone when this resolves. */
export async function stopServer(server: Server): Promise<void> {
  if (server.process.exitCode !== null || server.process.signalCode !== null) return;
  const gone = new Promise((resolve) => server.process.once('exit', resolve));
  server.process.kill('SIGINT');
  await gone;
}

function becomesReady(child: ChildProcess, log: () => string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve(false));
    child.stderr?.on('data', () => {
      if (log().includes(READY)) resolve(true);
    });
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
