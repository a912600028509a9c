import { describe, expect, it } from 'vitest';
import { applyKey, type PadKey } from './apply-key.ts';

const typed = (keys: readonly PadKey[], mark = '.') =>
  keys.reduce((text, key) => applyKey(text, key, mark), '');

describe('applyKey', () => {
  it('types digits and one decimal mark', () => {
    expect(typed(['6', '4', '2', '0', '0', 'mark', '5', 'mark', '0'])).toBe('64200.50');
  });

  it('starts a fraction with a zero', () => {
    expect(typed(['mark', '0', '8', '5'], ',')).toBe('0,085');
  });

  it('lets no zero lead', () => {
    expect(typed(['0', '0', '7'])).toBe('7');
  });

  it('takes back one character, and nothing from nothing', () => {
    expect(typed(['1', 'mark', 'back'])).toBe('1');
    expect(typed(['back'])).toBe('');
  });
});
