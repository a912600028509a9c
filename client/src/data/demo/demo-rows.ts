import type { Change, EntityReader } from '@mast/shared/entities';

/** Where a demo's rows are read, and taken in. */
export interface DemoRows {
  readonly reader: EntityReader;
  apply(changes: readonly Change[]): void;
}
