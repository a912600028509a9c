import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file that is or would be committed, as paths from the root with `/`. */
export const files: string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  // A file that is deleted but not yet committed is still listed.
  .filter((file) => file !== '' && existsSync(join(root, file)))
  .filter((file) => statSync(join(root, file)).isFile());

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export const isGenerated = (file: string): boolean => /(^|\/)generated\//.test(file);

export const isTest = (file: string): boolean =>
  /\.(test|e2e)\.(ts|tsx|mjs)$/.test(file) || /\/testing\//.test(file) || file.startsWith('e2e/');

export const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);

export const code: string[] = files.filter((file) => isCode(file) && !isGenerated(file));

/** The workspace packages' manifests and the root's. */
export const manifests: string[] = files.filter((file) => /^([^/]+\/)?package\.json$/.test(file));
