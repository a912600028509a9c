import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PART_CONTRACTS, SLOT_KINDS } from '../../generated/coach-slots.ts';
import { validateDigestAggregates } from '../../generated/validators-coach.js';
import { lint } from '../linter/index.ts';
import { orderSentences, renderSentence, SENTENCES, type SentenceId } from './index.ts';
import { slotsOf } from './sentence.ts';
import { aggregates } from './testing/aggregates.ts';

const IDS = Object.keys(SENTENCES) as SentenceId[];

const violations = (text: string, slots: object) =>
  lint({ text, channel: 'digest', source: 'template', slots }).violations;

describe('the catalogue', () => {
  it('has about 120 sentences, each text once', () => {
    const texts = IDS.map((id) => SENTENCES[id].text);
    expect(texts.length).toBeGreaterThanOrEqual(115);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(IDS)('%s has slots of its contract alone, its counts as words of a count', (id) => {
    const { row } = SENTENCES[id];
    const kinds: Record<string, string> =
      SLOT_KINDS[row === undefined ? 'DigestFigures' : PART_CONTRACTS.DigestRows[row]];
    for (const { name, forms } of slotsOf(SENTENCES[id])) {
      expect(Object.keys(kinds)).toContain(name);
      if (forms !== null) expect(['count', 'minutes']).toContain(kinds[name]);
      expect(SENTENCES[id].text.includes(`“{${name}}”`)).toBe(kinds[name] === 'own');
    }
  });

  it('is told whole by some week or other, and all that is told passes the linter', () => {
    const told = new Set<SentenceId>();
    fc.assert(
      fc.property(aggregates, (week) => {
        expect(validateDigestAggregates(week)).toBe(true);
        for (const ref of orderSentences(week)) {
          const { text, slots } = renderSentence(ref, week) as NonNullable<
            ReturnType<typeof renderSentence>
          >;
          told.add(ref.id);
          expect({ text, violations: violations(text, slots) }).toEqual({ text, violations: [] });
        }
      }),
      { numRuns: 150, seed: 8 },
    );
    expect(IDS.filter((id) => !told.has(id))).toEqual([]);
  });
});

describe('the order', () => {
  it('is that of the catalogue, the same whatever the order of the figures', () => {
    fc.assert(
      fc.property(aggregates, (week) => {
        const refs = orderSentences(week);
        const places = refs.map(({ id }) => IDS.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const turned = Object.fromEntries(Object.entries(week.figures).reverse());
        expect(orderSentences({ ...week, figures: turned })).toEqual(refs);
      }),
      { numRuns: 100 },
    );
  });

  it('is that of a policy, which leaves topics out', () => {
    const week = { figures: { closed: 0, plans: 0, contributionsDue: 0 }, rows: {} };
    const told = orderSentences(week, SENTENCES, ['index', 'counts']).map(({ id }) => id);
    expect(told).toEqual(['index.none_due', 'counts.none']);
  });

  it('sets money without a breach beside money with one, and not beside nothing', () => {
    const rows = { keptMoney: [{ currency: 'USD', net: '84.8' }] };
    const idsOf = (brokenTrades: number) =>
      orderSentences({ figures: { closed: 7, brokenTrades }, rows }).map(({ id }) => id);
    expect(idsOf(0)).not.toContain('breaches.money_beside');
    expect(idsOf(1)).toContain('breaches.money_beside');
  });

  it('tells nothing of what is not known', () => {
    expect(orderSentences({ figures: {}, rows: {} }).map(({ id }) => id)).toEqual([
      'closing.rules',
      'closing.prices',
    ]);
  });

  it('gives a list of trades, and no rate, below five', () => {
    const refs = orderSentences({
      figures: {
        closed: 1,
        opened: 1,
        wins: 1,
        losses: 0,
        breakeven: 0,
        decisive: 1,
        winRate: null,
      },
      rows: { trades: [{ instrument: 'ES', side: 'short', r: '1.234', score: null }] },
    });
    const told = refs.map((ref) => ref.id);
    expect(told).toContain('results.no_rate');
    expect(told).not.toContain('results.win_rate');
    expect(told).not.toContain('counts.trade_scored');
  });
});

describe('a sentence', () => {
  const text = (id: SentenceId, figures: object, rows = {}, row: number | null = null) =>
    renderSentence({ id, row }, { figures, rows })?.text;

  it('rounds half to even, with the minus of the field and never a zero below zero', () => {
    expect(text('results.total', { totalR: '-3.245' })).toBe('Together my trades came to −3.24R.');
    expect(text('results.total', { totalR: '-0.001' })).toBe('Together my trades came to 0.00R.');
    expect(text('results.profit_factor', { profitFactor: '1.5' })).toBe(
      'My profit factor is 1.50.',
    );
  });

  it('goes by its count', () => {
    const end = 'open at the end of the week.';
    expect(text('counts.open_now', { openNow: 1 })).toBe(`1 trade was ${end}`);
    expect(text('counts.open_now', { openNow: 2 })).toBe(`2 trades were ${end}`);
  });

  it('quotes the trader verbatim, signs of templates too', () => {
    const rows = { words: [{ text: 'sell {n} $& now 🚀' }] };
    expect(text('words.own', {}, rows, 0)).toBe('I wrote: “sell {n} $& now 🚀”');
  });

  it('is not told without its figure, its row or its place', () => {
    expect(text('results.total', { totalR: null })).toBeUndefined();
    expect(text('words.own', {}, { words: [] }, 0)).toBeUndefined();
    expect(text('words.own', {}, { words: [{ text: 'a' }] })).toBeUndefined();
    expect(text('results.total', { totalR: '1' }, {}, 0)).toBeUndefined();
  });
});
