/** The two clocks of a page, and whether a person looks at it. */
export interface PageClocks {
  /** ms since 1970; a person may set it. */
  wall(): number;
  /** Whole ms since some moment of this start of the page; in most browsers it stands still in sleep. */
  monotonic(): number;
  isVisible(): boolean;
  hasFocus(): boolean;
}

export const pageClocks: PageClocks = {
  wall: () => Date.now(),
  monotonic: () => Math.floor(performance.now()),
  isVisible: () => globalThis.document?.visibilityState === 'visible',
  hasFocus: () => globalThis.document?.hasFocus() ?? false,
};
