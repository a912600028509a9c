import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { describeMutant, judgeMutants } from './judge-mutants.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mast-mutants-'));
const fileName = join(folder, 'code.ts');
writeFileSync(fileName, 'const a = 1;\n  return a < 2;\n');
afterAll(() => rmSync(folder, { recursive: true }));

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = relative(root, fileName);

const mutant = (status: string, replacement = 'a <= 2') =>
  ({
    id: '1',
    fileName,
    status,
    replacement,
    mutatorName: 'EqualityOperator',
    location: { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } },
  }) as never;

const equivalent = {
  file,
  line: 'return a < 2;',
  mutator: 'EqualityOperator',
  replacement: 'a <= 2',
  reason: 'a is never 2',
};

it('counts what tests find, also by a hang or a crash, and not what does not compile', () => {
  const mutants = ['Killed', 'Timeout', 'RuntimeError', 'CompileError'].map((one) => mutant(one));
  expect(judgeMutants(mutants, [])).toMatchObject({ found: 3, survivors: [], stale: [] });
});

it.each(['Survived', 'NoCoverage'])('leaves over a mutant that is %s', (status) => {
  expect(judgeMutants([mutant(status)], []).survivors).toHaveLength(1);
});

it('sets an equivalent mutant apart, wherever its line has moved', () => {
  const judged = judgeMutants([mutant('Survived'), mutant('Survived', 'a > 2')], [equivalent]);
  expect(judged).toMatchObject({ equivalent: 1, stale: [] });
  expect(judged.survivors).toHaveLength(1);
});

it('names a listed mutant that a test finds by now, in the files that were looked at', () => {
  const elsewhere = { ...equivalent, file: 'other.ts' };
  const { stale } = judgeMutants([mutant('Killed')], [equivalent, elsewhere]);
  expect(stale).toEqual([equivalent]);
});

it('says place, line and change of a survivor', () => {
  expect(describeMutant(mutant('NoCoverage'))).toBe(
    `${file}:2:10 EqualityOperator, which no test reaches\n    return a < 2;\n    → a <= 2`,
  );
});
