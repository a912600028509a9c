import { describe, expect, it } from 'vitest';
import { lint } from '../coach/linter/index.ts';
import { dueDigests } from '../digest/digest-week.ts';
import {
  breachOf,
  closedTrades,
  cooldown,
  instant,
  MONDAY,
  person,
  postOf,
  Rows,
  scoreOf,
} from '../digest/testing/week.ts';
import { account } from '../facts/testing/sources.ts';
import type { WeeklyDigest } from '../generated/types.ts';
import { changedValue, figureName } from './change-words.ts';
import { digestCsv } from './csv.ts';
import { PLAIN_FORMAT } from './format.ts';
import { digestHtml } from './html.ts';
import { letterOf } from './letter.ts';
import { plotOf } from './plots/index.ts';
import { DASH_WORDS } from './words.ts';

const HOSTILE = '=HYPERLINK("http://x"), <script>alert(1)</script>';

async function digestOf(rows: Rows): Promise<WeeklyDigest> {
  const { written } = await dueDigests(rows.reader, person, instant(MONDAY));
  return written[0] as WeeklyDigest;
}

function fullWeek(): Rows {
  const days = ['08', '09', '10', '11', '12', '13', '14'];
  const trades = days
    .flatMap((day) => ['2', '-1', '-1.6'].map((r, i) => [`${day}T1${i}`, r] as const))
    .map(
      ([at, r]) =>
        closedTrades([[at, r]], { setup: HOSTILE })[0] as ReturnType<typeof closedTrades>[0],
    );
  const [first] = trades as [(typeof trades)[0]];
  return new Rows()
    .put('trade', ...trades)
    .put('trade_score', ...trades.map((trade, i) => scoreOf(trade, i % 2 ? 100 : 55)))
    .put('breach', breachOf(first))
    .put('journal_entry', postOf(first, HOSTILE, '2026-06-08T12:00:00.000Z'))
    .put('cooldown', cooldown('a', '2026-06-09T11:00:00.000Z', '2026-06-09T12:30:00.000Z'));
}

const titles = (digest: WeeklyDigest) =>
  letterOf(digest.document, PLAIN_FORMAT).sections.map(({ title }) => title);

describe('the letter', () => {
  it('tells a full week in its fixed order', async () => {
    expect(titles(await digestOf(fullWeek()))).toEqual([
      'Results',
      'Money',
      'Process',
      'Rules that I broke',
      'My own words',
      'Cooldowns',
      'Journal',
      'By setup',
      'By hour of the entry',
      'By instrument',
    ]);
  });

  it('tells an empty week in a sentence', async () => {
    const letter = letterOf((await digestOf(new Rows())).document, PLAIN_FORMAT);
    expect(letter).toEqual({
      title: 'My week, 2026-06-08 to 2026-06-14',
      opening: ['I closed no trade in this week and opened none.'],
      sections: [],
    });
  });

  it('lists the trades of a week of few, with one dash that says why there are no rates', async () => {
    const digest = await digestOf(
      new Rows().put(
        'trade',
        ...closedTrades([
          ['09T10', '1.5'],
          ['10T10', null],
        ]),
      ),
    );
    const { sections } = letterOf(digest.document, PLAIN_FORMAT);
    const [results, list] = sections as [(typeof sections)[0], (typeof sections)[0]];
    const dashes = results.lines.filter(({ note }) => note === DASH_WORDS.below_5);
    expect(dashes.map(({ label, value }) => [label, value])).toEqual([['Rates and means', '–']]);
    expect(results.lines.map(({ label }) => label)).toContain('Deepest drawdown');
    expect(list.table?.rows.map(([, , r, net]) => [r, net])).toEqual([
      ['+1.50R', '+150.00 USD'],
      ['–', '\u22127.00 USD'],
    ]);
  });

  it('tells the money of one currency as lines, and of several as a table', async () => {
    const moneyOf = async (...currencies: string[]) => {
      const rows = new Rows().put('account', { ...account, id: 'EUR', currency: 'EUR' });
      for (const [i, currency] of currencies.entries()) {
        const over = currency === 'EUR' ? { accountId: 'EUR' } : {};
        rows.put('trade', ...closedTrades([[`${10 + i}T10`, '1']], over));
      }
      const { sections } = letterOf((await digestOf(rows)).document, PLAIN_FORMAT);
      return sections.find(({ id }) => id === 'money');
    };
    const one = await moneyOf('USD');
    expect(one?.lines[0]).toMatchObject({ label: 'Net', value: '+100.00 USD', note: '1 trade' });
    expect(one?.table).toBeNull();
    const two = await moneyOf('USD', 'EUR');
    expect(two?.table?.rows.map(([name, , net]) => [name, net])).toEqual([
      ['EUR', '+100.00 EUR'],
      ['USD', '+100.00 USD'],
    ]);
    expect(two?.lines).toEqual([]);
  });

  it('says nothing that the coach may not say: its own words pass the linter', async () => {
    for (const digest of [await digestOf(fullWeek()), await digestOf(new Rows())]) {
      const { opening, sections } = letterOf(digest.document, PLAIN_FORMAT);
      const numbers = [JSON.stringify(digest.document), ...opening, 'SQN 95 20 5 30'];
      const slots = { numbers, instruments: ['MES', 'USD', 'UTC', 'SQN'], names: ['MES', 'USD'] };
      for (const text of [...opening, ...sections.flatMap(({ words }) => words)]) {
        expect(
          lint({ text, channel: 'digest', source: 'template', slots }).violations,
          text,
        ).toEqual([]);
      }
      const labels = sections.flatMap(({ title, lines }) => [
        title,
        ...lines.map(({ label }) => label),
      ]);
      for (const text of [...labels, ...Object.values(DASH_WORDS)]) {
        expect(
          lint({ text, channel: 'label', source: 'template', slots }).violations,
          text,
        ).toEqual([]);
      }
    }
  });
});

