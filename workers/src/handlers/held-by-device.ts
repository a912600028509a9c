import type { CooldownTrigger, StreakClose } from '@mast/shared/cooldowns';
import { losingStreak } from '@mast/shared/cooldowns';
import type { EntityReader } from '@mast/shared/entities';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Fill, LossStreakParams } from '@mast/shared/types';

interface Streaks {
  readonly closes: readonly StreakClose[];
  readonly params: LossStreakParams;
  readonly mainZone: string;
}

/**
 * A streak that one device recorded by itself was held by its own rule from then on: its cooldown
 * counts as arrived when that device knew the last of it, not when the server did.
 */
export async function asHeldByDevice(
  reader: EntityReader,
  trigger: CooldownTrigger,
  { closes, params, mainZone }: Streaks,
): Promise<CooldownTrigger> {
  const streak = losingStreak(closes, trigger.at, mainZone, params.reset);
  const counted = streak?.losses.slice(0, trigger.origin.losses ?? 0) ?? [];
  const fills: Fill[] = [];
  for (const { tradeId } of counted) {
    const trade = await reader.get('trade', tradeId);
    for (const { fillId } of trade?.legs ?? []) {
      const fill = await reader.get('fill', fillId);
      if (fill) fills.push(fill);
    }
  }
  const since = heldSince(fills);
  if (since === undefined) return trigger;
  return { ...trigger, arrivedAt: Math.min(trigger.arrivedAt, Math.max(trigger.at, since)) };
}

/** When one device knew all of these; undefined where no one device did. */
function heldSince(fills: readonly Fill[]): Instant | undefined {
  const [first] = fills;
  if (!first?.deviceId || fills.some(({ deviceId }) => deviceId !== first.deviceId)) {
    return undefined;
  }
  return Math.max(...fills.map(({ recordedAt }) => parseInstant(recordedAt ?? '') ?? Infinity));
}
