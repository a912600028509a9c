export const hasBadge = 'setAppBadge' in navigator;

/** A browser may have the badge and not show it; nothing depends on it. */
export const setBadge = (count: number): void => void navigator.setAppBadge(count).catch(() => {});

export function clearBadge(): void {
  if (hasBadge) void navigator.clearAppBadge().catch(() => {});
}
