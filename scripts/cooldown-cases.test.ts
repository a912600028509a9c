import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CASES = Array.from({ length: 30 }, (_none, i) => i + 1);

/** Every case number that stands in a name of a test, with the file of the test. */
function casesInNames(): Map<number, string[]> {
  const files = execFileSync('git', ['ls-files', '*.test.ts', '*conformance.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
  const found = new Map<number, string[]>();
  for (const file of files.split('\n')) {
    const text = readFileSync(`${ROOT}/${file}`, 'utf8');
    for (const [, name = ''] of text.matchAll(/['"`](?:cooldown )?(cases? \d[^\n]*)/g)) {
      const [head = ''] = name.split(':');
      for (const number of head.match(/\d+/g) ?? []) {
        found.set(Number(number), [...(found.get(Number(number)) ?? []), file]);
      }
    }
  }
  return found;
}

it('each of the thirty cases of cooldowns has a test that carries its number', () => {
  const found = casesInNames();
  expect(CASES.filter((number) => !found.has(number))).toEqual([]);
});

it('the table of cases names tests that are there', () => {
  const table = readFileSync(`${ROOT}/docs/cooldowns.md`, 'utf8');
  const found = casesInNames();
  for (const number of CASES) {
    const row = table.split('\n').find((line) => line.startsWith(`| ${number} |`)) ?? '';
    const named = [...row.matchAll(/`([a-z-]+(?:\.test)?)`/g)].map(([, name]) => name);
    expect(named.length, `case ${number}`).toBeGreaterThan(0);
    for (const name of named) {
      const files = found.get(number) ?? [];
      expect(
        files.some((file) => file.endsWith(`/${name}.ts`)),
        `case ${number}: ${name}`,
      ).toBe(true);
    }
  }
});
