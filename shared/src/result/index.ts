/** An expected outcome as a value: either what was asked for, or a typed reason why not. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Makes a missing case a type error; reached at run time only through a bug. */
export function exhaustive(value: never): never {
  throw new Error(`unexpected case: ${String(value)}`);
}
