import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, cpSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whom Postgres runs as; empty when we are not root and simply run it as ourselves. */
export type RunAs = { uid?: number; gid?: number };

/** Postgres refuses to run as root, so root picks a user who owns nothing else here. */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) };
    } catch {
      // Not on this machine: try the next.
    }
  }
  throw new Error('expected a user `postgres` or `nobody` to run the test database as, found none');
}

/** A folder that the given user owns, as initdb asks for. */
export function ownedFolder(path: string, user: RunAs): string {
  mkdirSync(path, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
  return path;
}

/** The native folder itself, or a copy in `scratch` where the user cannot reach it. */
export function reachable(native: string, user: RunAs, scratch: string): string {
  if (user.uid === undefined || othersMayEnter(native)) return native;
  const copy = join(scratch, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function id(flag: string, name: string): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
}

function othersMayEnter(path: string): boolean {
  accessSync(path, constants.R_OK);
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
