import type { Row } from '../types.ts';

export type Where = Readonly<Record<string, unknown>>;

/** Whether a row has exactly these values in these fields. */
export function matches(row: Row, where: Where | undefined): boolean {
  for (const field in where) {
    if ((row as unknown as Where)[field] !== where[field]) return false;
  }
  return true;
}
