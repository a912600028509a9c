export interface Timer {
  /** ms of true time */
  readonly at: number;
  readonly run: () => void;
}
