import type { DecisionRecord, Task } from '@mast/shared/types';
import { expect, it } from 'vitest';
import type { TaskItem } from '../tasks/task-items.ts';
import { planActions } from './plan-actions.ts';
import type { Standing } from './standing.ts';

const nothing = () => {};
const acts = {
  useSize: nothing,
  onPaper: nothing,
  askAgain: nothing,
  recordFill: nothing,
  revise: nothing,
  close: nothing,
  leave: nothing,
};

const item = (task: Task, isDone = false): TaskItem => ({
  id: task,
  task,
  rule: { rule: 'r', kind: 'sale_cooloff' },
  row: undefined,
  until: null,
  isDone,
});

function labels(
  part: Partial<DecisionRecord>,
  state: Standing['state'],
  tasks: TaskItem[] = [],
  open: (id: string) => void = nothing,
  openId?: string,
) {
  const record = {
    outcome: 'GO',
    maxSize: null,
    wait: null,
    facts: {
      account: { currency: 'EUR' },
      instrument: { symbol: 'BTC-USD', class: 'crypto' },
    },
    ...part,
  } as DecisionRecord;
  const { primary, secondary } = planActions(record, { state, tasks }, acts, { openId, open });
  primary?.onPress();
  return [primary?.label, ...secondary.map(({ label }) => label)].map((label) =>
    label?.replaceAll('\u00a0', ' '),
  );
}

const waits = (until: string | null, tasks: Task[]): Partial<DecisionRecord> => ({
  outcome: 'WAIT',
  wait: { until, tasks, predicates: [] },
});

it('offers one primary act by outcome', () => {
  expect(labels({}, 'go')).toEqual(['Record my fill', 'Revise', 'Leave it']);
  const largest = (size: string, unit: 'lots' | 'money') =>
    labels({ outcome: 'SIZE_DOWN', maxSize: { size, unit, rule: 'r' } }, 'blocked')[0];
  expect(largest('0.085', 'lots')).toBe('Use 0.085 BTC');
  expect(largest('550', 'money')).toBe('Use 550.00 EUR');
  expect(labels({ outcome: 'SIMULATE' }, 'blocked')[0]).toBe('Start a paper trade');
  expect(labels({ outcome: 'NO_GO' }, 'blocked')).toEqual(['Close', 'Revise']);
});

it('plans anew what has run out, whatever it was', () => {
  expect(labels({}, 'expired')).toEqual(['Plan it again', 'Leave it']);
  expect(labels(waits(null, []), 'expired')[0]).toBe('Plan it again');
});

it('completes a plan that only lacks something, and closes one that time holds', () => {
  expect(labels(waits(null, ['fill_fields']), 'waiting', [item('fill_fields')])).toEqual([
    'Complete my plan',
    'Close',
  ]);
  const held = waits('2026-11-24T10:14:00.000Z', ['wait_minutes']);
  expect(labels(held, 'waiting', [item('wait_minutes')])).toEqual(['Close', 'Revise']);
});

it('leads to the first thing that is still to be done', () => {
  const opened: string[] = [];
  const tasks = [item('write_three_lines', true), item('reread_rule'), item('wait_minutes')];
  const wait = waits('2026-11-24T10:14:00.000Z', ['write_three_lines', 'reread_rule']);
  expect(labels(wait, 'waiting', tasks, (id) => opened.push(id))).toEqual([
    'Read my rule again',
    'Revise',
    'Close',
  ]);
  expect(opened).toEqual(['reread_rule']);
  expect(labels(wait, 'waiting', tasks, nothing, 'reread_rule')[0]).toBeUndefined();
});

it('offers to go against a rule wherever one stops the plan but on paper, and nowhere else', () => {
  const override = () => {};
  const offered = (
    part: Partial<DecisionRecord>,
    state: Standing['state'],
    tasks: TaskItem[] = [],
  ) =>
    planActions(
      {
        maxSize: null,
        wait: null,
        facts: { account: { currency: 'EUR' }, instrument: { symbol: 'BTC-USD', class: 'crypto' } },
        ...part,
      } as DecisionRecord,
      { state, tasks },
      { ...acts, override },
      { openId: undefined, open: nothing },
    ).secondary.some(({ label }) => label === 'Override a rule');
  const largest = { size: '1', unit: 'lots', rule: 'r' } as const;
  expect(offered({ outcome: 'SIZE_DOWN', maxSize: largest }, 'blocked')).toBe(true);
  expect(offered({ outcome: 'NO_GO' }, 'blocked')).toBe(true);
  expect(offered(waits(null, ['fill_fields']), 'waiting', [item('fill_fields')])).toBe(true);
  const held = waits('2026-11-24T10:14:00.000Z', ['write_three_lines']);
  expect(offered(held, 'waiting', [item('write_three_lines')])).toBe(true);
  expect(offered({ outcome: 'GO' }, 'go')).toBe(false);
  expect(offered({ outcome: 'SIMULATE' }, 'blocked')).toBe(false);
  expect(offered({ outcome: 'NO_GO' }, 'expired')).toBe(false);
});

it('asks again once nothing holds it any more', () => {
  const done = [item('write_three_lines', true)];
  expect(labels(waits(null, ['write_three_lines']), 'retry_ready', done)[0]).toBe('Ask again');
});
