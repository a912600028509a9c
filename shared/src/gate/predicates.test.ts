import { describe, expect, it } from 'vitest';
import type { Finding } from '../generated/types.ts';
import { predicatesHold } from './predicates.ts';
import { facts, position } from './testing/cases.ts';

const finding = (kind: string, predicate: string | null, slots = {}): Finding =>
  ({ rule: kind, kind, status: 'fail', outcome: 'WAIT', predicate, slots }) as unknown as Finding;
const risk = facts({ positions: [position({ openRisk: '100' })] });

describe('facts that a wait is for', () => {
  it('open risk is that of all positions, unless the rule is about a group', () => {
    const wait = finding('max_open_risk', 'open_risk_below:100', { g: 'crypto' });
    expect(predicatesHold([wait], risk, 'shortterm')).toBe(false);
    expect(predicatesHold([{ ...wait, kind: 'max_group_risk' }], risk, 'shortterm')).toBe(true);
    expect(
      predicatesHold([finding('max_open_risk', 'open_risk_below:100.01')], risk, 'swing'),
    ).toBe(true);
  });

  it('hold only where each of them does', () => {
    const holds = finding('max_open_positions', 'open_positions_below:2');
    const open = finding('max_open_risk', 'open_risk_below:100');
    expect(predicatesHold([holds, open], risk, 'shortterm')).toBe(false);
    expect(predicatesHold([open, holds], risk, 'shortterm')).toBe(false);
    expect(predicatesHold([holds, finding('x', null)], risk, 'shortterm')).toBe(true);
  });

  it('of a name that is not known here never hold', () => {
    expect(predicatesHold([finding('x', 'moon_below:1')], risk, 'shortterm')).toBe(false);
  });
});
