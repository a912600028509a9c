import type { LintSlots } from '../linter/types.ts';
import type { SlotText } from './types.ts';

/**
 * What the linter may take as bound: words of the trader as quotes, instruments, words of our own
 * lists, and the numbers of all else and of the reviewed text around it.
 * @param reviewed the text with its slots taken out, whose own numbers were read by people
 */
export function bind(reviewed: string, slots: readonly SlotText[]): LintSlots {
  const texts = (...kinds: SlotText['kind'][]) =>
    slots.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const isWords = (kind: SlotText['kind']) => ['own', 'symbol', 'name'].includes(kind);
  const figures = slots.filter(({ kind }) => !isWords(kind)).map(({ text }) => text);
  const names = texts('name');
  return {
    numbers: [reviewed, ...figures, ...names],
    instruments: texts('symbol'),
    quotes: texts('own'),
    names,
  };
}
