import { decimal, divide, multiply, toText } from '../../decimal/index.ts';
import type { Rule } from '../../generated/types.ts';
import { type Direction, RULE_KINDS } from '../index.ts';
import type { Unnamed } from './law-rules.ts';

const TWO = decimal('2');

/** Items that a list of a kind may gain. */
const MORE: Readonly<Record<string, readonly unknown[]>> = {
  fields: ['setup', 'reason', 'exit', 'stop', 'emotion', 'target', 'sleep'],
  deny: ['MES', 'NQ', 'ES'],
  setups: ['orb', 'gap', 'pullback'],
  impact: ['low', 'medium', 'high'],
  about: ['economic', 'earnings', 'other'],
};

/** Values of a parameter that are tighter by its direction; some may be outside of the contract. */
function tighterValues(name: string, value: unknown, direction: Direction): unknown[] {
  switch (direction) {
    case 'true':
      return [true];
    case 'false':
      return [false];
    case 'lower':
      if (typeof value === 'number') return [value - 1, Math.floor(value / 2)];
      return typeof value === 'string' ? [toText(divide(decimal(value), TWO, 6, 'down'))] : [];
    case 'higher':
      if (typeof value === 'number') return [value + 1, value * 2];
      return typeof value === 'string' ? [toText(multiply(decimal(value), TWO))] : [];
    case 'fewer_items':
      return Array.isArray(value) ? value.map((one) => value.filter((other) => other !== one)) : [];
    case 'more_items':
      if (!Array.isArray(value)) return [];
      return (MORE[name] ?? []).filter((one) => !value.includes(one)).map((one) => [...value, one]);
    case 'undecidable':
      return [];
  }
}

/** Params with one of them tightened, in every way that the kind declares. */
export function tightenings({ kind, params }: Unnamed): Rule['params'][] {
  const definition = RULE_KINDS[kind as keyof typeof RULE_KINDS];
  return Object.entries(params).flatMap(([name, value]) =>
    tighterValues(name, value, definition.tighter[name] as Direction)
      .map((tighter) => ({ ...params, [name]: tighter }) as Rule['params'])
      .filter(definition.validate),
  );
}