describe('plots', () => {
  it('say in a sentence what they draw', async () => {
    const { document } = await digestOf(fullWeek());
    expect(plotOf('trades', document, PLAIN_FORMAT)?.text).toBe(
      'Results of 21 trades in order of closing, from \u22121.60R to +2.00R. Their sum is \u22124.20R.',
    );
    expect(plotOf('grid', document, PLAIN_FORMAT)?.text).toBe(
      'To plan, won: 3. To plan, lost: 7. Off plan, won: 4. Off plan, lost: 7.',
    );
    expect(plotOf('cooldowns', document, PLAIN_FORMAT)?.text).toBe(
      'Time in cooldown: 2026-06-09 1 h 30 min.',
    );
  });

  it('are not drawn of nothing', async () => {
    const { document } = await digestOf(new Rows());
    for (const name of ['trades', 'grid', 'cooldowns'] as const) {
      expect(plotOf(name, document, PLAIN_FORMAT)).toBeNull();
    }
  });

  it('stay inside of their frame, whatever the results', async () => {
    for (const rs of [
      ['0', '0'],
      ['-3', '-1'],
      ['0.05', '40'],
      ['1', '-1', '-0.5'],
    ]) {
      const trades = rs.map(
        (r, i) => closedTrades([[`09T1${i}`, r]])[0] as ReturnType<typeof closedTrades>[0],
      );
      const plot = plotOf(
        'trades',
        (await digestOf(new Rows().put('trade', ...trades))).document,
        PLAIN_FORMAT,
      );
      const texts = JSON.stringify(plot);
      expect(texts).not.toMatch(/NaN|Infinity|null/);
      for (const shape of plot?.shapes ?? []) {
        if (shape.kind === 'text') expect(shape.y).toBeLessThanOrEqual(plot?.height as number);
      }
    }
  });
});

it('HTML and CSV hold what the trader wrote as text, never as a tag or a formula', async () => {
  const digest = await digestOf(fullWeek());
  const html = digestHtml(digest, PLAIN_FORMAT);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toMatch(/<script/);
  const csv = digestCsv(digest.document);
  expect(csv).toContain('breakdowns.setup.cells.');
  expect(csv).not.toMatch(/^=|,=/m);
});

it('a change is told by name and to two places', () => {
  expect(figureName('results.averageWin')).toBe('Results, average win');
  expect(figureName('breaches.byType.oversize')).toBe('Breaches, by type, oversize');
  expect(changedValue('-0.333333333333')).toBe('\u22120.33');
  expect(changedValue('– below_5')).toBe('–');
  expect(changedValue(null)).toBe('–');
});
