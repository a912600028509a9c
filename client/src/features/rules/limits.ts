import { paramsMismatch } from '@mast/shared/mutations';
import type { RuleKind } from '@mast/shared/types';
import { formatNumber } from '../../ui/format/index.ts';
import type { NumberInput } from './sentences/inputs.ts';
import { setParam } from './set-param.ts';

const BOUND = /^a number (<=|>=) (-?[0-9.]+)$/;

/** What a contract expects of a number, in words: `at most 1,440`. */
export function limitWords(expected: string): string {
  const [, comparison, limit] = BOUND.exec(expected) ?? [];
  if (limit === undefined) return expected;
  return `${comparison === '<=' ? 'at most' : 'at least'} ${formatNumber(limit)}`;
}

/** Further out than any kind goes. */
const FAR = 1e12;

/**
 * The least and the most that a rule's contract takes at an input, as the contract itself says when
 * it is asked: `1 to 1,440`. Undefined where it bounds no whole number.
 */
export function limitsText(
  rule: { kind: RuleKind; params: object },
  { path, whole }: NumberInput,
): string | undefined {
  if (!whole) return undefined;
  const bound = (value: number): string | undefined => {
    const mismatch = paramsMismatch({ ...rule, params: setParam(rule.params, path, value) });
    return BOUND.exec(mismatch?.expected ?? '')?.[2];
  };
  const [least, most] = [bound(-FAR), bound(FAR)];
  if (least === undefined || most === undefined) return undefined;
  return `${formatNumber(least)} to ${formatNumber(most)}`;
}
