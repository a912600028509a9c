import { formatInstant, type Instant } from '../time/index.ts';

const DAY_MS = 86_400_000;

/** Closed trades from longer ago are looked at by no rule; the longest lookback is 400 days. */
export const HISTORY_MS = 403 * DAY_MS;

/** Plans whose chain ended longer ago, and pauses from longer ago, are over in every way. */
export const RECENT_MS = 8 * DAY_MS;

/** Own events further away bound no blackout. */
export const CALENDAR_MS = 60 * DAY_MS;

/** The instant that lies a span before another, as text; negative for one after it. */
export const before = (at: Instant, spanMs: number): string => formatInstant(at - spanMs);
