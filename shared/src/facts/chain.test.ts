import { describe, expect, it } from 'vitest';
import type { FrictionTask, Intent } from '../generated/types.ts';
import { factsAt } from './testing/facts-at.ts';
import { acceptedIntent, june, noPlan, planInHand } from './testing/sources.ts';

const revision = (time: string, end: string, over: Partial<Intent> = {}): Intent =>
  acceptedIntent({
    id: time,
    chainId: '11T14:00',
    correctedTime: june(time),
    expiresAt: june(end),
    chainEndsAt: june(end),
    ...over,
  });

const first = revision('11T14:00', '11T14:15');

const chainAt = (time: string, intents: Intent[], over: Parameters<typeof factsAt>[1] = {}) =>
  factsAt(time, { intents, plan: planInHand(), ...over }).chain;

describe('a chain', () => {
  it('is none for the first plan of its account, instrument, side and mode', () => {
    expect(chainAt('11T14:05', [])).toBeNull();
    for (const key of [
      { accountId: 'other' },
      { instrumentId: 'MNQ' },
      { side: 'short' as const },
      { side: null },
      { mode: 'paper' as const },
    ]) {
      expect(chainAt('11T14:05', [{ ...first, ...key }])).toBeNull();
    }
    expect(chainAt('11T14:05', [first], { plan: null })).toBeNull();
  });

  it('goes on, whatever the id of the plan, until its end', () => {
    expect(chainAt('11T14:00', [first])).toEqual({
      id: '11T14:00',
      startedAt: june('11T14:00'),
      revisions: [],
      changed: false,
      openTasks: [],
    });
    expect(chainAt('11T14:14', [first])).not.toBeNull();
    expect(chainAt('11T14:15', [first])).toBeNull();
    expect(chainAt('11T13:59', [first])).toBeNull();
  });

  it('outlasts the expiry of its plan where a wait runs longer', () => {
    const waiting = { ...first, chainEndsAt: june('11T15:00') };
    expect(chainAt('11T14:59', [waiting])).not.toBeNull();
    expect(chainAt('11T15:00', [waiting])).toBeNull();
  });

  it('is lengthened by its last revision, and ends as that one ends', () => {
    const second = revision('11T14:10', '11T14:25');
    expect(chainAt('11T14:20', [first, second])?.id).toBe('11T14:00');
    expect(chainAt('11T14:25', [first, second])).toBeNull();
  });

  it('ends with a fill, but not with a cancellation', () => {
    const filled = { ...first, status: 'filled' as const, filledAt: june('11T14:05') };
    expect(chainAt('11T14:04', [filled])).not.toBeNull();
    expect(chainAt('11T14:05', [filled])).toBeNull();
    expect(chainAt('11T14:05', [{ ...first, status: 'cancelled' }])).not.toBeNull();
    const revised = revision('11T14:03', '11T14:18');
    expect(chainAt('11T14:04', [filled, revised])).not.toBeNull();
    expect(chainAt('11T14:05', [filled, revised])).toBeNull();
  });
});

describe('a revision', () => {
  const planned = (entry: string | null) => ({ plan: { ...noPlan, entry } });

  it('is a plan that differs from the one before it, not one asked again', () => {
    const intents = [
      revision('11T14:00', '11T14:15', planned('100')),
      revision('11T14:01', '11T14:16', planned('100')),
      revision('11T14:02', '11T14:17', planned('101')),
      revision('11T14:03', '11T14:18', planned('100')),
    ];
    expect(chainAt('11T14:05', [...intents].reverse())?.revisions).toEqual([
      june('11T14:02'),
      june('11T14:03'),
    ]);
    expect(chainAt('11T14:02', intents)?.revisions).toEqual([june('11T14:02')]);
  });

  it('is the plan in hand where it differs from the last', () => {
    const intents = [revision('11T14:00', '11T14:15', planned('100'))];
    const changed = (entry: string | null) =>
      chainAt('11T14:05', intents, { plan: planInHand(planned(entry)) })?.changed;
    expect(changed('100')).toBe(false);
    expect(changed('101')).toBe(true);
    expect(changed(null)).toBe(true);
  });

  it('is none where a field is left out that was null', () => {
    const { target: _target, ...rest } = { ...noPlan, reasonCode: null };
    const plan = planInHand({ plan: rest as typeof noPlan });
    expect(chainAt('11T14:05', [first], { plan })?.changed).toBe(false);
  });

  it('from more than eight days ago counts no more, though the chain goes on', () => {
    const old = revision('02T14:00', '03T13:59', { ...planned('99'), chainId: 'start' });
    const start = revision('02T13:00', '03T13:00', { id: 'start', chainId: 'start' });
    const kept = revision('10T14:00', '12T14:00', { ...planned('100'), chainId: 'start' });
    expect(chainAt('11T14:00', [start, old, kept])).toMatchObject({
      startedAt: june('02T13:00'),
      revisions: [],
    });
  });
});

const task = (id: string, over: Partial<FrictionTask> = {}): FrictionTask => ({
  id,
  task: 'write_three_lines',
  ruleKey: 'streak',
  chainId: '11T14:00',
  cooldownId: null,
  intentId: '11T14:00',
  state: 'open',
  until: null,
  lines: null,
  createdAt: june('11T14:00'),
  doneAt: null,
  ...over,
});

it('the tasks of a chain are those that were open then', () => {
  const tasks = [
    task('b'),
    task('a', { task: 'reread_rule', ruleKey: 'cooloff' }),
    task('done', { state: 'done', doneAt: june('11T14:05') }),
    task('later', { createdAt: june('11T14:06') }),
    task('elsewhere', { chainId: 'other' }),
  ];
  const open = (time: string) => chainAt(time, [first], { tasks })?.openTasks.map(({ id }) => id);
  expect(open('11T14:04')).toEqual(['a', 'b', 'done']);
  expect(open('11T14:05')).toEqual(['a', 'b']);
  expect(open('11T14:06')).toEqual(['a', 'b', 'later']);
  expect(chainAt('11T14:05', [first], { tasks })?.openTasks[0]).toEqual({
    id: 'a',
    task: 'reread_rule',
    rule: 'cooloff',
  });
});
