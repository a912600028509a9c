import type { Setup } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { checksOfSetup, offeredSetups } from './own-setups.ts';

const setup = (name: string, checklist: string[] = []): Setup => ({
  id: name,
  persona: 'swing',
  name,
  checklist,
  createdAt: '2026-06-11T14:00:00.000Z',
});

describe('setups that a plan offers', () => {
  it('are my own, then what was lately named beside them', () => {
    const own = [setup('Pullback'), setup('Breakout')];
    expect(offeredSetups(own, [' pullback', 'Range'])).toEqual(['Breakout', 'Pullback', 'Range']);
    expect(offeredSetups([], ['Range'])).toEqual(['Range']);
  });
});

describe('checks of a setup', () => {
  const own = [setup('Pullback', ['Trend is up', 'Volume', 'Sector'])];

  it('are those of the one that is named, whatever its case, and none of any other', () => {
    expect(checksOfSetup(own, ' PULLBACK ', [])).toEqual(['Trend is up', 'Volume', 'Sector']);
    expect(checksOfSetup(own, 'Range', [])).toEqual([]);
    expect(checksOfSetup(own, '', [])).toEqual([]);
  });

  it('leave out what a rule lists already', () => {
    expect(checksOfSetup(own, 'Pullback', ['volume'])).toEqual(['Trend is up', 'Sector']);
  });

  it('are no more together with the rule\u2019s than a plan can have ticked', () => {
    const eight = Array.from({ length: 8 }, (_, i) => `check ${i}`);
    expect(checksOfSetup(own, 'Pullback', eight)).toEqual(['Trend is up']);
  });
});
