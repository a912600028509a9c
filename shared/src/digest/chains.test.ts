import { expect, it } from 'vitest';
import type { Intent } from '../generated/types.ts';
import { chainFacts } from './chains.ts';
import type { Period } from './period.ts';

const period = {
  startsAt: '2026-06-08T00:00:00.000Z',
  endsAt: '2026-06-15T00:00:00.000Z',
} as Period;

const waiting = {
  ...{ id: 'plan', chainId: 'chain', mode: 'live', gateResult: 'WAIT', revision: 1 },
  ...{ filledAt: null, correctedTime: '2026-06-10T10:00:00.000Z' },
  chainEndsAt: '2026-06-10T11:00:00.000Z',
} as Intent;

const isDropped = (over: Partial<Intent> = {}, ...broken: string[]) =>
  chainFacts([{ ...waiting, ...over }], new Set(broken), period)[0]?.dropped;

it('a wait is let go of where nothing was entered by the end of its chain', () => {
  expect(isDropped()).toBe(true);
  expect(isDropped({ chainEndsAt: '2026-06-16T00:00:00.000Z' })).toBe(false);
  expect(isDropped({ filledAt: '2026-06-10T10:30:00.000Z' })).toBe(false);
});

it('and not where it was jumped by an entry that did not name it', () => {
  expect(isDropped({}, 'plan')).toBe(false);
  expect(isDropped({}, 'another')).toBe(true);
});
