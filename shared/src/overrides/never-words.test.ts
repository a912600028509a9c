import { describe, expect, it } from 'vitest';
import { lint } from '../coach/linter/index.ts';
import { RULE_KINDS } from '../gate/index.ts';
import type { RuleKind } from '../generated/types.ts';
import { neverWords } from './never-words.ts';

/** Kinds of which no finding, or not each, may be overridden; docs/gate.md names them. */
const NEVER: readonly RuleKind[] = [
  'require_fields',
  'stop_policy',
  'setup_policy',
  'instrument_policy',
  'max_risk_per_trade',
  'max_leverage',
  'liquidation_buffer',
  'account_floor',
  'loss_limit',
  'max_drawdown',
  'loss_streak',
  'profit_giveback',
  'no_adding_to_losers',
  'setup_probation',
  'emotion_check',
  'custom_question',
  'custom_compare',
  'sys_cooldown',
  'sys_quarantine',
  'sys_revision_limit',
  'sys_freshness',
];

const GENERAL = neverWords({ kind: 'of_tomorrow', status: 'fail' });

const violations = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: {} }).violations;

describe('why a rule has no override', () => {
  it.each(NEVER)('%s says it in words of its own, which the linter passes', (kind) => {
    const words = neverWords({ kind, status: 'fail' });
    expect(words).not.toBe(GENERAL);
    expect(violations(words)).toEqual([]);
  });

  it('is said of every kind whose policy is never, whatever it finds', () => {
    const always = Object.values(RULE_KINDS)
      .filter(({ override }) => {
        // A policy that is never looks at nothing; another one ends at what is not there.
        const nothing = {} as Parameters<typeof override>[2];
        try {
          return !override({}, { status: 'fail', outcome: 'WAIT' }, nothing).allowed;
        } catch {
          return false;
        }
      })
      .map(({ kind }) => kind);
    expect(always.length).toBeGreaterThan(12);
    for (const kind of always) expect(NEVER).toContain(kind);
  });

  it('of a fact that is missing says that the fact is the way out', () => {
    const words = neverWords({ kind: 'max_notional', status: 'missing' });
    expect(words).toContain('fill it in');
    expect(violations(words)).toEqual([]);
    expect(violations(neverWords({ kind: 'safeguard', status: 'fail' }))).toEqual([]);
    expect(violations(GENERAL)).toEqual([]);
  });
});
