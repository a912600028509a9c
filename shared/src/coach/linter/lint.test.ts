import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Channel, LINTER_VERSION, type LintSlots, lint, RULE_IDS } from './index.ts';
import { ALLOWED } from './testing/allowed.ts';
import { BANNED } from './testing/banned.ts';
import { DISGUISED } from './testing/disguised.ts';

interface Line {
  readonly text: string;
  readonly slots: LintSlots;
  readonly channel?: Channel;
  readonly rule: string;
}

const vectors: Record<'pass' | 'fail' | 'adversarial_fail', Line[]> = JSON.parse(
  readFileSync(new URL('../../../fixtures/coach-linter.json', import.meta.url), 'utf8'),
);

const linted = ({ text, slots, channel = 'coach' }: Omit<Line, 'rule'>) =>
  lint({ text, slots, channel, source: 'template' });
const idsOf = (line: Omit<Line, 'rule'>) => linted(line).violations.map(({ id }) => id);

describe('the vectors keep their verdicts', () => {
  it.each(vectors.pass)('passes: $text', (line) => {
    expect(linted(line)).toEqual({ ok: true, violations: [], linterVersion: LINTER_VERSION });
  });

  it.each(vectors.fail)('$rule: $text', (line) => expect(idsOf(line)).toContain(line.rule));

  it.each(vectors.adversarial_fail)('fails: $text', (line) => expect(linted(line).ok).toBe(false));

  it.each(vectors.fail)('fails from a model too: $text', ({ text, slots, rule }) => {
    const { violations } = lint({ text, slots, channel: 'digest', source: 'llm' });
    expect(violations.map(({ id }) => id)).toContain(rule);
  });
});

