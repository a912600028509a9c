import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal/index.ts';
import type { Override, Safeguard } from '../generated/types.ts';
import { parseInstant } from '../time/index.ts';
import { type AfterOverride, allKept, questionsOf, safeguardsKept } from './index.ts';
import { overrideRow } from './testing/rows.ts';

const at = (time: string) => parseInstant(`2026-06-11T${time}:00.000Z`) as number;

const promised = (...safeguards: Safeguard[]): Override =>
  overrideRow({
    maxSize: { size: '2', unit: 'lots' },
    safeguards: safeguards.map((safeguard) => ({ safeguard, state: 'promised', text: null })),
  });

const entry = (time: string, openSize: string, fillId = `fill-${time}`) => ({
  fillId,
  at: at(time),
  openSize: decimal(openSize),
});

const after = (over: Partial<AfterOverride> = {}): AfterOverride => ({
  trade: { entries: [entry('14:05', '2')], closedAt: at('15:00'), exitTime: null },
  laterEntries: [],
  dayEnd: at('23:59'),
  post: null,
  now: at('16:00'),
  ...over,
});

const stateOf = (one: Safeguard, facts: AfterOverride) => safeguardsKept(promised(one), facts)[0];

describe('whether safeguards were kept', () => {
  it('half a size is broken by the fill that goes beyond it, and kept once the trade is closed', () => {
    const entries = [entry('14:05', '2'), entry('14:20', '3')];
    const trade = { entries, closedAt: null, exitTime: null };
    expect(stateOf('half_size', after({ trade }))).toEqual({
      safeguard: 'half_size',
      state: 'not_kept',
      at: at('14:20'),
      fillId: 'fill-14:20',
    });
    const open = { ...trade, entries: entries.slice(0, 1) };
    expect(stateOf('half_size', after({ trade: open }))?.state).toBe('open');
    expect(stateOf('half_size', after())).toMatchObject({ state: 'kept', at: at('15:00') });
  });

  it('my last trade today is broken by the first entry after it, until the day ends', () => {
    const later = [
      { fillId: 'b', at: at('18:00') },
      { fillId: 'a', at: at('17:00') },
    ];
    expect(stateOf('no_more_trades_today', after({ laterEntries: later }))).toMatchObject({
      state: 'not_kept',
      at: at('17:00'),
      fillId: 'a',
    });
    const tomorrow = [{ fillId: 'c', at: at('23:59') }];
    expect(stateOf('no_more_trades_today', after({ laterEntries: tomorrow }))?.state).toBe('open');
    expect(
      stateOf('no_more_trades_today', after({ laterEntries: tomorrow, now: at('23:59') })),
    ).toMatchObject({ state: 'kept', at: at('23:59') });
  });

  it.each(['hard_stop', 'alarm_set', 'time_exit'] as const)(
    '%s is known when the post entry that says it is saved',
    (one) => {
      const said = (answer: 'yes' | 'no') =>
        stateOf(one, after({ post: { at: at('16:00'), answers: { [one]: answer } } }));
      expect(said('yes')).toMatchObject({ state: 'kept', at: at('16:00'), fillId: null });
      expect(said('no')).toMatchObject({ state: 'not_kept', at: at('16:00') });
      expect(stateOf(one, after({ post: { at: at('16:00'), answers: {} } }))?.state).toBe('open');
      expect(stateOf(one, after())?.state).toBe('open');
    },
  );

  it('an exit by a time that the plan names is judged by the close, not by what is said', () => {
    const trade = (closed: string) => ({
      entries: [entry('14:05', '2')],
      closedAt: at(closed),
      exitTime: at('15:00'),
    });
    const post = { at: at('16:00'), answers: { time_exit: 'yes' as const } };
    expect(stateOf('time_exit', after({ trade: trade('15:00'), post }))?.state).toBe('kept');
    expect(stateOf('time_exit', after({ trade: trade('15:01'), post }))?.state).toBe('not_kept');
  });

  it('what was written as it was asked is kept, and no trade leaves the rest open', () => {
    const row = overrideRow();
    expect(allKept(safeguardsKept(row, after()))).toBe('kept');
    expect(allKept(safeguardsKept(promised('half_size'), after({ trade: null })))).toBe('open');
    const mixed = promised('half_size', 'alarm_set');
    expect(allKept(safeguardsKept(mixed, after()))).toBe('open');
    const broken = { trade: { entries: [entry('14:05', '9')], closedAt: null, exitTime: null } };
    expect(allKept(safeguardsKept(mixed, after(broken)))).toBe('not_kept');
  });

  it('the post entry asks only what no fact decides', () => {
    const rows = [
      promised('half_size', 'time_exit'),
      promised('hard_stop', 'no_more_trades_today'),
    ];
    expect(questionsOf(rows, null)).toEqual(['hard_stop', 'time_exit']);
    expect(questionsOf(rows, '2026-06-11T15:00:00.000Z')).toEqual(['hard_stop']);
    expect(questionsOf([overrideRow()], null)).toEqual([]);
  });
});
