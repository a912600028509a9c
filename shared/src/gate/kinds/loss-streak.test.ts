import { describe, expect, it } from 'vitest';
import {
  closes,
  cooldown,
  decided,
  facts,
  found,
  intent,
  NOW,
  overrideOf,
  paperTrade,
  rule,
  sentence,
} from '../testing/cases.ts';

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

  it('of two cooldowns on record for one streak takes the later end, in whatever order', () => {
    const issued = ['15:00', '16:00'].map((time) =>
      cooldown({
        id: time,
        startsAt: '2026-06-11T13:50:00.000Z',
        endsAt: `2026-06-11T${time}:00.000Z`,
      }),
    );
    for (const cooldowns of [issued, issued.toReversed()]) {
      const known = facts({ closes: losses('13:40', '13:50'), cooldowns });
      expect(found(streak, { facts: known }).until).toBe('2026-06-11T16:00:00.000Z');
    }
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

  it('takes no cooldown of another trigger for its own', () => {
    const other = cooldown({
      trigger: 'self_extension',
      endsAt: '2026-06-11T20:00:00.000Z',
      counted: false,
    });
    const known = facts({ closes: losses('13:40', '13:50'), cooldowns: [other] });
    expect(found(streak, { facts: known }).until).toBe('2026-06-11T14:05:00.000Z');
  });

  it('of a rung that is over leaves no lower one, however long that one would run', () => {
    const rungs = [
      { n: 2, minutes: 600, scope: 'day' },
      { n: 3, minutes: 15, scope: 'day' },
    ];
    const three = asked(losses('13:00', '13:10', '13:20'));
    expect(found(rule('loss_streak', { ladder: rungs }), three).status).toBe('pass');
  });

  it('shows the losses in a row against the first rung while it is calm', () => {
    expect(found(streak)).toMatchObject({
      status: 'pass',
      observed: '0',
      limit: '2',
      unit: 'losses',
      margin: '0',
    });
    expect(found(streak, asked(losses('13:50')))).toMatchObject({ observed: '1', margin: '0.5' });
    const over = asked(losses('10:00', '10:10', '10:20'));
    expect(found(streak, over)).toMatchObject({ status: 'pass', observed: '3', margin: '1' });
  });

  it('shows the count of its rung, in the day or in a row', () => {
    const list = [...closes('loss', ['2026-06-10T23:50:00.000Z']), ...losses('13:40', '13:50')];
    const at = (scope: string, n: number) =>
      found(rule('loss_streak', { ladder: [{ n, minutes: 60, scope }] }), asked(list));
    expect(at('day', 1)).toMatchObject({ observed: '2', limit: '1', unit: 'losses', margin: '2' });
    expect(at('running', 1)).toMatchObject({ observed: '3', limit: '1', margin: '3' });
  });

  it('moves no index plan to paper, and leaves it the timed rungs', () => {
    const indexdca = (...ladder: object[]) =>
      found(rule('loss_streak', { ladder }), {
        ...asked(losses('13:40', '13:50')),
        intent: intent({ amount: '10' }, { persona: 'indexdca' }),
      });
    const paper = { n: 2, outcome: 'SIMULATE', paper: 2, scope: 'running' };
    expect(indexdca(paper).status).toBe('pass');
    expect(indexdca(paper, { n: 1, minutes: 60, scope: 'day' })).toMatchObject({
      outcome: 'WAIT',
      until: '2026-06-11T14:50:00.000Z',
    });
  });

  it('says the losses and the end, or how far the paper trades are', () => {
    const two = asked(losses('13:40', '13:50'));
    expect(sentence(streak, two)).toBe('I closed 2 losses in a row. My cooldown runs until 14:05.');
    const simulate = rule('loss_streak', {
      ladder: [{ n: 2, outcome: 'SIMULATE', paper: 3, scope: 'running' }],
    });
    const one = facts({
      closes: losses('13:40', '13:50'),
      paper: [paperTrade('2026-06-11T13:50:00.000Z')],
    });
    expect(sentence(simulate, { facts: one })).toBe(
      'I closed 2 losses in a row. I am 1 of 3 paper trades into my paper period.',
    );
    expect(found(simulate, { facts: one }).tasks).toEqual(['paper_trade']);
  });

  it('is never overridden', () => {
    expect(overrideOf(streak, asked(losses('13:40', '13:50')))).toEqual({ allowed: false });
  });
});
