import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startRulesOf } from '@mast/shared/policies';
import { describe, expect, it } from 'vitest';
import { answered, mast, refused } from './testing/mast.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mast-diff-'));
let files = 0;

function file(content: unknown): string {
  files += 1;
  const name = path.join(folder, `${files}.json`);
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const start = [...startRulesOf('shortterm')];
const withParams = (id: string, over: object) =>
  start.map((rule) => (rule.id === id ? { ...rule, params: { ...rule.params, ...over } } : rule));

const params = (list: { rule: string; param: string | null }[]) =>
  list.map(({ rule, param }) => `${rule} ${param}`);

describe('`rules diff`', () => {
  it('says of each parameter which way it went, of a ruleset and of a bare list', async () => {
    const to = withParams('max_risk_per_trade', { max_pct: '0.4', basis: 'latest' })
      .map((rule) =>
        rule.id === 'max_trades' ? { ...rule, params: { ...rule.params, max_n: 8 } } : rule,
      )
      .filter(({ id }) => id !== 'min_gap');
    const found = await answered([
      'rules',
      'diff',
      file({ persona: 'shortterm', rules: start }),
      file([...to, { id: 'mine', kind: 'max_open_positions', params: { max_n: 3 } }]),
    ]);
    expect(found.direction).toBe('looser');
    expect(params(found.tighter)).toEqual(['max_risk_per_trade max_pct', 'mine null']);
    expect(params(found.looser)).toEqual(['min_gap null', 'max_trades max_n']);
    expect(params(found.undecidable)).toEqual(['max_risk_per_trade basis']);
    expect(found.looser[1]).toEqual({
      rule: 'max_trades',
      kind: 'max_trades',
      part: 'param',
      param: 'max_n',
      from: { value: 6 },
      to: { value: 8 },
      acts: 'later',
    });
    expect(found.tighter.every(({ acts }: { acts: string }) => acts === 'now')).toBe(true);
    expect(found.order).toBeNull();
  });

  it('the same rules differ in nothing, in another order by their order alone', async () => {
    const same = await answered(['rules', 'diff', file(start), file(start)]);
    expect(same).toEqual({
      direction: 'neutral',
      tighter: [],
      looser: [],
      undecidable: [],
      neutral: [],
      order: null,
    });
    const turned = await answered(['rules', 'diff', file(start), file([...start].reverse())]);
    expect(turned).toMatchObject({ direction: 'neutral', order: expect.any(Array) });
  });

  it('reads one of the two from standard input, and prints text on demand', async () => {
    const switched = start.map((rule) =>
      rule.id === 'journal_debt' ? { ...rule, disabled: true } : rule,
    );
    const { out } = await mast(
      ['rules', 'diff', file(start), '-', '--text'],
      withParams('max_trades', { max_n: 4 }),
    );
    expect(out).toBe('as a whole: tighter\ntighter\n  max_trades (max_trades) max_n: 6 → 4\n');
    const text = await mast(['rules', 'diff', file(start), '-', '--text'], switched);
    expect(text.out).toContain('journal_debt (journal_debt) switched off · acts later\n');
    expect((await mast(['rules', 'diff', file(start), file(start), '--text'])).out).toBe(
      'the same rules\n',
    );
  });

  it('takes ten thousand rules', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      id: `gap-${n}`,
      kind: 'min_gap',
      params: { minutes: 5 },
    }));
    const found = await answered(['rules', 'diff', file(start), file([...start, ...many])]);
    expect([found.tighter.length, found.looser]).toEqual([10_000, []]);
  });

  it.each<[string, unknown, string | undefined, string]>([
    ['no JSON', '{bad', 'A', 'bad_json'],
    ['no rules', { persona: 'crypto' }, 'A', 'bad_request'],
    [
      'params out of range',
      withParams('max_trades', { max_n: -1 }),
      'A/rules/8/params/max_n',
      'bad_request',
    ],
    [
      'params in another unit',
      withParams('max_trades', { max_n: '6 trades' }),
      'A/rules/8/params/max_n',
      'bad_request',
    ],
    [
      'a kind of a newer version',
      [{ id: 'x', kind: 'corr_limit', params: {} }],
      'A/rules/0/kind',
      'bad_request',
    ],
    [
      'params that contradict each other',
      withParams('max_drawdown', { reduce_at_pct: '9' }),
      'A/rules/6/params/reduce_at_pct',
      'bad_request',
    ],
    ['a rule id twice', [start[0], start[0]], 'A/rules/1/id', 'bad_request'],
    [
      'a switch that is none',
      [{ ...start[0], disabled: 'no' }],
      'A.rules[0].disabled',
      'bad_request',
    ],
  ])('refuses %s, and names the place', async (_name, content, field, code) => {
    expect(await refused(['rules', 'diff', file(content), file(start)])).toMatchObject({
      code,
      field,
    });
  });

  it('refuses what is no file, one file alone, and another act', async () => {
    const one = file(start);
    expect(await refused(['rules', 'diff', one, '/nowhere.json'])).toMatchObject({ field: 'B' });
    expect(await refused(['rules', 'diff', one])).toMatchObject({ code: 'bad_request' });
    expect(await refused(['rules', 'diff', '-', '-'])).toMatchObject({ code: 'bad_request' });
    expect(await refused(['rules', 'merge', one, one])).toMatchObject({ code: 'bad_request' });
  });
});
