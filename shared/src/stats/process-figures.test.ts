import { describe, expect, it } from 'vitest';
import { authorityFigures } from './authority.ts';
import { cooldownFigures } from './cooldowns.ts';
import { gateFigures } from './gate-chains.ts';
import { indexFigures } from './index-saver.ts';
import { ownWords } from './own-words.ts';
import { ruleChangeFigures } from './rule-changes.ts';

it('the gate: first and last outcomes of chains, what became of waits, sizes and tasks', () => {
  const chain = { first: 'GO', last: 'GO', dropped: false, sizeAccepted: null } as const;
  const chains = [
    chain,
    { ...chain, first: 'WAIT' },
    { ...chain, first: 'WAIT' },
    { ...chain, first: 'WAIT', last: 'WAIT', dropped: true },
    { ...chain, first: 'WAIT', last: 'WAIT' },
    { ...chain, first: 'WAIT', last: 'GO', dropped: true },
    { ...chain, first: 'SIZE_DOWN', sizeAccepted: true },
    { ...chain, first: 'SIZE_DOWN', sizeAccepted: true },
    { ...chain, first: 'SIZE_DOWN', last: 'SIZE_DOWN', sizeAccepted: false },
  ] as const;
  const tasks = [{ minutes: 2 }, { minutes: null }, { minutes: 7 }, { minutes: 4 }];
  expect(gateFigures(chains, tasks)).toEqual({
    chains: 9,
    byFirst: { GO: 1, SIZE_DOWN: 3, WAIT: 5, SIMULATE: 0, NO_GO: 0 },
    byLast: { GO: 6, SIZE_DOWN: 1, WAIT: 2, SIMULATE: 0, NO_GO: 0 },
    waits: { toGo: 2, dropped: 2 },
    sizes: { accepted: 2, declined: 1 },
    tasks: { asked: 4, done: 3, medianMinutes: '4' },
  });
});

describe('cooldowns', () => {
  const minute = (n: number) => n * 60_000;
  const attempts = { inside: 2, lateConflicts: 1 };

  it('minutes are those inside of the period, of whole blocks and of parts', () => {
    const blocks = [
      { start: minute(-30), end: minute(10) },
      { start: minute(20), end: minute(25) + 59_999 },
      { start: minute(90), end: minute(200) },
      { start: minute(300), end: minute(400) },
    ];
    const rows = [
      { trigger: 'loss_streak', level: 1 },
      { trigger: 'breach', level: 3 },
      { trigger: 'loss_streak', level: 2 },
    ];
    const period = { start: 0, end: minute(100) };
    expect(cooldownFigures(rows, blocks, period, attempts)).toEqual({
      n: 3,
      byTrigger: [
        { name: 'breach', n: 1 },
        { name: 'loss_streak', n: 2 },
      ],
      minutes: 25,
      highestLevel: 3,
      attemptsInside: 2,
      lateConflicts: 1,
    });
  });

  it('none has no highest level', () => {
    expect(cooldownFigures([], [], { start: 0, end: 1 }, attempts)).toMatchObject({
      n: 0,
      minutes: 0,
      highestLevel: null,
    });
  });
});

it('offline decisions differ by cause and by direction', () => {
  const decisions = [
    { device: 'GO', server: 'GO', cause: null },
    { device: 'GO', server: 'WAIT', cause: 'cooldown_not_known' },
    { device: 'GO', server: 'SIMULATE', cause: null },
    { device: 'WAIT', server: 'NO_GO', cause: 'late_history' },
    { device: 'NO_GO', server: 'SIZE_DOWN', cause: 'late_history' },
    { device: 'SIMULATE', server: 'WAIT', cause: null },
  ] as const;
  expect(authorityFigures(decisions)).toEqual({
    offline: 6,
    differing: 5,
    byCause: [
      { name: 'cooldown_not_known', n: 1 },
      { name: 'late_history', n: 2 },
    ],
    milderOnDevice: 3,
    stricterOnDevice: 2,
  });
});

it('rule changes: what acts is counted, what is pending has its date, the next first', () => {
  const change = { id: 'b', rule: 'max_trades', effectiveAt: '2026-06-12T00:00:00.000Z' };
  const later = { id: 'c', rule: 'min_gap', effectiveAt: '2026-06-14T00:00:00.000Z' };
  const changes = [
    { ...later, pending: true },
    { ...change, pending: true },
    { ...change, id: 'a', rule: 'stop_policy', pending: true },
    { ...change, pending: false },
  ];
  expect(ruleChangeFigures(changes)).toEqual({
    made: 1,
    pending: [
      { rule: 'stop_policy', effectiveAt: change.effectiveAt },
      { rule: 'max_trades', effectiveAt: change.effectiveAt },
      { rule: 'min_gap', effectiveAt: later.effectiveAt },
    ],
  });
});

describe('the index saver', () => {
  const holding = { fund: 'VWCE', value: '6630', target: '60', band: '5' };

  it('has contributions on date, what was paid beside what was due, and the drift of each fund', () => {
    const contributions = [
      { due: '500', paid: '520.50', onDate: true },
      { due: '500', paid: '500', onDate: true },
      { due: '500', paid: '400', onDate: false },
      { due: '500', paid: null, onDate: true },
    ];
    const holdings = [holding, { fund: 'EUNH', value: '3370', target: '38.7', band: '5' }];
    expect(indexFigures(contributions, holdings, 2)).toEqual({
      due: 4,
      onDate: 2,
      amountDeviation: '-79.5',
      funds: [
        { fund: 'EUNH', share: '33.7', target: '38.7', drift: '-5', band: '5', inBand: true },
        { fund: 'VWCE', share: '66.3', target: '60', drift: '6.3', band: '5', inBand: false },
      ],
      unscheduled: 2,
    });
  });

  it('who holds nothing has targets and no shares', () => {
    expect(indexFigures([], [{ ...holding, value: '0' }], 0)).toMatchObject({
      due: 0,
      amountDeviation: '0',
      funds: [{ share: null, drift: null, inBand: null, target: '60' }],
    });
  });
});

describe('own words', () => {
  const breach = (id: string, baseMinutes: number, ...notes: string[]) => ({
    id,
    baseMinutes,
    notes,
  });

  it('are the longest note of the three most severe breaches that have one', () => {
    const breaches = [
      breach('a', 30, 'a small one'),
      breach('b', 60, 'short', 'the longer one'),
      breach('c', 1440, '  '),
      breach('e', 60, 'of the same weight'),
      breach('d', 60, 'before it by its id'),
    ];
    const expected = [
      { id: 'b', text: 'the longer one' },
      { id: 'd', text: 'before it by its id' },
      { id: 'e', text: 'of the same weight' },
    ];
    expect(ownWords(breaches)).toEqual(expected);
    expect(ownWords([...breaches].reverse())).toEqual(expected);
  });

  it('of two equally long notes the first by name is taken; no notes leave none', () => {
    expect(ownWords([breach('a', 1, 'zz', 'ab')])).toEqual([{ id: 'a', text: 'ab' }]);
    expect(ownWords([breach('a', 1)])).toEqual([]);
  });
});
