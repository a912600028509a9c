import { describe, expect, it } from 'vitest';
import { noPlan } from '../facts/testing/sources.ts';
import type { Rule } from '../generated/types.ts';
import { Trader, withFinding } from './testing/trader.ts';

const tilt: Rule = {
  id: 'tilt',
  kind: 'emotion_check',
  params: { max_intensity: 7, pause: { minutes: 20 } },
};
const breakouts: Rule = {
  id: 'breakouts',
  kind: 'custom_compare',
  params: {
    name: 'Breakouts',
    all: [{ fact: 'plan.setup', op: 'eq', value: 'Breakout' }],
    outcome: 'WAIT',
    cta: 'reread_rule',
  },
};
const tilted = { context: { emotion: { tag: 'anger' as const, intensity: 8 } } };
const calm = { context: { emotion: { tag: 'calm' as const, intensity: 0 } } };

const june = (time: string): string => `2026-06-11T${time}:00.000Z`;

describe.each(['device', 'server'] as const)('a plan taken in by the %s', (role) => {
  const trader = () => new Trader(role).open([tilt]);

  it('begins a chain, and one of the same account, instrument and side goes on with it', async () => {
    const one = await trader();
    await one.submit('a', calm);
    await one.after(5).submit('b', { ...calm, plan: { entry: '7301' } });
    await one.submit('other', {
      ...calm,
      instrumentId: 'MNQ',
      plan: { entry: '24000', stop: '23990', target: null },
    });
    expect(one.row('intent', 'a')).toMatchObject({
      chainId: 'a',
      revision: 1,
      chainEndsAt: june('14:15'),
    });
    expect(one.row('intent', 'b')).toMatchObject({
      chainId: 'a',
      revision: 2,
      parentId: null,
      chainEndsAt: june('14:20'),
    });
    expect(one.row('intent', 'other')).toMatchObject({ chainId: 'other', revision: 1 });
    expect(one.decision('b')).toMatchObject({ revision: 2, facts: { chain: { id: 'a' } } });
    await one.after(15).submit('c', calm);
    expect(one.row('intent', 'c')).toMatchObject({ chainId: 'c', revision: 1 });
  });

  it('keeps its chain until the end of its wait, and of an earlier one', async () => {
    const one = await trader();
    await one.submit('a', tilted);
    expect(one.row('intent', 'a')).toMatchObject({
      gateResult: 'WAIT',
      expiresAt: june('14:15'),
      chainEndsAt: june('14:20'),
      pausedBy: ['tilt'],
    });
    await one.after(1).submit('b', { ...calm, mode: 'paper' });
    expect(one.row('intent', 'b')).toMatchObject({ chainId: 'b', pausedBy: [] });
    await one.after(18).submit('c', calm);
    expect(one.row('intent', 'c')).toMatchObject({ chainId: 'a', chainEndsAt: june('14:34') });
  });

  it('asks for what wants an answer, and not for what is done by itself', async () => {
    const one = await trader();
    await one.submit('a', tilted);
    expect(one.all('friction_task')).toMatchObject([
      {
        task: 'write_three_lines',
        ruleKey: 'tilt',
        chainId: 'a',
        intentId: 'a',
        cooldownId: null,
        state: 'open',
        until: june('14:20'),
        lines: null,
        createdAt: june('14:00'),
        doneAt: null,
      },
    ]);
  });

  it('asks once while the task is open, and in a wait without an end once for the chain', async () => {
    const one = await new Trader(role).open([breakouts]);
    await one.submit('a', calm);
    await one.after(1).submit('b', { ...calm, plan: { entry: '7301' } });
    expect(one.all('friction_task')).toMatchObject([{ task: 'reread_rule', until: null }]);
    const taskId = one.all('friction_task')[0]?.id ?? '';
    await one.write('completeTask', { taskId, lines: null, dwellSeconds: 10 });
    await one.after(1).submit('c', calm);
    expect(one.decision('c').wait?.tasks).toEqual(['reread_rule']);
    expect(one.all('friction_task')).toMatchObject([{ id: taskId, state: 'done' }]);
    await one.after(15).submit('d', calm);
    expect(one.all('friction_task')).toHaveLength(2);
  });

  it('does not ask again while the answer holds, and does once its wait is over', async () => {
    const one = await trader();
    await one.submit('a', tilted);
    const [task] = one.all('friction_task');
    const lines = ['I was angry at a loss', 'I wanted it back at once', 'I walk for ten minutes'];
    await one.write('completeTask', { taskId: task?.id ?? '', lines, dwellSeconds: null });
    await one.after(5).submit('b', tilted);
    expect(one.all('friction_task')).toHaveLength(1);
    await one.after(15).submit('c', calm);
    expect(one.decision('c').outcome).toBe('GO');
    await one.submit('d', tilted);
    expect(
      one
        .all('friction_task')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['done', 'open']);
  });

  it('waits for an open task after its time is over', async () => {
    const one = await trader();
    await one.submit('a', tilted);
    await one.after(16).submit('b', calm);
    await one.after(9).submit('c', calm);
    expect(one.decision('c')).toMatchObject({ outcome: 'WAIT', reason: 'task.open' });
  });

  it('does not carry the tasks of a chain that has ended', async () => {
    const one = await trader();
    await one.submit('a', tilted);
    await one.after(20).submit('b', calm);
    expect(one.decision('b').outcome).toBe('GO');
    expect(one.all('friction_task')).toMatchObject([{ state: 'cancelled', doneAt: june('14:20') }]);
  });

  it('ends its chain with a fill, and the tasks of it', async () => {
    const one = await trader();
    await one.submit('a', tilted);
    await one.after(4).write('recordFill', {
      fillId: 'fill',
      accountId: 'account',
      instrumentId: 'MES',
      mode: 'live',
      side: 'buy',
      size: '1',
      price: '7300',
      fee: null,
      fx: '1',
      filledAt: june('14:03'),
      intentId: 'a',
      stop: null,
    });
    expect(one.row('intent', 'a')).toMatchObject({ status: 'filled', filledAt: june('14:03') });
    expect(one.all('friction_task')).toMatchObject([{ state: 'cancelled', doneAt: june('14:03') }]);
    expect(one.all('trade')).toMatchObject([{ setup: 'Breakout', intentId: 'a' }]);
    await one.submit('b', calm);
    expect(one.row('intent', 'b')?.chainId).toBe('b');
  });

  it('does not take over the tasks of a cooldown', async () => {
    const one = await trader();
    const cooldownTask = {
      rule: 'sys_cooldown',
      kind: 'sys_cooldown',
      outcome: 'WAIT' as const,
      tasks: ['write_three_lines'],
    };
    await one.submit('a', calm, withFinding(cooldownTask));
    expect(one.all('friction_task')).toEqual([]);
  });
});

