import { expect, it } from 'vitest';
import { parseTyped } from '../../ui/format/index.ts';
import { typedText } from './typed-text.ts';

it('is read back as the same number', () => {
  for (const text of ['64200', '1.085', '0.001', '-2.5', '123456789012.085']) {
    expect(parseTyped(typedText(text))).toBe(text);
  }
});
