import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function mast(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'cli/src/main.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function refused(args: readonly string[], input = '') {
  const { status, out, err } = mast(args, input);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  return JSON.parse(err).error;
}

describe('the examples of docs/cli.md are true', () => {
  const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8');
  const blocks = [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({
    kind,
    text: text as string,
  }));
  const commands = blocks.flatMap((block, i) => (block.kind === 'sh' ? [i] : []));

  it.each(commands)('block %i', (i) => {
    const args = (blocks[i]?.text ?? '').trim().split(' -- ')[1]?.split(' ') as string[];
    const following = blocks.slice(i + 1).filter((block) => block.kind === 'json');
    const hasInput = args[0] === 'gate';
    const { status, out } = mast(args, hasInput ? following[0]?.text : '');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject(JSON.parse(following[hasInput ? 1 : 0]?.text as string));
  });
});

describe('bad input gets one line that names what was expected and found', () => {
  const request = { persona: 'shortterm', asOf: '2026-06-11T14:00:00Z', intent: {}, facts: {} };
  const gateWith = (over: object) => refused(['gate'], JSON.stringify({ ...request, ...over }));

  it('an unknown command', () => {
    expect(refused(['nope'])).toMatchObject({ code: 'bad_request' });
  });

  it('what is no JSON', () => {
    expect(refused(['gate'], '{bad')).toMatchObject({ code: 'bad_json' });
  });

  it.each([
    ['an instant without offset', { asOf: '2026-06-11T14:00:00' }, 'asOf'],
    ['an unknown persona', { persona: 'scalper' }, 'persona'],
    ['a number that is no string', { intent: { plan: { entry: 1.5 } } }, 'intent/plan/entry'],
    ['an exponent form', { intent: { plan: { size: '1e3' } } }, 'intent/plan/size'],
    ['an unknown member', { facts: { weather: 'fine' } }, 'facts/weather'],
    ['an unknown preset', { facts: { instrument: 'NOPE' } }, 'facts/instrument'],
    [
      'a stop on the wrong side',
      { intent: { side: 'long', plan: { entry: '100', stop: '101' } } },
      'plan.stop',
    ],
  ])('%s', (_name, over, field) => {
    expect(gateWith(over)).toMatchObject({ field });
  });

  it('a file that is not there, and one that is no text', () => {
    expect(refused(['import', '/nowhere.csv']).code).toBe('not_found');
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'mast-cli-')), 'a.csv');
    writeFileSync(file, Buffer.from([0x89, 0x50, 0, 1]));
    expect(refused(['import', file]).code).toBe('file_not_text');
  });
});

it('takes names in either form and gives the same bytes', () => {
  const base = {
    persona: 'crypto',
    facts: { account: { equity: '10000' }, instrument: 'BTC-USD' },
  };
  const camel = {
    ...base,
    asOf: '2026-06-11T14:00:00Z',
    intent: {
      side: 'long',
      plan: { entry: '64200', stop: '63100', size: '0.12', stopAtBroker: true },
    },
  };
  const snake = {
    ...base,
    as_of: '2026-06-11T16:00:00+02:00',
    intent: {
      side: 'long',
      plan: { entry: '64200', stop: '63100', size: '0.12', stop_at_broker: true },
    },
  };
  expect(mast(['gate'], JSON.stringify(snake)).out).toBe(mast(['gate'], JSON.stringify(camel)).out);
});
