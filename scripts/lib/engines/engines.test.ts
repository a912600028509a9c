import { afterEach, expect, it, vi } from 'vitest';
import { judge, table } from './report-engines.mjs';
import { compared } from './run-engines.mjs';

const run = (sha256: string, cases = 10) => ({ cases, sha256, ms: 1234, version: '1' });

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => said.mockClear());

it('passes engines that give the same answer', () => {
  const results = compared([
    { engine: 'A', run: run('aa') },
    { engine: 'B', run: run('aa') },
  ]);
  expect(judge(results, false)).toMatchObject({ passed: 2, failed: 0, skipped: 0 });
  expect(said).not.toHaveBeenCalled();
});

it.each([
  ['another hash', run('bb')],
  ['another number of cases', run('aa', 9)],
])('fails an engine with %s, by its name', (_, other) => {
  const results = compared([
    { engine: 'A', run: run('aa') },
    { engine: 'B', run: other },
  ]);
  expect(judge(results, true)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  expect(said).toHaveBeenCalledWith('B: expected the answer of A, found another');
});

it('fails engines that decided nothing', () => {
  const results = compared([{ engine: 'A', run: run('aa', 0) }]);
  expect(judge(results, false).failed).toBe(1);
});

it('compares with the first engine that is there, and fails an absent one', () => {
  const results = compared([
    { engine: 'A', missing: 'expected an A' },
    { engine: 'B', run: run('aa') },
    { engine: 'C', run: run('cc') },
  ]);
  expect(judge(results, false)).toMatchObject({ passed: 1, failed: 2, skipped: 0 });
});

it('skips an absent engine aloud where that is allowed', () => {
  const results = compared([{ engine: 'A', missing: 'expected an A' }]);
  expect(judge(results, true)).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  expect(said).toHaveBeenCalledWith(expect.stringContaining('SKIPPED'));
});

it('shows engine, version, cases, seconds and hash in columns', () => {
  const lines = table([
    { engine: 'A', run: run('aa') },
    { engine: 'Longer', missing: '' },
  ]);
  expect(lines.split('\n')).toEqual([
    'engine  version  cases  seconds  sha256',
    'A       1        10     1.2      aa',
    'Longer  -        -      -        -',
  ]);
});
