import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { render } from './zones.mjs';

const SCRIPT = fileURLToPath(new URL('./zones.mjs', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../shared/src/generated/zones.ts', import.meta.url));
const packed = createRequire(import.meta.url)('moment-timezone/data/packed/latest.json');

const run = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });

test('the zone table in the tree is what the installed tzdb gives', () => {
  expect(readFileSync(OUTPUT, 'utf8')).toBe(render(packed));
  expect(run('--check').status).toBe(0);
});

test('the order of zones and links in the source changes nothing', () => {
  const reversed = {
    version: packed.version,
    zones: [...packed.zones].reverse(),
    links: [...packed.links].reverse(),
  };
  expect(render(reversed)).toBe(render(packed));
});

test('--check names a file that differs or is missing, and writes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zones-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'zones.ts');
  expect(run('--check', file).status).toBe(1);
  writeFileSync(file, 'stale');
  const { status, stderr } = run('--check', file);
  expect(status).toBe(1);
  expect(stderr).toContain(`zones.ts differs from tzdb ${packed.version}; run:`);
  expect(readFileSync(file, 'utf8')).toBe('stale');
  expect(run(file).status).toBe(0);
  expect(run('--check', file).status).toBe(0);
});

test('a link without its zone is refused', () => {
  expect(() => render({ ...packed, links: ['Nowhere|Somewhere'] })).toThrow('`Nowhere|Somewhere`');
});
