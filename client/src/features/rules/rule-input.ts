import { parseTyped } from '../../ui/format/index.ts';
import type { NumberInput, ParamPath } from './sentences/inputs.ts';

export const pathKey = (path: ParamPath): string => path.join('/');

/** What stands beside the digits of a typed number. */
const UNIT = /[^\d\s.,'’ʼ+\u2212-]+/gu;
const isCode = (unit: string): boolean => /^[A-Z]{3,5}$/.test(unit);
const isSign = (text: string): boolean => /^\p{Sc}$/u.test(text);

/** The text without the input's own unit; undefined where it carries another one. */
function withoutUnit(text: string, unit: string): string | undefined {
  const own = unit.toLowerCase().split(' ');
  const typed = text.match(UNIT) ?? [];
  const isOwn = (one: string): boolean =>
    own.includes(one.toLowerCase()) || (isCode(unit) && isSign(one));
  return typed.every(isOwn) ? text.replace(UNIT, '') : undefined;
}

/** @returns the value in the form that params keep, or undefined where the text is no such number */
export function numberOf(
  text: string,
  input: Pick<NumberInput, 'whole' | 'unit'>,
): string | number | undefined {
  const bare = withoutUnit(text, input.unit);
  const value = bare === undefined ? undefined : parseTyped(bare);
  if (value === undefined) return undefined;
  if (!input.whole) return value;
  return /^[0-9]+$/.test(value) ? Number(value) : undefined;
}
