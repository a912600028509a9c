import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answered, mast, refused } from '../testing/mast.ts';
import { REQUESTS } from '../testing/requests.ts';
import { spanText, timeText } from './times.ts';

const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');

/** What changes with every version of the engine, of its zones and of a start rule. */
const withoutVersions = (text: string): string =>
  text
    .replace(/^(Engine {3}).*$/m, '$1…')
    .replace(/^(Ruleset {2}\S+) [0-9a-f]{64}$/m, '$1 …')
    .replace(/^(Facts {4})[0-9a-f]{64}$/m, '$1…');

const explained = async (input: unknown): Promise<string> => {
  const { status, out, err } = await mast(['explain'], input);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return out;
};

describe('the text of an explanation', () => {
  it('says outcome, size, wait, every rule, flags, ages and versions, in both zones', async () => {
    const text = await explained(fixture('after-two-losses.json'));
    expect(withoutVersions(text)).toBe(fixture('after-two-losses.txt'));
  });

  it('of a GO says what GO means', async () => {
    expect(await explained(REQUESTS.swing)).toMatch(
      /^GO: GO means my plan meets my written rules\. It is not a view on price\.\n/,
    );
  });

  it('names paper, block, predicate, factor and the terms of an override', async () => {
    const rules = [
      {
        id: 'dd',
        kind: 'max_drawdown',
        params: {
          max_pct: 10,
          lookback_days: 30,
          paper: 2,
          reduce_at_pct: 5,
          reduce_factor: '0.5',
        },
      },
      { id: 'day', kind: 'loss_limit', params: { window: 'trading_day', max_money: 100 } },
      { id: 'few', kind: 'max_trades', params: { window: 'trading_day', max_n: 1 } },
      { id: 'open', kind: 'max_open_positions', params: { max_n: 1 } },
    ];
    const facts = {
      ...(REQUESTS.shortterm.facts as object),
      drawdown: 11,
      windows: { trading_day: { net: -100, entries: 1 } },
      positions: [{ instrument: 'ES', side: 'long', size: 1 }],
    };
    const text = await explained({ ...REQUESTS.shortterm, rules, facts });
    expect(text).toMatch(/^NO_GO: My loss for this day is 100\.00 USD\./);
    expect(text).toMatch(/^Paper +0 of 2 paper trades$/m);
    expect(text).toMatch(/^Blocked +until 2026-06-12 00:00 UTC$/m);
    expect(text).toMatch(/^Limits +× 0\.5 by my drawdown$/m);
    expect(text).toContain('tasks: sync_positions · once open_positions_below:1');
    expect(text).toContain('may be overridden with half_size, no_more_trades_today, once a day');
  });

  it('is the same for the same input', async () => {
    const request = fixture('after-two-losses.json');
    expect(await explained(request)).toBe(await explained(request));
  });
});

describe('what is explained', () => {
  const request = { ...REQUESTS.crypto };
  const recordOf = () => answered(['gate'], request);
  const { intent, persona } = request;

  it('may be a record as it was stored or as it was printed', async () => {
    const canonical = (await mast(['gate', '--canonical'], request)).out;
    const stored = await explained(canonical);
    expect(await explained(await recordOf())).toBe(stored);
    expect(stored).toContain('Replay  not checked: it needs the intent and the rules\n');
    expect(stored).toContain('Overrides are known only with the intent and the rules.');
  });

  it('may be a gate request, which is decided first', async () => {
    const bundle = { record: await recordOf(), intent, persona };
    expect(await explained(request)).toBe(await explained(bundle));
  });

  it('may be a record with its intent and rules, by which it is decided again', async () => {
    const rules = [{ kind: 'max_leverage', params: { max_x: 3 } }];
    const record = await answered(['gate'], { ...request, rules });
    const server = {
      ...record,
      evaluatedAt: '2026-06-11T14:00:07.000Z',
      supersedes: 'an-earlier-one',
    };
    for (const one of [record, server]) {
      expect(await explained({ record: one, intent, rules, persona })).toContain(
        'Replay  verified: the same record again',
      );
    }
  });

  it('as JSON says the same', async () => {
    const json = await answered(['explain', '--json'], request);
    expect(json).toMatchObject({
      outcome: 'GO',
      replay: { state: 'verified' },
      mainZone: 'UTC',
      made: { evaluator: 'device', authority: 'provisional' },
    });
    expect(json.rules.map((rule: { rule: string }) => rule.rule)).toContain('sys_freshness');
  });
});

