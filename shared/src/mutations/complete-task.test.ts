import { beforeEach, describe, expect, it } from 'vitest';
import { linesRefusal } from '../friction/index.ts';
import type { FrictionTask } from '../generated/types.ts';
import { Trader } from './testing/trader.ts';

const LINES = [
  'I took the loss as planned',
  'I will not chase it now',
  'I wait for the next setup',
];

let trader: Trader;
let count = 0;

beforeEach(() => {
  trader = new Trader();
  count = 0;
});

function put(over: Partial<FrictionTask> = {}): string {
  count += 1;
  const task: FrictionTask = {
    id: `task-${count}`,
    task: 'write_three_lines',
    ruleKey: 'streak',
    chainId: 'chain',
    cooldownId: null,
    intentId: 'intent',
    state: 'open',
    until: null,
    lines: null,
    createdAt: '2026-06-11T13:00:00.000Z',
    doneAt: null,
    ...over,
  };
  trader.rows.set(`friction_task/${task.id}`, task);
  return task.id;
}

const answer = (taskId: string, lines: string[] | null) =>
  trader.write('completeTask', { taskId, lines, dwellSeconds: null });

describe('three lines', () => {
  it('are kept with the task and its time', async () => {
    const id = put();
    expect(await answer(id, LINES)).toBeUndefined();
    expect(trader.row('friction_task', id)).toMatchObject({
      state: 'done',
      lines: LINES,
      doneAt: '2026-06-11T14:00:00.000Z',
    });
  });

  it('need fifteen characters each, as they are seen and without the space around them', () => {
    const of = (line: string) => linesRefusal([line, ...LINES.slice(1)], [])?.code;
    expect(of('123456789012345')).toBeUndefined();
    expect(of('12345678901234')).toBe('lines_too_short');
    expect(of('  12345678901234  ')).toBe('lines_too_short');
    expect(of('👩‍🚀'.repeat(14))).toBe('lines_too_short');
    expect(of('👩‍🚀'.repeat(15))).toBeUndefined();
  });

  it('are three, and none is another in other case or space', () => {
    const [a, b] = LINES as [string, string];
    expect(linesRefusal([a, b], [])?.code).toBe('lines_too_short');
    expect(linesRefusal([a, b, `  ${a.toUpperCase().replace(' ', '   ')}`], [])).toMatchObject({
      code: 'lines_repeated',
      field: 'lines/2',
    });
  });

  it('are refused where they are missing', async () => {
    expect(await answer(put(), null)).toBe('lines_too_short');
  });

  it('repeat none of the last twenty answers', async () => {
    const lineOf = (i: number) => `my answer of number ${i} in words`;
    for (let i = 0; i < 21; i += 1) {
      const doneAt = `2026-06-10T10:${String(i).padStart(2, '0')}:00.000Z`;
      put({ state: 'done', doneAt, lines: [lineOf(i), `${lineOf(i)} b`, `${lineOf(i)} c`] });
    }
    const id = put();
    const [a, b] = LINES as [string, string];
    expect(await answer(id, [a, b, lineOf(1).toUpperCase()])).toBe('lines_repeated');
    expect(await answer(id, [a, b, lineOf(0)])).toBeUndefined();
  });
});

describe('reading a rule again', () => {
  const read = (taskId: string, dwellSeconds: number | null) =>
    trader.write('completeTask', { taskId, lines: LINES, dwellSeconds });

  it('takes ten seconds, and keeps no lines', async () => {
    const id = put({ task: 'reread_rule' });
    expect(await read(id, null)).toBe('dwell_too_short');
    expect(await read(id, 9)).toBe('dwell_too_short');
    expect(await read(id, 10)).toBeUndefined();
    expect(trader.row('friction_task', id)).toMatchObject({ state: 'done', lines: null });
  });
});

describe('a task', () => {
  it('that is not there, is done, or wants no answer, takes none', async () => {
    expect(await answer('none', LINES)).toBe('unknown_task');
    const id = put();
    await answer(id, LINES);
    expect(
      await answer(
        id,
        LINES.map((line) => `${line} again`),
      ),
    ).toBe('task_done');
    expect(await answer(put({ task: 'review_day' }), LINES)).toBe('task_not_answerable');
  });

  it('that died meanwhile keeps the words and stays dead', async () => {
    const doneAt = '2026-06-11T13:30:00.000Z';
    const id = put({ state: 'cancelled', doneAt });
    expect(await answer(id, LINES)).toBeUndefined();
    expect(trader.row('friction_task', id)).toMatchObject({
      state: 'cancelled',
      lines: LINES,
      doneAt,
    });
    expect(await answer(id, LINES)).toBe('task_done');
  });
});