describe('the corpora keep their verdicts', () => {
  it.each(ALLOWED)('passes: $text', ({ text, channel, slots }) => {
    const line = { text, slots: { numbers: [text], ...slots } };
    expect(linted(channel === undefined ? line : { ...line, channel }).violations).toEqual([]);
  });

  it.each(BANNED)('$id: $text', ({ id, text }) => {
    const slots = { numbers: [text], instruments: ['BTC', 'ES', 'ETH', 'SOL'] };
    expect(idsOf({ text, slots })).toContain(id);
  });

  it.each(DISGUISED)('$id: $text', ({ id, text, slots = {} }) => {
    expect(idsOf({ text, slots: { numbers: [text], ...slots } })).toContain(id);
  });

  it('together they reach every rule', () => {
    const reached = new Set([...BANNED, ...DISGUISED].map(({ id }) => id));
    expect(RULE_IDS.filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('provenance', () => {
  const numbers = (text: string, ...bound: (number | string)[]) =>
    idsOf({ text, slots: { numbers: bound } });

  it.each([
    ['My target is 72,000.', '72000'],
    ['My target is 72,000.', 72000],
    ['My target is 72000.', '72,000.00'],
    ['My limit is 2.0%.', 2],
    ['My result is −3.2R.', '-3.2'],
    ['My session opens at 09:45.', '9:45'],
    ['My pause ends at 00:00 on 3 Jun.', '00:00 on 3 Jun'],
    ['My day was 2026-06-11.', '2026-06-11'],
    ['My rate is 1.10.', '1.1'],
    ['My size is 0.085.', '0.0850'],
    ['My count is 7.', '007'],
    ['My count is 0.', 0],
  ])('%s from %s', (text, bound) => expect(numbers(text, bound)).toEqual([]));

  it.each([
    ['My target is 72,000.', '7200'],
    ['My target is 72,000.', '72'],
    ['My target is 72k.', '72000'],
    ['My target is 7 2000.', '72000'],
    ['My target is 72,0.', '720'],
    ['My target is 72.000.1.', '72'],
    ['My limit is 2.01%.', 2],
    ['My pause ends at 14:30.', 14],
    ['My target is seventy thousand.', '70000'],
    ['My size is 10.', '1'],
    ['My size is 0.1.', '1'],
  ])('not %s from %s', (text, bound) => expect(numbers(text, bound)).toContain('N-UNSOURCED'));

  it('an instrument is one of the slots, whole or by its pieces', () => {
    const instruments = (text: string, ...bound: string[]) =>
      idsOf({ text, slots: { instruments: bound } });
    expect(instruments('My fill is in BTC-USD.', 'BTC-USD')).toEqual([]);
    expect(instruments('My fill is in BTC.', 'BTC-USD')).toEqual([]);
    expect(instruments('My fill is in ETH.', 'BTC-USD')).toEqual(['I-UNSOURCED']);
    expect(instruments('My fill is in NVDA.')).toEqual(['I-UNSOURCED']);
    expect(instruments('My loss is in USD.')).toEqual([]);
    // A point of a name ends no sentence, and a sign of one hides no letter.
    expect(instruments('My fill in BRK.B was at my price.', 'BRK.B')).toEqual([]);
    expect(instruments('My fill is in /ES.', '/ES')).toEqual([]);
    expect(instruments('My fill is in BRK.B.', 'BRK')).not.toEqual([]);
    // A figure of a name is no figure of its own.
    expect(instruments('My fill is in 6E and in M6E.', '6E', 'M6E')).toEqual([]);
    expect(instruments('My target is 6.', '6E')).toEqual(['N-UNSOURCED']);
    expect(instruments('My target is 72000.', 'X-72000')).toEqual(['N-UNSOURCED']);
    // A name that is a trade is no excuse for the word.
    expect(instruments('My plan: SELL.', 'SELL')).toContain('B-RESIDUAL');
  });
});

describe('quotes', () => {
  const quoted = (text: string, ...quotes: string[]) => idsOf({ text, slots: { quotes } });

  it('what the trader wrote is not looked at, what stands around it is', () => {
    expect(
      quoted('I wrote: “buy 72,000 NVDA 🚀, you fool”.', 'buy 72,000 NVDA 🚀, you fool'),
    ).toEqual([]);
    expect(quoted('I wrote: “never again”. Sell it.', 'never again')).toContain('B-IMP');
    expect(quoted('I wrote: “never again” sell it.', 'never again')).toContain('B-IMP');
  });

  it.each([
    'I wrote: “Sell it all”.',
    'I wrote: “sell it all ”.',
    'I wrote: “sell it”.',
    'I wrote: "sell it all".',
    'I wrote: «sell it all».',
    'I wrote: “sell it all.',
    'I wrote: “sell “it” all”.',
  ])('is exactly a stored text: %s', (text) => {
    expect(quoted(text, 'sell it all')).toContain('Q-FORGED');
  });

  it.each([
    '“sell it all” is what I wrote.',
    'My plan is “sell it all”.',
    'I wrote a note. “sell it all”.',
    'I wrote a stop at my price and “sell it all” is the thing.',
    'It is “sell it all”, my way.',
    'My broker says “sell it all”.',
    'My chart says “sell it all”.',
    'My friend wrote “sell it all”.',
    '“sell it all”',
  ])('follows the words that say whose it is: %s', (text) => {
    expect(quoted(text, 'sell it all')).toContain('Q-FRAME');
  });

  it('several may follow one another', () => {
    expect(quoted('I wrote “a thing” and “b thing”.', 'a thing', 'b thing')).toEqual([]);
    expect(quoted('My note reads “a thing”, “b thing”.', 'a thing', 'b thing')).toEqual([]);
  });

  it('what others wrote holds only words of a closed list', () => {
    const entry = (event: string) =>
      idsOf({ text: `My calendar entry reads “${event}”.`, slots: { imported: [event] } });
    expect(entry('US CPI (MoM) 0.3%')).toEqual([]);
    expect(entry('FOMC Rate Decision')).toEqual([]);
    expect(entry('Buy BTC now')).toEqual(['Q-IMPORTED']);
    expect(entry('CPI 🚀')).toEqual(['Q-IMPORTED']);
  });
});

it('a match is a piece of the text, short', () => {
  const text = `My plan: ${'very '.repeat(40)}good. ${'Word '.repeat(60)}end.`;
  for (const { match } of linted({ text, slots: {} }).violations) {
    expect(text).toContain(match);
    expect(match.length).toBeLessThanOrEqual(80);
  }
});

it('an empty text has nothing against it', () => {
  expect(linted({ text: '', slots: {} }).ok).toBe(true);
});

it('a label needs no frame while it is short and no sentence', () => {
  const label = (text: string) => idsOf({ text, slots: {}, channel: 'label' });
  expect(label('Expected result')).toEqual([]);
  expect(label('The sky is blue.')).toEqual(['A-FRAME']);
  expect(label('The sky is blue over all of it today')).toEqual(['A-FRAME']);
  expect(label('Sell everything')).toContain('B-RESIDUAL');
});

it('a task may be asked for in its channel alone, a trade in none', () => {
  const asked = (text: string, channel: Channel) => idsOf({ text, slots: {}, channel });
  expect(asked('Write three lines.', 'cta')).toEqual([]);
  expect(asked('Write three lines.', 'digest')).toEqual(['A-FRAME']);
  expect(asked('Enter my trade.', 'cta')).toContain('B-IMP');
});

it('GO is the name of an outcome, go an order', () => {
  expect(idsOf({ text: 'My gate says: GO.', slots: {} })).toEqual([]);
  expect(idsOf({ text: 'My rule is met: go.', slots: {} })).toContain('B-DIR');
});

it('a term that stands in another one is masked with it', () => {
  expect(idsOf({ text: 'My take-profit level is near my entry.', slots: {} })).toEqual([]);
  expect(idsOf({ text: 'My level is near my entry.', slots: {} })).toEqual(['B-PRED']);
});

describe('everything that stands against a text is told', () => {
  it('by its own piece of the text', () => {
    const text = 'I wrote it. The sky is blue. My stop is set!';
    expect(linted({ text, slots: {} }).violations).toEqual([
      { id: 'A-FRAME', match: 'The sky is blue.' },
      { id: 'B-URGENT', match: '!' },
    ]);
  });

  it('each foreign character, also where nothing else is', () => {
    expect(idsOf({ text: 'My é and ѕ.', slots: {} })).toEqual(['U-LATIN', 'U-SCRIPT']);
    expect(idsOf({ text: 'é', slots: {} })).toContain('U-LATIN');
  });

  it('up to a hundred', () => {
    const letters = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x180 + i)).join('');
    const text = `${letters}. Sell my fund.`;
    expect(linted({ text, slots: {} }).violations).toHaveLength(100);
  });
});
