import { describe, expect, it } from 'vitest';
import { marginGeometry } from './margin-geometry.ts';

describe('marginGeometry', () => {
  it('fills up to the limit in proportion', () => {
    expect(marginGeometry('0')).toEqual({ within: 0, beyond: 0, percent: '0' });
    expect(marginGeometry('0.5')).toEqual({ within: 37.5, beyond: 0, percent: '50' });
    expect(marginGeometry('1')).toEqual({ within: 75, beyond: 0, percent: '100' });
  });

  it('draws what is beyond the limit apart, up to the end of the bar', () => {
    expect(marginGeometry('1.2')).toEqual({ within: 75, beyond: 15, percent: '120' });
    expect(marginGeometry('9')).toEqual({ within: 75, beyond: 25, percent: '900' });
  });

  it('still hatches where the limit is passed by a hair, and not at the limit', () => {
    expect(marginGeometry('1.0001').beyond).toBe(2);
    expect(marginGeometry('1.0000').beyond).toBe(0);
  });

  it('shows an unused limit for a negative share', () => {
    expect(marginGeometry('-0.2')).toMatchObject({ within: 0, beyond: 0 });
  });
});
