const DAY_MS = 24 * 60 * 60_000;
/** An app that was used on so many days is likely to be used on. */
const DAYS_USED = 3;
/** After a no it is not asked again for so long, after two never. */
const QUIET_DAYS = 60;
const MOST_ASKED = 2;

export interface InstallMoment {
  readonly nowMs: number;
  /** When plans and entries were written; ISO instants. */
  readonly usedAt: readonly string[];
  /** When it was declined; ms. */
  readonly declinedAt: readonly number[];
  readonly isCoolingDown: boolean;
  readonly hasOpenTrade: boolean;
}

/**
 * Whether the app may be offered for installation now: to someone who uses it, in a calm moment, and
 * seldom. A trade that is open or a cooldown is no moment to ask for anything.
 */
export function mayOfferInstall(moment: InstallMoment): boolean {
  const { nowMs, usedAt, declinedAt, isCoolingDown, hasOpenTrade } = moment;
  if (isCoolingDown || hasOpenTrade || declinedAt.length >= MOST_ASKED) return false;
  const last = declinedAt.at(-1);
  if (last !== undefined && nowMs - last < QUIET_DAYS * DAY_MS) return false;
  return new Set(usedAt.map((at) => at.slice(0, 10))).size >= DAYS_USED;
}
