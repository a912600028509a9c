import type { Change, RuleChanges } from '@mast/shared/why';
import { describe, expect, it } from 'vitest';
import { type ChangeWords, namedTexts, predicateText, stepTexts } from './change-words.ts';
import { comparedRow } from './compared-words.ts';
import { marginText } from './margin-text.ts';
import { momentText } from './moment-text.ts';
import { sourceTexts } from './source-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const words: ChangeWords = {
  unit: 'lots',
  currency: 'USD',
  instrument: null,
  when: (iso) => iso.slice(11, 16),
};
const at = Date.parse('2026-06-11T14:20:10.000Z');
const change: Change = { size: null, at: null, tasks: [], flat: false, outcome: 'GO', left: [] };
const tasks = (task: Change['tasks'][number]['task'], times = 1): Change['tasks'] => [
  { rule: 'r', task, times },
];

describe('what would change a verdict, in words', () => {
  it.each<[string, Partial<Change>]>([
    ['With at most 0.085', { size: '0.085' }],
    ['From 14:21 on', { at }],
    ['With no open position in this account', { flat: true }],
    ['Once done: Write three lines', { tasks: tasks('write_three_lines') }],
    ['Once 1 paper trade is closed, written up and kept to plan', { tasks: tasks('paper_trade') }],
    [
      'Once 3 paper trades are closed, written up and kept to plan',
      { tasks: tasks('paper_trade', 3) },
    ],
  ])('%s', (text, part) => {
    expect(stepTexts({ ...change, ...part }, words).map(plain)).toEqual([text]);
  });

  it('a task of two rules is said once, money as money', () => {
    const both = [
      ...tasks('write_three_lines'),
      { rule: 's', task: 'write_three_lines', times: 1 },
    ];
    const texts = stepTexts(
      { ...change, size: '550', tasks: both as Change['tasks'] },
      { ...words, unit: 'money' },
    );
    expect(texts.map(plain)).toEqual(['With at most 550.00 USD', 'Once done: Write three lines']);
  });

  it('tells what is only named from what lifts', () => {
    const only: RuleChanges = {
      rule: 'r',
      changes: [],
      named: { until: at, tasks: ['fill_fields'], predicate: 'open_positions_below:6' },
    };
    expect(namedTexts(only, words)).toEqual([
      'It names 14:21 as its end. With all else as it is now, it would hold me again then.',
      'It is open again once fewer than 6 positions are open.',
      'It asks: Complete my plan. What that gives is known once it is there.',
    ]);
    const beside = {
      ...only,
      changes: [change],
      named: { until: null, tasks: ['review_day' as const], predicate: null },
    };
    expect(namedTexts(beside, words)).toEqual(['It also asks: Write about my day.']);
  });

  it('shows a predicate that it does not know by its name', () => {
    expect(predicateText('moon_phase_below:3', 'USD')).toBe('moon phase below:3');
  });
});

it.each([
  [{ observed: '450.00', limit: '250.55', unit: 'USD' }, '199.45 USD over it'],
  [{ observed: '1.5', limit: '2', unit: 'R' }, '0.5 R below it'],
  [{ observed: '2', limit: '2', unit: 'losses' }, 'exactly at it'],
  [{ observed: '10.50', limit: '10', unit: null }, '0.50 over it'],
  [{ observed: 'none', limit: '2026-01-01T00:00:00.000Z', unit: 'review' }, undefined],
])('the margin of %o is %s', (figures, text) => {
  const found = marginText(figures);
  expect(found && plain(found)).toBe(text);
});

it('says where a rule looked, and how old that was', () => {
  const ages = [
    { fact: 'equity' as const, at: null, source: 'declared' as const, seconds: 200_000 },
    { fact: 'positions' as const, at: null, source: 'recorded' as const, seconds: null },
  ];
  expect(sourceTexts('max_open_risk', ages).map(plain)).toEqual([
    'My plan, as I wrote it',
    'My balance, declared 2 days before',
    'No open position',
  ]);
  expect(sourceTexts('moon_phase', ages)).toEqual([]);
});

describe('two sides', () => {
  const compared = {
    currency: 'USD',
    moment: (iso: string) => iso.slice(11, 19),
    versions: { device: 3, server: undefined },
  };

  it('have each fact in the form that it is read in', () => {
    const row = comparedRow({ fact: 'dayNet', device: '0', server: '-120' }, compared);
    expect([row.device, row.server].map(plain)).toEqual(['0.00 USD', '−120.00 USD']);
    expect(
      comparedRow(
        { fact: 'lastClose', device: null, server: '2026-06-11T14:00:07.000Z' },
        compared,
      ),
    ).toMatchObject({ device: 'none', server: '14:00:07' });
    expect(comparedRow({ fact: 'rules', device: 'a', server: 'b' }, compared)).toMatchObject({
      device: 'version 3',
      server: 'not on this device',
    });
  });

  it('have a time with its seconds, and with its date on another day', () => {
    const iso = '2026-06-11T14:00:07.000Z';
    expect(momentText(iso, { zone: 'UTC', today: 'another' })).toMatch(/2026, 14:00:07$/);
  });
});
