import type { Row } from '../types.ts';

export type RowChange =
  | { readonly op: 'put'; readonly row: Row; readonly before: Row | undefined }
  | { readonly op: 'del'; readonly before: Row };

/** Where live rows come from. */
export interface RowFeed {
  /**
   * Watches the rows whose keys begin so. The first call names them all, each later one what
   * changed. @returns the end of it
   */
  watch(prefix: string, onChange: (changes: readonly RowChange[]) => void): () => void;
}
