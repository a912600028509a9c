import { describe, expect, it } from 'vitest';
import { causeText } from './cause-words.ts';

const OTHER = causeText(null);

describe('why the server decided differently', () => {
  it.each([
    'cooldown_not_known',
    'late_fact',
    'override_denied',
    'ruleset_version',
    'unverifiable',
    'corrected_time',
    'stricter_on_device',
  ])('has words of its own for `%s`', (cause) => {
    expect(causeText(cause)).not.toBe(OTHER);
  });

  it('cooldown case 23: names both versions of my rules', () => {
    const text = causeText('ruleset_version', { device: 1, server: 2 });
    expect(text).toContain('version 1');
    expect(text).toContain('version 2');
    expect(causeText('late_fact', { device: 1, server: 1 })).not.toContain('version');
  });

  it('says something plain of a cause that a newer server names', () => {
    expect(causeText('of_tomorrow')).toBe(OTHER);
  });
});
