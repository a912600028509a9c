import { describe, expect, it } from 'vitest';
import {
  closes,
  cooldown,
  decided,
  facts,
  found,
  intent,
  NOW,
  rule,
  window,
} from '../testing/cases.ts';

describe('max_trades', () => {
  const most = (max_n: number, name: unknown = 'trading_day') =>
    rule('max_trades', { window: name, max_n });
  const opened = (entries: number) => ({
    facts: facts({ windows: { trading_day: window({ entries }) } }),
  });

  it('lets the last one pass and blocks the next', () => {
    expect(decided([most(6)], opened(5)).outcome).toBe('GO');
    expect(decided([most(6)], opened(6))).toMatchObject({
      outcome: 'NO_GO',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(found(most(6), opened(6))).toMatchObject({ observed: '6', limit: '6', margin: '1' });
  });

  it('ends with the trading day of the account', () => {
    const asked = {
      facts: facts({
        windows: { trading_day: window({ entries: 6 }) },
        day: { tz: 'America/Chicago', localTime: '17:00' },
      }),
    };
    expect(decided([most(6)], asked).blockedUntil).toBe('2026-06-11T22:00:00.000Z');
    // The day the clocks go back has 25 hours.
    expect(decided([most(6)], { ...asked, asOf: '2025-11-02T12:00:00Z' }).blockedUntil).toBe(
      '2025-11-02T23:00:00.000Z',
    );
  });

  it('is not evaluated without its window', () => {
    expect(decided([most(6, 'month')], opened(0)).outcome).toBe('WAIT');
  });
});

describe('loss_streak', () => {
  const ladder = [
    { n: 2, minutes: 15, scope: 'day' },
    { n: 3, minutes: 60, scope: 'day' },
    { n: 4, until: 'day_end', scope: 'day' },
  ];
  const streak = rule('loss_streak', { ladder });
  const losses = (...times: string[]) =>
    closes(
      'loss',
      times.map((time) => `2026-06-11T${time}:00.000Z`),
    );
  const asked = (list: ReturnType<typeof closes>, asOf = NOW) => ({
    facts: facts({ closes: list }),
    asOf,
  });

  it('waits from the close that reached a rung, until its minutes are over', () => {
    const two = losses('13:40', '13:50');
    expect(decided([streak], asked(two))).toMatchObject({
      outcome: 'WAIT',
      headline: 'loss_streak',
      wait: { until: '2026-06-11T14:05:00.000Z', tasks: ['write_three_lines'] },
    });
    expect(decided([streak], asked(two, '2026-06-11T14:04:59.999Z')).outcome).toBe('WAIT');
    expect(decided([streak], asked(two, '2026-06-11T14:05:00.000Z')).outcome).toBe('GO');
  });

  it('the highest rung rules, and each further loss starts it again from its own close', () => {
    expect(decided([streak], asked(losses('13:00', '13:10', '13:20'))).wait?.until).toBe(
      '2026-06-11T14:20:00.000Z',
    );
    expect(decided([streak], asked(losses('12:00', '12:10', '12:20', '12:30'))).wait?.until).toBe(
      '2026-06-12T00:00:00.000Z',
    );
    const short = rule('loss_streak', { ladder: [{ n: 2, minutes: 15, scope: 'day' }] });
    expect(decided([short], asked(losses('13:00', '13:10', '13:55'))).wait?.until).toBe(
      '2026-06-11T14:10:00.000Z',
    );
  });

  it('a win ends the streak and breakeven is transparent', () => {
    const [a, b] = losses('13:40', '13:50');
    const between = (result: 'win' | 'breakeven') =>
      [a, ...closes(result, ['2026-06-11T13:45:00.000Z']), b].flatMap((one) => one ?? []);
    expect(decided([streak], asked(between('win'))).outcome).toBe('GO');
    expect(decided([streak], asked(between('breakeven'))).outcome).toBe('WAIT');
    expect(found(streak, asked(between('breakeven'))).observed).toBe('2');
  });

  it('never looks at a close that lies after the instant', () => {
    expect(decided([streak], asked(losses('13:50', '14:01'))).outcome).toBe('GO');
    expect(decided([streak], asked(losses('13:50', '14:00'))).outcome).toBe('WAIT');
  });

  it('counts inside of the day of the last loss, or on over days', () => {
    const overnight = closes('loss', ['2026-06-10T23:50:00.000Z', '2026-06-11T00:05:00.000Z']);
    const early = '2026-06-11T00:10:00.000Z';
    expect(decided([streak], asked(overnight, early)).outcome).toBe('GO');
    const running = rule('loss_streak', { ladder: [{ n: 2, minutes: 15, scope: 'running' }] });
    expect(decided([running], asked(overnight, early)).outcome).toBe('WAIT');
  });

  it('takes the day of the person’s main zone', () => {
    const list = closes('loss', ['2026-06-10T21:50:00.000Z', '2026-06-10T22:05:00.000Z']);
    const inZone = (mainZone: string) => ({
      facts: facts({ closes: list, mainZone }),
      asOf: '2026-06-10T22:06:00.000Z',
    });
    expect(decided([streak], inZone('UTC')).outcome).toBe('WAIT');
    expect(decided([streak], inZone('Europe/Berlin')).outcome).toBe('GO');
    const dayEnd = rule('loss_streak', { ladder: [{ n: 1, until: 'day_end', scope: 'day' }] });
    expect(decided([dayEnd], inZone('America/Chicago')).wait?.until).toBe(
      '2026-06-11T05:00:00.000Z',
    );
  });

  it.each([
    ['on_win', 'GO'],
    ['never', 'WAIT'],
  ])('with reset %s a win in between gives %s', (reset, outcome) => {
    const [a, b] = losses('13:40', '13:50');
    const list = [a, ...closes('win', ['2026-06-11T13:45:00.000Z']), b].flatMap((one) => one ?? []);
    expect(decided([rule('loss_streak', { ladder, reset })], asked(list)).outcome).toBe(outcome);
  });

  it('with reset on_day a running rung starts anew each day', () => {
    const overnight = closes('loss', ['2026-06-10T23:50:00.000Z', '2026-06-11T00:05:00.000Z']);
    const rungs = [{ n: 2, minutes: 15, scope: 'running' }];
    const early = asked(overnight, '2026-06-11T00:10:00.000Z');
    expect(decided([rule('loss_streak', { ladder: rungs, reset: 'on_day' })], early).outcome).toBe(
      'GO',
    );
    expect(decided([rule('loss_streak', { ladder: rungs })], early).outcome).toBe('WAIT');
  });

  it('escalates by the counted major cooldowns of the 168 hours before', () => {
    const earlier = (startsAt: string, over = {}) =>
      cooldown({ id: startsAt, startsAt, endsAt: startsAt, ...over });
    const list = losses('13:40', '13:50');
    const until = (...rows: ReturnType<typeof cooldown>[]) =>
      decided([streak], {
        facts: facts({ closes: list, cooldowns: rows }),
        asOf: '2026-06-11T13:51:00Z',
      }).wait?.until;
    expect(until(earlier('2026-06-10T10:00:00.000Z'))).toBe('2026-06-11T14:20:00.000Z');
    expect(until(earlier('2026-06-04T13:50:00.000Z'))).toBe('2026-06-11T14:05:00.000Z');
    expect(until(earlier('2026-06-04T13:50:00.001Z'))).toBe('2026-06-11T14:20:00.000Z');
    expect(until(earlier('2026-06-10T10:00:00.000Z', { counted: false }))).toBe(
      '2026-06-11T14:05:00.000Z',
    );
    expect(until(earlier('2026-06-10T10:00:00.000Z', { class: 'minor' }))).toBe(
      '2026-06-11T14:05:00.000Z',
    );
  });

  it('takes the end of the cooldown on record, and computes none of its own', () => {
    const issued = cooldown({
      startsAt: '2026-06-11T13:50:00.000Z',
      endsAt: '2026-06-11T15:00:00.000Z',
    });
    const decision = decided([streak], {
      facts: facts({ closes: losses('13:40', '13:50'), cooldowns: [issued] }),
    });
    expect(decision.findings.flatMap(({ rule, until }) => (until ? [[rule, until]] : []))).toEqual([
      ['loss_streak', '2026-06-11T15:00:00.000Z'],
      ['sys_cooldown', '2026-06-11T15:00:00.000Z'],
    ]);
  });

  it('moves to paper where a trade of the streak is not clean, until the paper trades are done', () => {
    const rungs = [
      { n: 2, minutes: 600, scope: 'running' },
      { n: 3, outcome: 'SIMULATE', paper: 2, scope: 'running', only_if_unclean: true },
    ];
    const simulate = rule('loss_streak', { ladder: rungs });
    const three = losses('12:00', '12:10', '12:20');
    const unclean = three.map((one, i) => (i === 0 ? { ...one, clean: false } : one));
    const paper = (openedAt: string, over = {}) => ({
      tradeId: openedAt,
      openedAt,
      closedAt: '2026-06-11T13:30:00.000Z',
      post: true,
      adherence: 80,
      setup: null,
      ...over,
    });
    const after = (...trades: ReturnType<typeof paper>[]) =>
      decided([simulate], { facts: facts({ closes: unclean, paper: trades }) });

    expect(decided([simulate], asked(three)).outcome).toBe('WAIT');
    expect(after()).toMatchObject({
      outcome: 'SIMULATE',
      simulate: { need: 2, done: 0 },
      wait: null,
    });
    const good = [paper('2026-06-11T12:20:00.000Z'), paper('2026-06-11T13:00:00.000Z')] as const;
    expect(after(good[0])).toMatchObject({ outcome: 'SIMULATE', simulate: { need: 2, done: 1 } });
    for (const bad of [
      paper('2026-06-11T12:19:59.999Z'),
      paper('2026-06-11T13:00:00.000Z', { post: false }),
      paper('2026-06-11T13:00:00.000Z', { adherence: 79 }),
      paper('2026-06-11T13:00:00.000Z', { adherence: null }),
      paper('2026-06-11T13:00:00.000Z', { closedAt: '2026-06-11T14:00:00.001Z' }),
    ]) {
      expect(after(good[0], bad).simulate).toEqual({ need: 2, done: 1 });
    }
    // The timed rung below speaks once the paper trades are done.
    expect(after(...good)).toMatchObject({
      outcome: 'WAIT',
      wait: { until: '2026-06-11T22:20:00.000Z' },
    });
  });
});

describe('sys_cooldown', () => {
  const during = (asOf: string, ...rows: ReturnType<typeof cooldown>[]) =>
    decided([], { facts: facts({ cooldowns: rows }), asOf });

  it('is active from its start until its end, half-open', () => {
    const row = cooldown();
    expect(during('2026-06-11T13:49:59.999Z', row).outcome).toBe('GO');
    expect(during('2026-06-11T13:50:00.000Z', row).outcome).toBe('WAIT');
    expect(during('2026-06-11T14:19:59.999Z', row)).toMatchObject({
      wait: { until: '2026-06-11T14:20:00.000Z', tasks: ['wait_minutes'] },
    });
    expect(during('2026-06-11T14:20:00.000Z', row).outcome).toBe('GO');
  });

  it('stays beyond its end until its tasks are done', () => {
    const row = cooldown({ openTasks: ['write_three_lines'] });
    expect(during('2026-06-11T14:00:00.000Z', row).wait?.tasks).toEqual([
      'wait_minutes',
      'write_three_lines',
    ]);
    expect(during('2026-06-11T14:20:00.000Z', row)).toMatchObject({
      outcome: 'WAIT',
      reason: 'sys_cooldown.tasks',
      wait: { until: null, tasks: ['write_three_lines'] },
    });
  });

  it('of several takes the latest end', () => {
    const longer = cooldown({ id: 'b', endsAt: '2026-06-11T16:00:00.000Z' });
    const over = cooldown({
      id: 'c',
      endsAt: '2026-06-11T13:55:00.000Z',
      openTasks: ['review_day'],
    });
    expect(during(NOW, cooldown(), longer, over).wait).toMatchObject({
      until: '2026-06-11T16:00:00.000Z',
      tasks: ['wait_minutes', 'review_day'],
    });
  });

  it.each([
    ['not enforced', { enforced: false }, 'GO'],
    ['minor', { class: 'minor' as const, trigger: 'min_gap' }, 'GO'],
    ['minor by one’s own wish', { class: 'minor' as const, trigger: 'self_extension' }, 'WAIT'],
    ['of another account', { scope: 'account' as const, accountId: 'other' }, 'GO'],
    ['of this account', { scope: 'account' as const, accountId: 'account' }, 'WAIT'],
    ['of a chain, which its own rule closes', { scope: 'chain' as const }, 'GO'],
  ])('one that is %s gives %s', (_name, over, outcome) => {
    expect(during(NOW, cooldown(over)).outcome).toBe(outcome);
  });

  it('stands beside every ruleset, once, and cannot be named away', () => {
    const named = [rule('sys_cooldown', {}, 'mine'), rule('sys_cooldown', {}, 'mine too')];
    const decision = decided(named, { facts: facts({ cooldowns: [cooldown()] }) });
    expect(decision.findings.map((one) => one.rule)).toEqual([
      'sys_cooldown',
      'sys_quarantine',
      'sys_revision_limit',
      'sys_freshness',
    ]);
    expect(decision.outcome).toBe('WAIT');
  });

  it('never holds a reduction', () => {
    const decision = decided([], {
      intent: intent({}, { effect: 'reduce' }),
      facts: facts({ cooldowns: [cooldown()] }),
    });
    expect(decision).toMatchObject({ outcome: 'GO', reason: 'gate.reduce_only' });
  });
});
