const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Seven in the morning of the next Monday, in UTC: its digest is made by then. */
function nextMonday(): number {
  const today = new Date();
  const days = (8 - today.getUTCDay()) % 7 || 7;
  return Math.floor(today.getTime() / DAY_MS) * DAY_MS + days * DAY_MS + 7 * HOUR_MS;
}

export const MONDAY = nextMonday();
/** In the afternoons before it. */
export const SUNDAY = MONDAY - 17 * HOUR_MS;
export const SATURDAY = MONDAY - 45 * HOUR_MS;
