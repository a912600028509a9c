import { expect, it } from 'vitest';
import { collectTests } from './collect-tests.mjs';

it('gathers tests with their suites and rows, each under a name of its own', async () => {
  const { tests, vitest, loadFile } = collectTests();
  const seen: unknown[] = [];
  await loadFile('a.test.ts', async () => {
    vitest.describe('a suite', () => {
      vitest.it.each([[1, 2], [[3]], { four: 5 }])('adds', (...row) => seen.push(row));
    });
    vitest.test('alone', () => seen.push('alone'));
  });
  expect(tests.map(({ id }) => id)).toEqual([
    'a.test.ts > a suite > adds',
    'a.test.ts > a suite > adds (2)',
    'a.test.ts > a suite > adds (3)',
    'a.test.ts > alone',
  ]);
  expect(seen).toEqual([]);
  for (const { run } of tests) await run();
  expect(seen).toEqual([[1, 2], [[3]], [{ four: 5 }], 'alone']);
});

it('takes a file that does not load as a test that fails, and goes on with the next', async () => {
  const { tests, vitest, loadFile } = collectTests();
  await loadFile('broken.test.ts', async () => {
    vitest.describe('a suite', () => {
      throw new Error('not here');
    });
  });
  await loadFile('next.test.ts', async () => vitest.it('runs', () => 1));
  expect(tests.map(({ id, file }) => [id, file])).toEqual([
    ['broken.test.ts > loads', 'broken.test.ts'],
    ['next.test.ts > runs', 'next.test.ts'],
  ]);
  expect(tests[0]?.run).toThrow('not here');
});
