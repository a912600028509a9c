import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.ts';
import { inRoot } from '../../lib/root.mjs';
import { planted } from './plant.mjs';
import { sabotageNamed } from './sabotages.mjs';

const name = process.env.MAST_PLANTED;
const sabotage = name ? sabotageNamed(name) : undefined;
const text = sabotage && planted(sabotage);
const isMigration = sabotage?.file.startsWith('migrations/') ?? false;

/** Migrations are read by their folder: the bug is in one of a copy. */
function migrationsWithBug(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mast-planted-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(inRoot('migrations'), folder, { recursive: true });
  writeFileSync(join(folder, basename(sabotage?.file ?? '')), text ?? '');
  return folder;
}

/** The usual tests, on code into which the bug named by MAST_PLANTED is put. */
export default mergeConfig(
  base,
  defineConfig({
    plugins: [
      {
        name: 'planted-bug',
        enforce: 'pre',
        load: (id) => (sabotage && id === inRoot(sabotage.file) ? text : null),
      },
    ],
    test: { env: isMigration ? { MAST_MIGRATIONS_DIR: migrationsWithBug() } : {} },
  }),
);
