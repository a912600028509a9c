import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answered, mast, refused } from './testing/mast.ts';
import { REQUESTS } from './testing/requests.ts';

const root = path.resolve(import.meta.dirname, '../..');

function spawned(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/src/main.ts', ...args],
    { cwd: root, input, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

describe('the examples of docs/cli.md are true', () => {
  const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8');
  const blocks = [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({
    kind,
    text: text as string,
  }));
  const commands = blocks.flatMap((block, i) => (block.kind === 'sh' ? [i] : []));
  const following = (i: number, kinds: readonly string[]) =>
    blocks.slice(i + 1).filter((block) => kinds.includes(block.kind as string));

  it.each(commands)('block %i', async (i) => {
    const args = (blocks[i]?.text ?? '').trim().split(' -- ')[1]?.split(' ') as string[];
    const [first, second] = following(i, ['json', 'text']);
    const takesInput = args[0] !== 'import';
    const answer = (takesInput ? second : first) as { kind: string; text: string };
    const { status, out, err } = await mast(args, takesInput ? first?.text : '');
    if (answer.text.startsWith('{"error"')) {
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(JSON.parse(err)).toEqual(JSON.parse(answer.text));
    } else if (answer.kind === 'json') {
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject(JSON.parse(answer.text));
    } else {
      expect({ status, err }).toEqual({ status: 0, err: '' });
      for (const line of answer.text.trimEnd().split('\n')) expect(out).toContain(`${line}\n`);
    }
  });

  it('are one for each persona at least', () => {
    for (const persona of Object.keys(REQUESTS)) expect(page).toContain(`"persona": "${persona}"`);
  });
});

describe('as a process', () => {
  it('prints its answer and ends with 0', () => {
    const { status, out, err } = spawned(['gate'], JSON.stringify(REQUESTS.shortterm));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out).outcome).toBe('GO');
  });

  it('prints an error as one line on standard error and ends with 2', () => {
    const { status, out, err } = spawned(['gate'], '{bad');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'bad_json' } });
  });
});

it('lists its commands, each once', async () => {
  const { status, out } = await mast(['--help']);
  expect(status).toBe(0);
  const names = [...out.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual([
    ...['gate', 'explain', 'import', 'cooldowns', 'adherence', 'stats', 'lint', 'rules', 'digest'],
  ]);
});

it.each([
  ['an unknown command', ['nope']],
  ['an unknown option', ['gate', '--nope']],
  ['an argument where none is taken', ['gate', 'request.json']],
  ['a hash of no canonical text', ['gate', '--hash']],
  ['an unknown option of explain', ['explain', '--canonical']],
  ['no file', ['import']],
  ['two files', ['import', 'a.csv', 'b.csv']],
])('refuses %s', async (_name, args) => {
  expect(await refused(args, '{}')).toMatchObject({ code: 'bad_request' });
});

it('refuses what is no JSON, and JSON that is no object', async () => {
  expect(await refused(['gate'], '{bad')).toMatchObject({ code: 'bad_json' });
  expect(await refused(['explain'], '[]')).toMatchObject({ code: 'bad_json' });
});

it('refuses a file that is not there, and one that is no text', async () => {
  expect(await refused(['import', '/nowhere.csv'])).toMatchObject({
    code: 'bad_request',
    field: 'FILE',
  });
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'mast-cli-')), 'a.csv');
  writeFileSync(file, Buffer.from([0x89, 0x50, 0, 1]));
  expect((await refused(['import', file])).code).toBe('file_not_text');
});

describe('the canonical record', () => {
  it('is the record alone, its members sorted, the same whatever order the request has', async () => {
    const request = REQUESTS.crypto;
    const { out } = await mast(['gate', '--canonical'], request);
    const turned = Object.fromEntries(Object.entries(request).reverse());
    expect((await mast(['gate', '--canonical'], turned)).out).toBe(out);
    expect(out.trimEnd()).not.toMatch(/[\n\t]/);
    const record = JSON.parse(out);
    expect(Object.keys(record)).toEqual([...Object.keys(record)].sort());
    expect(record.findings[0]).not.toHaveProperty('text');
    const { findings, ...rest } = await answered(['gate'], request);
    const withoutTexts = findings.map(({ text: _text, ...finding }: { text: string }) => finding);
    expect(record).toEqual({ ...rest, findings: withoutTexts });
  });

  it('is followed by its hash where that is asked for', async () => {
    const { out } = await mast(['gate', '--canonical', '--hash'], REQUESTS.crypto);
    const [text, hash, ...more] = out.split('\n');
    expect(more).toEqual(['']);
    expect(
      createHash('sha256')
        .update(text as string)
        .digest('hex'),
    ).toBe(hash);
  });
});

describe('standard input', () => {
  const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

  it('may begin with a byte order mark', async () => {
    expect(await mast(['stats'], '\uFEFF{"r": []}')).toMatchObject({ status: 0 });
  });

  it.each(['gate', 'explain', 'stats'])('that is no object is named by %s', async (command) => {
    const { status, out, err } = await mast([command], '[1]');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(JSON.parse(err).error.message).toBe(
      'expected a JSON object on standard input, found `[1]`',
    );
  });

  it.each(['gate', 'explain', 'stats', 'lint'])(
    'nested without end is refused by %s',
    async (command) => {
      const { status, out, err } = await mast([command], DEEP);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(JSON.parse(err).error).toMatchObject({
        message: expect.stringContaining('found `[…]`'),
      });
    },
  );

  it('an unknown option is named', async () => {
    const { err } = await mast(['stats', '--r'], '');
    expect(JSON.parse(err).error.message).toBe('expected a known option, found `--r`');
  });
});
