import type { Intent, Override } from '@mast/shared/types';

/** Overrides that were asked for and not yet confirmed, of plans that still stand; the next first. */
export function waitingOverrides(
  overrides: readonly Override[],
  intents: readonly Intent[],
  nowMs: number,
): Override[] {
  const now = new Date(nowMs).toISOString();
  const standing = new Set(
    intents.filter(({ chainEndsAt }) => chainEndsAt > now).map(({ chainId }) => chainId),
  );
  return overrides
    .filter(({ decision, chainId }) => decision === null && standing.has(chainId))
    .sort((a, b) => (a.actsAt < b.actsAt ? -1 : 1));
}
