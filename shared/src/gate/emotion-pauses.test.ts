import { describe, expect, it } from 'vitest';
import { lastPause } from './emotion-pauses.ts';
import { at } from './testing/cases.ts';

const HOUR = { minutes: 60 };
const times = (...texts: string[]) => texts.map((text) => at(`2026-06-${text}:00.000Z`));
const endOf = (...texts: string[]) => lastPause(times(...texts), HOUR, 'UTC')?.end;

describe('pauses after a feeling', () => {
  it('the first of a day lasts as the rule says', () => {
    expect(endOf('11T10:00')).toBe(at('2026-06-11T11:00:00.000Z'));
  });

  it('a report inside of a running pause starts none, one at its end does', () => {
    expect(endOf('11T10:00', '11T10:59')).toBe(at('2026-06-11T11:00:00.000Z'));
    expect(endOf('11T10:00', '11T11:00')).toBe(at('2026-06-12T00:00:00.000Z'));
  });

  it('the second of a day takes the rest of it, a first at its very midnight too', () => {
    expect(endOf('11T00:00', '11T12:00')).toBe(at('2026-06-12T00:00:00.000Z'));
    expect(endOf('10T23:59', '11T12:00')).toBe(at('2026-06-11T13:00:00.000Z'));
  });

  it('without a report there is none', () => {
    expect(lastPause([], HOUR, 'UTC')).toBeNull();
  });
});
