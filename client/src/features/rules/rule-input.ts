import { parseTyped } from '../../ui/format/index.ts';
import type { NumberInput, ParamPath } from './sentences/inputs.ts';

export const pathKey = (path: ParamPath): string => path.join('/');

/** @returns the value in the form that params keep, or undefined where the text is no such number */
export function numberOf(
  text: string,
  input: Pick<NumberInput, 'whole'>,
): string | number | undefined {
  const value = parseTyped(text);
  if (value === undefined) return undefined;
  if (!input.whole) return value;
  return /^[0-9]+$/.test(value) ? Number(value) : undefined;
}
