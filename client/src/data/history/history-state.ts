/** How far this device's history has come. */
export interface HistoryState {
  /** `stopped`: it goes on when the server can be reached again. */
  readonly phase: 'unknown' | 'filling' | 'whole' | 'stopped';
  readonly held: number;
  /** What the server has; null while that is not known. */
  readonly total: number | null;
  /** When it was last whole, by the server's clock; null where it never was. */
  readonly asOf: string | null;
  /** Whether count and checksum of every entity were those of the server. */
  readonly isVerified: boolean;
}

export const NO_HISTORY: HistoryState = {
  phase: 'unknown',
  held: 0,
  total: null,
  asOf: null,
  isVerified: false,
};
