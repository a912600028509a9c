import { expect, it } from 'vitest';
import { breachOf, closedTrades, person, scoreOf } from '../../shared/src/digest/testing/week.ts';
import { account, snapshot } from '../../shared/src/facts/testing/sources.ts';
import { run } from './run.ts';
import { answered, refused } from './testing/mast.ts';

const trades = closedTrades(
  ['08', '09', '10', '11', '12', '13'].map((d, i) => [`${d}T10`, i % 2 ? '-1' : '1.5']),
);
const file = {
  format: 'mast-export',
  version: 1,
  exportedAt: '2026-06-15T09:00:00.000Z',
  rows: {
    person: [person],
    account: [account],
    account_snapshot: [snapshot('2026-06-01T00:00:00.000Z', '10000')],
    trade: trades,
    trade_score: trades.map((trade) => scoreOf(trade, 90)),
    breach: trades.slice(0, 1).map((trade) => breachOf(trade)),
  },
};

it.each([
  ['first form', {}],
  [
    'form of today',
    { version: 2, counts: { trade: 6 }, missing: [{ entity: 'fill', count: null }] },
  ],
])('makes the digest that is due of an export of the %s', async (_form, form) => {
  expect(await answered(['digest'], { ...file, ...form })).toMatchObject({
    id: 'digest:2026-06-15',
    version: 1,
    status: 'provisional',
    document: {
      counts: { closed: 6 },
      results: { winRate: { value: '0.5' }, total: { value: '1.5' } },
      breaches: { byType: [{ name: 'stop_widened', n: 1 }] },
    },
  });
});

it('makes that of another week, final once its time is over', async () => {
  const answer = await answered(
    ['digest', '--to', '2026-06-12', '--now', '2026-06-20T00:00:00Z'],
    file,
  );
  expect(answer).toMatchObject({
    fromDate: '2026-06-05',
    status: 'final',
    document: { counts: { closed: 4 } },
  });
});

it('prints the letter as HTML without a script, and the figures as CSV', async () => {
  const stdin = async () => JSON.stringify(file);
  const html = (await run(['digest', '--html'], stdin)).out;
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain('<h1>My week, 2026-06-08 to 2026-06-14</h1>');
  expect(html).toContain('<dt>Sum</dt><dd>+1.50R</dd>');
  expect(html).not.toMatch(/<script|NaN|undefined/);
  const csv = (await run(['digest', '--csv'], stdin)).out.split('\r\n');
  expect(csv[0]).toBe('figure,value,dash');
  expect(csv).toContain('results.winRate,0.5,');
  expect(csv).toContain('results.systemQuality,,below_30');
});

it('reads an export of a person who did nothing, and one that an older app wrote', async () => {
  const { digestWeekday: _none, ...older } = person;
  const answer = await answered(['digest'], { ...file, rows: { person: [older] } });
  expect(answer).toMatchObject({
    document: { counts: { closed: 0 }, results: { total: { dash: 'no_trades' } } },
  });
});

it.each([
  ['no person', { ...file, rows: {} }, [], 'rows.person'],
  [
    'an entity that nothing knows',
    { ...file, rows: { ...file.rows, weather: [] } },
    [],
    'rows.weather',
  ],
  [
    'a row that is none',
    { ...file, rows: { ...file.rows, trade: [{ ...trades[0], netPnl: 'x' }] } },
    [],
    'rows.trade[0].netPnl',
  ],
  ['a date that is none', file, ['--to', '2026-02-30'], '--to'],
  ['a week that is not over', file, ['--to', '2026-06-16'], '--to'],
  ['an instant that is none', file, ['--now', 'monday'], '--now'],
  ['another file', { ...file, format: 'mast-pending-work' }, [], 'export.format'],
])('refuses %s', async (_name, input, args, field) => {
  expect(await refused(['digest', ...args], input)).toMatchObject({ code: 'bad_request', field });
});
