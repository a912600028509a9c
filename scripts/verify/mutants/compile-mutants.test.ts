import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BROKEN, setBrokenApart } from './compile-mutants.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mast-mutants-'));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const config = write(
  'tsconfig.json',
  '{"compilerOptions": {"strict": true, "noEmit": true, "types": [], "lib": ["ES2023"]}}',
);
const fileName = write('word.ts', "export const word = 'up';\nconst n: number = 1;\nvoid n;\n");
write('user.ts', "import { word } from './word';\nexport const up: 'up' = word;\n");

const mutant = (line: number, [from, to]: [number, number], replacement: string, rest = {}) =>
  ({
    id: replacement,
    fileName,
    status: 'NoCoverage',
    replacement,
    location: { start: { line, column: from }, end: { line, column: to } },
    ...rest,
  }) as never;

it('sets apart what does not compile, in its own file or in one that uses it', () => {
  const judged = setBrokenApart(
    [
      mutant(2, [19, 20], '2'),
      mutant(2, [19, 20], '""'),
      mutant(2, [19, 20], '('),
      mutant(1, [21, 25], '"down"'),
      mutant(1, [21, 25], '"up"'),
    ],
    config,
  );
  expect(judged.map(({ id, status }) => [id, status])).toEqual([
    ['2', 'NoCoverage'],
    ['""', 'CompileError'],
    ['(', 'CompileError'],
    ['"down"', 'CompileError'],
    ['"up"', 'NoCoverage'],
  ]);
});

it('leaves all others as they are, but for what the runner of tests has set apart', () => {
  const killed = mutant(2, [19, 20], '(', { status: 'Killed' });
  const refused = mutant(2, [19, 20], '""', { status: 'RuntimeError', statusReason: BROKEN });
  const [first, second] = setBrokenApart([killed, refused], config);
  expect(first).toBe(killed);
  expect(second?.status).toBe('CompileError');
});
