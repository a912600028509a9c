import { describe, expect, it } from 'vitest';
import type { Override, Plan } from '../generated/types.ts';
import { overrideRow } from '../overrides/testing/rows.ts';
import { parseInstant } from '../time/index.ts';
import { overrideFacts } from './overrides.ts';
import { planKey } from './plan-key.ts';
import { june, noPlan } from './testing/sources.ts';

const planned: Plan = { ...noPlan, entry: '7300', stop: '7290', size: '2' };
const mine = { plan: planned, side: 'long' as const };
const last = [
  { safeguard: 'no_more_trades_today' as const, state: 'promised' as const, text: null },
];

const granted = (over: Partial<Override> = {}): Override =>
  overrideRow({ planHash: planKey(mine), resolvedAt: june('11T13:59'), ...over });

const seen = (
  row: Override,
  { at = june('11T14:00'), chainId = 'plan' as string | null, plan = mine, mainZone = 'UTC' } = {},
) => overrideFacts([row], planKey(plan), { chainId, mainZone, at: parseInstant(at) as number });

describe('the overrides that a plan may be under', () => {
  it('are those of its chain that were asked for the same plan, at whatever size', () => {
    expect(seen(granted())).toEqual([
      {
        id: 'override',
        rule: 'gap',
        covers: true,
        grantedAt: june('11T13:59'),
        maxSize: '1',
        safeguards: ['write_three_lines'],
      },
    ]);
    const smaller = { ...mine, plan: { ...planned, size: '1', amount: null } };
    expect(seen(granted(), { plan: smaller })).toHaveLength(1);
    const moved = { ...mine, plan: { ...planned, stop: '7280' } };
    expect(seen(granted(), { plan: moved })).toBeUndefined();
    expect(seen(granted(), { chainId: 'another' })).toBeUndefined();
    expect(seen(granted(), { chainId: null })).toBeUndefined();
  });

  it('leave no trace in the facts where none counts, so that decisions stay as they were', () => {
    for (const decision of [null, 'denied'] as const) {
      expect(seen(granted({ decision }))).toBeUndefined();
    }
    expect(
      overrideFacts([], planKey(mine), { chainId: 'plan', mainZone: 'UTC', at: 0 }),
    ).toBeUndefined();
  });

  it('are known as of the instant: granted by then, and not taken back by then', () => {
    expect(seen(granted(), { at: june('11T13:58') })).toBeUndefined();
    const back = granted({ decision: 'withdrawn', withdrawnAt: june('11T14:05') });
    expect(seen(back, { at: june('11T14:04') })).toHaveLength(1);
    expect(seen(back, { at: june('11T14:05') })).toBeUndefined();
    const never = granted({
      decision: 'withdrawn',
      resolvedAt: null,
      withdrawnAt: june('11T14:05'),
    });
    expect(seen(never)).toBeUndefined();
  });

  it('hold other plans of the person’s day where they promised that there is none', () => {
    const row = granted({ safeguards: last });
    expect(seen(row, { chainId: null })).toMatchObject([{ covers: false }]);
    expect(seen(row, { chainId: null, at: june('12T00:00') })).toBeUndefined();
    // In New York it is still the eleventh.
    const there = { chainId: null, at: june('12T03:59'), mainZone: 'America/New_York' };
    expect(seen(row, there)).toMatchObject([{ covers: false }]);
    const changed = { ...mine, plan: { ...planned, stop: '7280' } };
    expect(seen(row, { plan: changed })).toBeUndefined();
  });
});
