import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const client = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../client');

/** The app as it is built, in a folder that a server serves and where a newer version can take its place. */
export class ClientVersions {
  readonly #root = mkdtempSync(path.join(tmpdir(), 'mast-client-'));
  readonly folder = path.join(this.#root, 'served');

  constructor() {
    cpSync(path.join(client, 'dist'), this.folder, { recursive: true });
  }

  /** Serves from now on an app whose rows and writes are of the next schema version. */
  deployNext(): void {
    const next = path.join(this.#root, 'next');
    execFileSync(process.execPath, [path.join(client, '../e2e/support/build-next.mjs'), next], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const entry of readdirSync(this.folder)) {
      rmSync(path.join(this.folder, entry), { recursive: true });
    }
    cpSync(next, this.folder, { recursive: true });
  }

  dispose(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
