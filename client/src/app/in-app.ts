/** State of a history entry that has a page of this app before it, so that going back stays here. */
export const IN_APP = { inApp: true } as const;

export const cameFromApp = (): boolean =>
  (history.state as { inApp?: boolean } | null)?.inApp === true;
