import type { ContractError } from '../contract-errors/index.ts';

/** Says what is wrong with a value, or nothing where the value is of the form. */
export type Form = (value: unknown) => ContractError | undefined;

export const mismatch = (
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): ContractError => ({ instancePath: '', keyword, params });

/** The same error, seen from the object or list that holds the value under `key`. */
export const within = (key: string | number, error: ContractError): ContractError => {
  // A step of a JSON pointer, RFC 6901.
  const step = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...error, instancePath: `/${step}${error.instancePath}` };
};