it('the server keeps what the device alone had asked for as cancelled', async () => {
  const trader = await new Trader('server').open([tilt]);
  const own = {
    rule: 'own',
    kind: 'custom_compare',
    outcome: 'WAIT' as const,
    tasks: ['reread_rule', 'wait_minutes'],
  };
  await trader.submit('a', calm, withFinding(own));
  expect(trader.all('friction_task')).toMatchObject([
    { ruleKey: 'own', task: 'reread_rule', state: 'cancelled', doneAt: june('14:00') },
  ]);
});

it('both sides name a task alike', async () => {
  const [device, server] = [new Trader('device'), new Trader('server')];
  for (const side of [device, server]) await (await side.open([tilt])).submit('a', tilted);
  const ids = [device, server].map((side) => side.all('friction_task').map(({ id }) => id));
  expect(ids[0]).toEqual(ids[1]);
});

describe('the effect of a plan', () => {
  it('is what an index plan claims, or its side', async () => {
    const trader = await new Trader().open([], 'indexdca');
    const plan = { ...noPlan, amount: '100', reasonCode: 'windfall' as const };
    await trader.submit('buy', { instrumentId: 'VTI', plan });
    await trader.submit('claim', { instrumentId: 'VTI', plan, effect: 'reduce', side: null });
    await trader.submit('short', { instrumentId: 'VTI', plan, side: 'short' });
    const effects = ['buy', 'claim', 'short'].map((id) => trader.row('intent', id)?.effect);
    expect(effects).toEqual(['increase', 'reduce', 'reduce']);
  });

  it('of any other is what the position makes of it', async () => {
    const trader = await new Trader().open([]);
    await trader.write('recordFill', {
      fillId: 'fill',
      accountId: 'account',
      instrumentId: 'MES',
      mode: 'live',
      side: 'buy',
      size: '1',
      price: '7300',
      fee: null,
      fx: '1',
      filledAt: june('13:00'),
      intentId: null,
      stop: '7290',
    });
    await trader.submit('close', { side: 'short', plan: { stop: null, target: null } });
    await trader.submit('add', { effect: 'reduce' });
    expect(trader.row('intent', 'close')?.effect).toBe('reduce');
    expect(trader.row('intent', 'add')?.effect).toBe('increase');
  });
});

it('a rule is taken over with what follows where an outer source is absent', async () => {
  const blackout: Rule = {
    id: 'news',
    kind: 'event_blackout',
    params: { before_min: 5, after_min: 5, source: 'own_calendar' },
    onMissing: 'show',
  };
  const trader = await new Trader().open([blackout]);
  await trader.submit('a', calm);
  expect(trader.decision('a')).toMatchObject({ outcome: 'GO', flags: ['calendar_absent'] });
});
