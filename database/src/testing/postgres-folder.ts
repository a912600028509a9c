import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^mast-postgres-(\d+)-/;

/** A fresh folder that carries its owner's pid in its name, so that a later run can sweep it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `mast-postgres-${process.pid}-`));
  // mkdtemp makes it 0700; the user that Postgres runs as must get through it.
  chmodSync(folder, 0o755);
  return folder;
}

/** Ends the servers and removes the folders of runs that were killed before they could. */
export function sweepFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    stopLeftover(join(folder, 'data'));
    // Another run may be sweeping the same folder.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function stopLeftover(data: string): void {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const command = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    // The pid may belong to somebody else by now.
    if (command.includes(data)) process.kill(pid, 'SIGQUIT');
  } catch {
    // No pid file or no such process: nothing is left over.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
