import type { Row } from '../types.ts';

export type Where = Readonly<Record<string, unknown>>;

/** Tests whether a row has exactly these values in these fields. */
export function matching(where: Where | undefined): (row: Row) => boolean {
  const wanted = Object.entries(where ?? {});
  return (row) => wanted.every(([field, value]) => (row as unknown as Where)[field] === value);
}
