import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Cooldown, FrictionTask } from '../generated/types.ts';
import { fill } from '../trades/testing/fills.ts';
import { factsAt } from './testing/facts-at.ts';
import { acceptedIntent, account, june, noPlan } from './testing/sources.ts';

const event = (id: string, at: string, over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id,
  title: 'CPI',
  at,
  impact: 'high',
  about: 'economic',
  currency: 'USD',
  instrumentId: null,
  createdAt: june('01T00:00'),
  ...over,
});

describe('the own calendar', () => {
  const calendarAt = (time: string, events: CalendarEvent[]) => factsAt(time, { events }).calendar;

  it('is none where no event was ever written by then', () => {
    expect(calendarAt('11T14:00', [])).toEqual({ own: null, imported: null });
    const later = event('later', june('12T00:00'), { createdAt: june('11T14:01') });
    expect(calendarAt('11T14:00', [later]).own).toBeNull();
  });

  it('holds what lies within sixty days to either side, and is kept without any', () => {
    const events = [
      event('far', '2026-08-10T14:01:00.000Z'),
      event('last', '2026-08-10T14:00:00.000Z'),
      event('first', '2026-04-12T14:00:00.000Z'),
      event('gone', '2026-04-12T13:59:00.000Z'),
    ];
    expect(calendarAt('11T14:00', events).own?.events.map(({ id }) => id)).toEqual([
      'first',
      'last',
    ]);
    expect(calendarAt('11T14:00', events.slice(0, 1)).own).toEqual({
      at: june('01T00:00'),
      events: [],
    });
  });

  it('keeps the nearest five hundred', () => {
    const events = Array.from({ length: 520 }, (_, i) =>
      event(`e${i}`, june(`${i < 500 ? '12' : '25'}T14:00`)),
    );
    const own = calendarAt('11T14:00', events).own;
    expect(own?.events).toHaveLength(500);
    expect(own?.events.every(({ at }) => at === june('12T14:00'))).toBe(true);
  });
});

const cooldown = (over: Partial<Cooldown> = {}): Cooldown => ({
  id: 'cooldown',
  trigger: 'loss_streak',
  class: 'major',
  scope: 'person',
  accountId: null,
  startsAt: june('11T13:00'),
  endsAt: june('11T13:30'),
  baseMinutes: 30,
  level: 0,
  counted: true,
  state: 'enforced',
  voidedForEscalation: false,
  tradeId: null,
  losses: 2,
  fillId: null,
  breach: null,
  ruleKey: null,
  rung: { n: 2, scope: 'day' },
  day: null,
  tzdbVersions: [],
  arrivedAt: june('11T13:00'),
  createdAt: june('11T13:00'),
  ...over,
});

it('a cooldown still asks for its own open tasks', () => {
  const task = (id: string, over: Partial<FrictionTask>): FrictionTask => ({
    id,
    task: 'write_three_lines',
    ruleKey: 'streak',
    chainId: null,
    cooldownId: 'cooldown',
    intentId: null,
    state: 'open',
    until: null,
    lines: null,
    createdAt: june('11T13:00'),
    doneAt: null,
    ...over,
  });
  const tasks = [
    task('a', {}),
    task('b', { task: 'review_day', state: 'done', doneAt: june('11T13:40') }),
    task('c', { cooldownId: 'another' }),
  ];
  const open = (time: string) =>
    factsAt(time, { cooldowns: [cooldown()], tasks }).cooldowns[0]?.openTasks;
  expect(open('11T13:39')).toEqual(['write_three_lines', 'review_day']);
  expect(open('11T13:40')).toEqual(['write_three_lines']);
});

it('paper periods are those that had begun', () => {
  const quarantines = ['11T15:00', '11T13:00', '10T13:00'].map((time) => ({
    id: time,
    startedAt: june(time),
    need: 3,
    trigger: 'loss_streak',
    accountId: null,
    ruleKey: null,
    releasedAt: null,
    createdAt: june('11T16:00'),
  }));
  expect(factsAt('11T14:00', { quarantines }).quarantines).toEqual([
    { id: '10T13:00', startedAt: june('10T13:00'), need: 3, trigger: 'loss_streak' },
    { id: '11T13:00', startedAt: june('11T13:00'), need: 3, trigger: 'loss_streak' },
  ]);
});

describe('unscheduled actions of an index account', () => {
  const index = { ...account, persona: 'indexdca' as const };
  const plan = (reasonCode: 'scheduled' | 'windfall') => ({ plan: { ...noPlan, reasonCode } });
  const scheduled = acceptedIntent({ id: 'scheduled', status: 'filled', ...plan('scheduled') });
  const windfall = acceptedIntent({ id: 'windfall', status: 'filled', ...plan('windfall') });
  const filledBoth = [scheduled, windfall].map((intent) => ({
    ...intent,
    filledAt: june('09T10:00'),
  }));
  const action = (minute: number, intentId: string | null, time: string, over = {}) =>
    fill(minute, 'buy', '1', '100', { intentId, filledAt: june(time), ...over });
  const unscheduled = (over: Parameters<typeof factsAt>[1], time = '11T14:10') =>
    factsAt(time, { account: index, ...over }).history.windows.month?.unscheduled;

  it('are fills whose plan was not the scheduled one, a plan’s fills being one action', () => {
    const fills = [
      action(1, 'scheduled', '09T10:00'),
      action(2, 'windfall', '09T10:00'),
      action(3, 'windfall', '09T11:00'),
      action(4, null, '10T10:00'),
      action(5, null, '10T11:00', { side: 'sell' }),
    ];
    expect(unscheduled({ fills, intents: filledBoth })).toBe(3);
    expect(unscheduled({ fills, intents: filledBoth }, '09T12:00')).toBe(1);
    expect(unscheduled({ fills, intents: filledBoth, account })).toBe(0);
  });

  it('are neither on paper nor of another account', () => {
    const fills = [
      action(1, null, '09T10:00', { mode: 'paper' }),
      action(2, null, '09T10:00', { accountId: 'other' }),
    ];
    expect(unscheduled({ fills })).toBe(0);
  });

  it('are accepted plans too, sales as well, while they await their fill', () => {
    const awaiting = acceptedIntent({ id: 'a', effect: 'reduce', ...plan('windfall') });
    expect(unscheduled({ intents: [awaiting] })).toBe(1);
    expect(unscheduled({ intents: [{ ...awaiting, ...plan('scheduled') }] })).toBe(0);
    expect(unscheduled({ intents: [{ ...awaiting, gateResult: 'WAIT' }] })).toBe(0);
    expect(unscheduled({ intents: [awaiting] }, '11T14:15')).toBe(0);
  });

  it('belong to the window of their first fill', () => {
    const fills = [
      fill(1, 'buy', '1', '100', { intentId: 'windfall', filledAt: '2026-05-31T10:00:00.000Z' }),
      action(2, 'windfall', '01T10:00'),
    ];
    expect(unscheduled({ fills, intents: filledBoth })).toBe(0);
  });
});
