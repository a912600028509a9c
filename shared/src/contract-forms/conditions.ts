import type { ContractError } from '../contract-errors/index.ts';
import { mismatch } from './form.ts';

export type Members = Readonly<Record<string, unknown>>;

/** What an object's members must be beside their forms. */
export type Condition = (value: Members) => ContractError | undefined;

type Alternatives = readonly [readonly string[], ...(readonly string[])[]];

const missing = (names: readonly string[], value: Members): string | undefined =>
  names.find((name) => value[name] === undefined);

/** All members of at least one of the alternatives are there. */
export function atLeastOne(...alternatives: Alternatives): Condition {
  return (value) => {
    if (alternatives.some((names) => missing(names, value) === undefined)) return undefined;
    return mismatch('required', { missingProperty: missing(alternatives[0], value) });
  };
}

/** All members of exactly one of the alternatives are there. */
export function exactlyOne(...alternatives: Alternatives): Condition {
  const some = atLeastOne(...alternatives);
  return (value) => {
    const met = alternatives.filter((names) => missing(names, value) === undefined);
    return met.length > 1 ? mismatch('oneOf', {}) : some(value);
  };
}

/** Where one of the members is there, the other is too. */
export function together(...names: readonly string[]): Condition {
  return (value) => {
    const absent = missing(names, value);
    const some = names.some((name) => value[name] !== undefined);
    return absent !== undefined && some
      ? mismatch('dependentRequired', { missingProperty: absent })
      : undefined;
  };
}
