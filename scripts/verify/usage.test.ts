import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url).pathname;
const commands = readdirSync(folder).filter((file) => file.endsWith('.mjs'));

const runs = (file: string, option: string) =>
  new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [folder + file, option], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });

test('each is a command of the package', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const named = Object.keys(scripts).filter((name) => name.startsWith('verify:'));
  expect(named.sort()).toEqual(commands.map((file) => `verify:${file.slice(0, -4)}`).sort());
});

test.each(commands)(
  '%s says how it is used, and what it was given that it does not know',
  async (file) => {
    const usage = `usage: npm run verify:${file.slice(0, -4)}`;
    const asked = await runs(file, '--help');
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out.startsWith(usage)).toBe(true);
    const refused = await runs(file, '--nonsense');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/^expected options as below, found `--nonsense`/);
    expect(refused.err).toContain(usage);
    expect(refused.err).not.toContain('    at ');
  },
);
