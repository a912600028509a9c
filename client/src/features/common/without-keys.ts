/** A copy of errors by field without those of the fields that are being changed. */
export function withoutKeys<E extends object>(errors: E, changed: object): E {
  const kept = Object.entries(errors).filter(([name]) => !Object.hasOwn(changed, name));
  return Object.fromEntries(kept) as E;
}
