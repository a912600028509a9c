import type { Cooldown } from '@mast/shared/types';

/** Enforced cooldowns whose time has not passed, the one that lasts longest first. */
export function activeCooldowns(cooldowns: readonly Cooldown[], nowMs: number): Cooldown[] {
  return cooldowns
    .filter(
      (row) =>
        row.state === 'enforced' &&
        Date.parse(row.startsAt) <= nowMs &&
        nowMs < Date.parse(row.endsAt),
    )
    .sort((a, b) => (a.endsAt < b.endsAt ? 1 : -1));
}
