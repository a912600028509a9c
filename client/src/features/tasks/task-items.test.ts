import type {
  DecisionRecord,
  Facts,
  Finding,
  FrictionTask,
  JournalEntry,
  Task,
  Trade,
} from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { type TaskSources, taskItems } from './task-items.ts';

const asOf = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T10:05:00.000Z';

const finding = (part: Partial<Finding>): Finding =>
  ({
    rule: 'rule',
    kind: 'sale_cooloff',
    status: 'fail',
    outcome: 'WAIT',
    until: null,
    predicate: null,
    tasks: [],
    ...part,
  }) as Finding;

const record = (findings: Finding[], facts: object = {}): DecisionRecord =>
  ({ asOf, findings, facts: { cooldowns: [], history: { unposted: [] }, ...facts } }) as never;

const sources: TaskSources = {
  chainId: 'chain',
  tasks: [],
  snapshots: [],
  account: { id: 'a', positionsCheckedAt: null } as TaskSources['account'],
  open: [],
  entries: [],
  lastSyncAt: null,
  nowMs: Date.parse(later),
};

const row = (part: Partial<FrictionTask>): FrictionTask =>
  ({
    id: 't',
    task: 'write_three_lines',
    ruleKey: 'rule',
    chainId: 'chain',
    cooldownId: null,
    state: 'open',
    createdAt: asOf,
    ...part,
  }) as FrictionTask;

/** Whether each task is done. */
const done = (findings: Finding[], part: Partial<TaskSources> = {}, facts: Partial<Facts> = {}) =>
  taskItems(record(findings, facts), { ...sources, ...part }).map(({ task, isDone }) => [
    task,
    isDone,
  ]);

const asks = (...tasks: Task[]) => [finding({ tasks })];

describe('what wants an answer', () => {
  it('is the row of its rule in the chain, the latest', () => {
    const rows = [
      row({ id: 'old', state: 'done', createdAt: '2026-11-23T10:00:00.000Z' }),
      row({ id: 'new' }),
      row({ id: 'other', ruleKey: 'another' }),
      row({ id: 'dead', state: 'cancelled', createdAt: later }),
    ];
    const items = taskItems(record(asks('write_three_lines')), { ...sources, tasks: rows });
    expect(items.map(({ id, isDone }) => [id, isDone])).toEqual([['new', false]]);
  });

  it('is nothing while its row is not there', () => {
    expect(done(asks('write_three_lines'))).toEqual([]);
  });

  it('is every row of a cooldown that the decision saw', () => {
    const cooldowns = [{ id: 'c', openTasks: ['write_three_lines'] }] as Facts['cooldowns'];
    const rows = [
      row({ id: 'mine', chainId: null, cooldownId: 'c' }),
      row({ id: 'not', chainId: null, cooldownId: 'other' }),
    ];
    const waiting = [finding({ kind: 'sys_cooldown', tasks: ['write_three_lines'] })];
    const items = taskItems(record(waiting, { cooldowns }), { ...sources, tasks: rows });
    expect(items.map(({ id }) => id)).toEqual(['mine']);
  });
});

describe('what is done by doing it', () => {
  it('is a balance declared after the decision, and holdings only with them', () => {
    const snapshot = (createdAt: string, holdings: [] | null) =>
      ({ accountId: 'a', createdAt, holdings }) as never;
    const both = asks('declare_equity', 'declare_holdings');
    expect(done(both, { snapshots: [snapshot(asOf, [])] })).toEqual([
      ['declare_equity', false],
      ['declare_holdings', false],
    ]);
    expect(done(both, { snapshots: [snapshot(later, null)] })).toEqual([
      ['declare_equity', true],
      ['declare_holdings', false],
    ]);
  });

  it('is positions looked at, or none to look at', () => {
    const open = [{ id: 't' } as Trade];
    const checked = { id: 'a', positionsCheckedAt: later } as TaskSources['account'];
    expect(done(asks('sync_positions'), { open })).toEqual([['sync_positions', false]]);
    expect(done(asks('sync_positions'), { open, account: checked })).toEqual([
      ['sync_positions', true],
    ]);
    expect(done(asks('sync_positions'))).toEqual([['sync_positions', true]]);
  });

  it('is a sync, a note, and time that has passed', () => {
    const waits = [finding({ tasks: ['sync_now', 'review_day', 'wait_minutes'], until: later })];
    expect(done(waits)).toEqual([
      ['sync_now', false],
      ['review_day', false],
      ['wait_minutes', true],
    ]);
    const note = { kind: 'note', period: null, createdAt: later } as JournalEntry;
    const part = { lastSyncAt: later, entries: [note] };
    expect(done(waits, part).map(([, isDone]) => isDone)).toEqual([true, true, true]);
  });

  it('is posts until few enough are owed, or the review of a quarter', () => {
    const debt = finding({ tasks: ['journal_post'], predicate: 'journal_debt_at_most:1' });
    const history = {
      unposted: ['x', 'y', 'z'].map((tradeId) => ({ tradeId, closedAt: asOf })),
    } as Facts['history'];
    const post = (tradeId: string) =>
      ({ kind: 'post', period: null, tradeId, createdAt: later }) as JournalEntry;
    const entries = (...ids: string[]) => ({ entries: ids.map(post) });
    expect(done([debt], entries('x'), { history })).toEqual([['journal_post', false]]);
    expect(done([debt], entries('x', 'y'), { history })).toEqual([['journal_post', true]]);
    const review = finding({ tasks: ['journal_post'] });
    const note = { kind: 'note', period: 'quarter', createdAt: later } as JournalEntry;
    expect(done([review], entries('x'))).toEqual([['journal_post', false]]);
    expect(done([review], { entries: [note] })).toEqual([['journal_post', true]]);
  });
});

it('names a task once, however many rules ask for it; what only a plan can do is never done', () => {
  const two = [finding({ tasks: ['fill_fields'] }), finding({ rule: 'b', tasks: ['fill_fields'] })];
  expect(done(two)).toEqual([['fill_fields', false]]);
});

it('passes by what a size or a paper period asks for', () => {
  expect(done([finding({ outcome: 'SIZE_DOWN', tasks: ['accept_size'] })])).toEqual([]);
});
