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
    ['an instant without offset', { asOf: '2026-06-11T14:00:00' }, 'bad_request', 'asOf'],
    ['no instant', { asOf: undefined }, 'bad_request', 'asOf'],
    ['an unknown persona', { persona: 'scalper' }, 'bad_request', 'persona'],
    ['a persona without start rules', { persona: 'indexdca' }, 'no_ruleset', undefined],
    ['two personas', { intent: { persona: 'swing' } }, 'bad_request', 'persona'],
    ['rules that are no list', { rules: {} }, 'bad_request', 'rules'],
    ['a number', { intent: { plan: { entry: 1.5 } } }, 'bad_request', 'intent.plan.entry'],
    ['an unknown member', { facts: { weather: 'fine' } }, 'bad_request', 'facts.weather'],
    ['one in a plan', { intent: { plan: { mood: 'x' } } }, 'bad_request', 'intent.plan.mood'],
    [
      'an unknown preset',
      { facts: { instrument: 'NOPE' } },
      'unknown_instrument',
      'facts.instrument',
    ],
    [
      'an unknown zone',
      { facts: { account: { day: { tz: 'Mars/Base', localTime: '00:00' } } } },
      'unknown_zone',
      'facts.account.day.tz',
    ],
    [
      'an unknown window',
      { facts: { history: { windows: { fortnight: { net: '1' } } } } },
      'bad_request',
      'facts.history.windows.fortnight',
    ],
    [
      'a close without its instant',
      { facts: { history: { closes: [{ net: '-1' }] } } },
      'bad_request',
      'facts.history.closes[0].openedAt',
    ],
    [
      'a name in two spellings',
      { intent: { plan: { stop_at_broker: true, stopAtBroker: true } } },
      'bad_request',
      'intent.plan.stopAtBroker',
    ],
    [
      'a param that would be rounded',
      { rules: [{ kind: 'loss_limit', params: { window: 'month', max_pct: 0.5 } }] },
      'bad_request',
      'rules[0].params.max_pct',
    ],
  ])('%s', (_name, over, code, field) => {
    const error = gateWith(over);
    expect(error).toMatchObject(field === undefined ? { code } : { code, field });
    expect(error.message).toMatch(/^expected .+, found .+/);
  });

  it.each([
    ['an exponent form', { plan: { size: '1e3' } }, 'plan.size'],
    ['a size of zero', { plan: { size: '0' } }, 'plan.size'],
    ['40 digits', { plan: { entry: '1'.repeat(40) } }, 'plan.entry'],
    ['digits of another script', { plan: { stop: '１２' } }, 'plan.stop'],
    ['NaN', { plan: { target: 'NaN' } }, 'plan.target'],
    ['entry = stop', { side: 'long', plan: { entry: '100', stop: '100' } }, 'plan.stop'],
    [
      'a stop on the wrong side',
      { side: 'long', plan: { entry: '100', stop: '101' } },
      'plan.stop',
    ],
  ])('a plan that gets no verdict: %s', (_name, intent, field) => {
    expect(gateWith({ intent })).toMatchObject({ code: 'invalid_plan', field });
  });

  it('an instrument of unknown precision', () => {
    const instrument = { id: 'XYZ', pointValue: '1' };
    expect(gateWith({ facts: { instrument } })).toMatchObject({
      code: 'invalid_plan',
      field: 'instrument',
    });
  });

  it('a file that is not there, and one that is no text', () => {
    expect(refused(['import', '/nowhere.csv'])).toMatchObject({
      code: 'bad_request',
      field: 'FILE',
    });
    expect(refused(['import']).code).toBe('bad_request');
    expect(refused(['import', 'a.csv', '--nope']).code).toBe('bad_request');
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

describe('what is left out of a request stands at a neutral value', () => {
  const decided = (request: object) => {
    const { status, out, err } = mast(['gate'], JSON.stringify(request));
    expect(err).toBe('');
    expect(status).toBe(0);
    return JSON.parse(out);
  };
  const dayLimit = {
    rules: [{ kind: 'loss_limit', params: { window: 'trading_day', max_pct: '2' } }],
    intent: { side: 'long', plan: { entry: '7300', stop: '7294', size: '12' } },
    asOf: '2026-06-11T14:00:00Z',
  };
  const facts = { account: { equity: '50000' }, instrument: 'MES' };

  it('a window of its net alone takes the equity of the day for its basis', () => {
    const windows = { trading_day: { net: -820 } };
    const decision = decided({ ...dayLimit, facts: { ...facts, history: { windows } } });
    expect(decision).toMatchObject({ outcome: 'SIZE_DOWN', maxSize: { size: '6' } });
    expect(decision.facts.history.windows.trading_day.startEquity).toBe('50000');
  });

  it('windows follow from the closes where none is given', () => {
    const closes = [
      { closedAt: '2026-06-10T23:59:59Z', net: '-900' },
      { closedAt: '2026-06-11T09:00:00Z', net: '-820' },
    ];
    const decision = decided({ ...dayLimit, facts: { ...facts, history: { closes } } });
    expect(decision.facts.history.windows.trading_day).toMatchObject({ net: '-820', entries: 1 });
    expect(decision.maxSize.size).toBe('6');
  });

  it('a window that is missing among those given is not evaluated, and never GO', () => {
    const windows = { month: { net: '0' } };
    const decision = decided({ ...dayLimit, facts: { ...facts, history: { windows } } });
    expect(decision.outcome).toBe('WAIT');
    expect(decision.findings[0].status).toBe('not_evaluated');
  });

  it('an empty plan of a persona waits for its fields', () => {
    expect(decided({ persona: 'swing', asOf: '2026-06-11T14:00:00Z' })).toMatchObject({
      outcome: 'WAIT',
      headline: 'require_fields',
    });
  });
});

it('lists its commands', () => {
  const { status, out } = mast(['--help']);
  expect(status).toBe(0);
  expect(out).toMatch(/gate[\s\S]+import FILE/);
});
