import { describe, expect, it } from 'vitest';
import {
  decided,
  facts,
  found,
  intent,
  overrideOf,
  type Position,
  position,
  rule,
  sentence,
} from '../testing/cases.ts';

const most = (max_adds: number) => rule('no_adding_to_losers', { max_adds });
const bare = { target: null, stop: null };
const asked = (
  entry: string | null,
  over: Partial<Position> = {},
  side: Position['side'] = 'long',
) => ({
  intent: intent({ ...bare, entry }, { side }),
  facts: facts({ positions: [position({ averageEntry: '7290', side, ...over })] }),
});

describe('no_adding_to_losers', () => {
  it.each([
    ['long', '7289.75', 'NO_GO'],
    ['long', '7290', 'GO'],
    ['long', '7290.25', 'GO'],
    ['short', '7290.25', 'NO_GO'],
    ['short', '7290', 'GO'],
    ['short', '7289.75', 'GO'],
  ] as const)('a %s entry at %s of an average of 7290 is %s', (side, entry, outcome) => {
    expect(decided([most(0)], asked(entry, {}, side)).outcome).toBe(outcome);
  });

  it.each([
    [0, 0, 'NO_GO'],
    [1, 0, 'GO'],
    [1, 1, 'NO_GO'],
    [2, 1, 'GO'],
  ])('allows %d adds: after %d the next is %s', (max, adds, outcome) => {
    expect(decided([most(max)], asked('7280', { adds })).outcome).toBe(outcome);
  });

  it('counts the plan itself, and has no end of its own', () => {
    expect(found(most(1), asked('7280', { adds: 1 }))).toMatchObject({
      observed: '2',
      limit: '1',
      unit: 'adds',
      margin: '2',
      until: null,
      predicate: null,
      tasks: [],
    });
  });

  it.each([
    ['of another instrument', { instrumentId: 'ES' }],
    ['of another account', { accountId: 'other' }],
  ])('does not look at a position %s', (_name, over) => {
    expect(found(most(0), asked('7280', over)).status).toBe('pass');
  });

  it('leaves a plan of the other side to the reduction that it is', () => {
    const reduces = {
      ...asked('7280'),
      intent: intent({ ...bare, entry: '7280', size: '1' }, { side: 'short' }),
    };
    expect(decided([most(0)], reduces)).toMatchObject({ reason: 'gate.reduce_only' });
  });

  it('looks at no position of the other side where the plan has no size to reduce it by', () => {
    const bareShort = intent({ ...bare, entry: '7280', size: null }, { side: 'short' });
    expect(found(most(0), { ...asked('7280'), intent: bareShort }).status).toBe('pass');
  });

  it('waits where the plan has no entry or no side to compare', () => {
    const noSide = { ...asked('7280'), intent: intent({ ...bare, entry: '7280' }, { side: null }) };
    for (const one of [asked(null), noSide]) {
      expect(found(most(0), one)).toMatchObject({
        status: 'missing',
        outcome: 'WAIT',
        tasks: ['fill_fields'],
      });
    }
  });

  it('needs no entry where nothing is open', () => {
    expect(found(most(0), { intent: intent({ ...bare, entry: null }) }).status).toBe('pass');
  });

  it('names the instrument and the adds', () => {
    expect(sentence(most(0), asked('7280'))).toBe(
      'My open MES position stands below my entry. My rule allows 0 adds to it.',
    );
    expect(sentence(most(0), asked('7300', {}, 'short'))).toBe(
      'My open MES position stands above my entry. My rule allows 0 adds to it.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(most(0), asked('7280'))).toEqual({ allowed: false });
  });
});
