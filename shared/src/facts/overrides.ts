import type { Facts, Override } from '../generated/types.ts';
import { type Instant, parseInstant, tradingDay } from '../time/index.ts';

const MOST_OVERRIDES = 20;

/** Whether it was granted by an instant, and not taken back by then. */
const isGranted = ({ decision, resolvedAt, withdrawnAt }: Override, at: Instant): boolean => {
  const granted = parseInstant(resolvedAt ?? '');
  if (granted === undefined || granted > at) return false;
  if (decision === 'granted') return true;
  return decision === 'withdrawn' && (parseInstant(withdrawnAt ?? '') ?? at) > at;
};

/**
 * Granted overrides that a plan may be under, and those of the day whose promise is of the day.
 * @param key of the plan; null where none is in hand
 * @returns undefined where there are none, so that the facts are as if there were no overrides
 */
export function overrideFacts(
  overrides: readonly Override[],
  key: string | null,
  { chainId, mainZone, at }: { chainId: string | null; mainZone: string; at: Instant },
): Facts['overrides'] {
  const granted = overrides.filter((row) => isGranted(row, at));
  if (granted.length === 0 || key === null) return undefined;
  const { start } = tradingDay({ tz: mainZone, localTime: '00:00' }, at);
  const facts = granted
    .map((row) => ({
      id: row.id,
      rule: row.rule,
      covers: row.chainId === chainId && row.planHash === key,
      grantedAt: row.resolvedAt as string,
      maxSize: row.maxSize?.size ?? null,
      safeguards: row.safeguards.map(({ safeguard }) => safeguard),
      isOfDay: row.chainId !== chainId && (parseInstant(row.resolvedAt ?? '') ?? 0) >= start,
    }))
    .filter(
      ({ covers, isOfDay, safeguards }) =>
        covers || (isOfDay && safeguards.includes('no_more_trades_today')),
    )
    .sort((a, b) => (a.grantedAt + a.id < b.grantedAt + b.id ? -1 : 1))
    .slice(-MOST_OVERRIDES)
    .map(({ isOfDay: _isOfDay, ...fact }) => fact);
  return facts.length === 0 ? undefined : facts;
}
