/**
 * A function that remembers its last answer: what is made of all rows is not made again when a screen is
 * opened again.
 */
export function kept<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (last === undefined || args.some((one, i) => !Object.is(one, last?.args[i]))) {
      last = { args, result: make(...args) };
    }
    return last.result;
  };
}