describe('what would change a decision', () => {
  const rulesOf = (...rules: object[]) => ({ ...REQUESTS.shortterm, rules });
  const told = async (request: object) =>
    (await explained(request)).split('\n\n').find((block) => block.startsWith('What would'));

  it('is told by its size, its paper trades, its named tasks, and all at once', async () => {
    const block = await told(
      rulesOf(
        { id: 'risk', kind: 'max_risk_per_trade', params: { basis: 'latest', max_money: 40 } },
        { id: 'probation', kind: 'setup_probation', params: { min_paper: 3, min_adherence: 80 } },
        { id: 'list', kind: 'instrument_policy', params: { deny: ['ES', 'MES'] } },
      ),
    );
    expect(block).toMatch(/^ {2}probation\n {5}done: 3 × paper_trade → then NO_GO, by /m);
    expect(block).toMatch(
      /^ {2}list\n {5}named, of which nothing can be told before: tasks edit_list$/m,
    );
  });

  it('says where no size, time, task or closed position would', async () => {
    const all = [{ fact: 'plan.side', op: 'in', value: ['long', 'short'] }];
    const own = {
      id: 'own',
      kind: 'custom_compare',
      params: { name: 'none', all, outcome: 'NO_GO' },
    };
    const block = await told(rulesOf(own));
    expect(block).toContain('     no smaller size, no time, no task and no closed position');
    expect(block).toContain('  together: nothing that could be told before');
  });

  it('is not told of a GO, nor without intent and rules', async () => {
    expect(await told(REQUESTS.swing)).toBeUndefined();
    const record = await answered(
      ['gate'],
      rulesOf({ kind: 'max_leverage', params: { max_x: 1 } }),
    );
    expect(await told(record)).toBeUndefined();
    expect(await answered(['explain', '--json'], record)).toMatchObject({ changes: null });
  });
});

describe('a record that does not replay to itself', () => {
  const request = { ...REQUESTS.crypto };
  const { intent, persona } = request;
  const replayOf = async (over: object, origin: object = { intent, persona }) => {
    const record = { ...(await answered(['gate'], request)), ...over };
    return (await answered(['explain', '--json'], { record, ...origin })).replay;
  };

  it('names what differs where it was changed', async () => {
    const replay = await replayOf({ outcome: 'NO_GO' });
    expect(replay).toEqual({
      state: 'differs',
      differences: [{ path: 'outcome', recorded: 'NO_GO', replayed: 'GO' }],
    });
  });

  it('names what differs where it was decided by other rules', async () => {
    const rules = [
      { id: 'require_fields', kind: 'require_fields', params: { fields: ['target'] } },
    ];
    const paths = (await replayOf({}, { intent, rules, persona })).differences.map(
      (one: { path: string }) => one.path,
    );
    expect(paths).toEqual(expect.arrayContaining(['rulesetHash', 'outcome', 'findings[0].status']));
    expect(paths.length).toBeLessThanOrEqual(20);
  });

  it('names the field of an intent that gets no verdict', async () => {
    const invalid = { ...(intent as object), stop: 70000 };
    expect(await replayOf({}, { intent: invalid, persona })).toMatchObject({
      state: 'differs',
      differences: [{ path: 'plan.stop', recorded: 'GO' }],
    });
  });

  it('shows facts that are not those that were hashed even without its intent', async () => {
    const record = await answered(['gate'], request);
    record.facts.account.equity.latest = '10001';
    const { replay } = await answered(['explain', '--json'], record);
    expect(replay).toMatchObject({ state: 'not_checked', differences: [{ path: 'factsHash' }] });
  });

  it('of a newer engine may hold a sentence that is not known here', async () => {
    const record = await answered(['gate'], request);
    record.engineVersion = '99.0.0';
    record.reason = 'gate.luck';
    record.findings[0].template = 'max_luck.pressed';
    const json = await answered(['explain', '--json'], record);
    expect(json).toMatchObject({ because: 'gate.luck' });
    expect(json.rules[0].text).toBeNull();
  });
});

describe('what can not be explained is refused by its place', () => {
  it.each<[string, (record: Record<string, unknown>) => object, string]>([
    ['a record of an unknown member', (record) => ({ ...record, luck: 1 }), 'record.luck'],
    ['a record that lacks one', ({ flags: _flags, ...record }) => record, 'record.flags'],
    ['a bundle without intent', (record) => ({ record, persona: 'crypto' }), 'intent'],
    ['a bundle without rules', (record) => ({ record, intent: {} }), 'rules'],
    ['a bundle of more', (record) => ({ record, intent: {}, facts: {} }), 'facts'],
    ['a bundle of no record', () => ({ record: 3 }), 'record'],
  ])('%s', async (_name, made, field) => {
    const record = await answered(['gate'], REQUESTS.crypto);
    expect(await refused(['explain'], made(record))).toMatchObject({ code: 'bad_request', field });
  });
});

it.each([
  ['2026-06-11T14:30:00.000Z', 'UTC', '2026-06-11 14:30 UTC'],
  ['2026-06-11T14:30:05.000Z', 'Europe/Berlin', '2026-06-11 14:30:05 UTC (16:30:05 Europe/Berlin)'],
  [
    '2026-06-11T22:30:00.000Z',
    'Europe/Berlin',
    '2026-06-11 22:30 UTC (2026-06-12 00:30 Europe/Berlin)',
  ],
])('%s in %s is %s', (at, zone, text) => {
  expect(timeText(at, zone)).toBe(text);
});

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [3600, '1 h'],
  [93_784, '1 d 2 h'],
  [-90, '-1 min 30 s'],
])('%i seconds are %s', (seconds, text) => {
  expect(spanText(seconds)).toBe(text);
});
