import { compare, type Decimal, decimal, multiply } from '../decimal/index.ts';
import type { Share } from './share.ts';
import type { CapFlags, TradeFlags } from './trade-conduct.ts';

/** The highest score that a trade may have, by what happened; in the order in which they are named. */
export const CAPS = {
  no_go_taken: 0,
  simulate_taken: 0,
  no_intent: 20,
  wait_jumped: 30,
  'stop_failed_and_loss_over_1.5R': 30,
  safeguard_broken: 40,
  size_down_ignored: 50,
} as const;

export type Cap = keyof typeof CAPS;

const NAMES = Object.keys(CAPS) as Cap[];
const FAILED_LOSS_R = decimal('1.5');
const SIZE_TOLERANCE = decimal('1.02');

/** What caps look at beside the flags. */
interface Capped {
  /** The size that was taken, or the amount that was paid. */
  readonly taken: Decimal | null;
  /** Whether a stop failed and more than 1.5R was lost. */
  readonly hasFailedStop: boolean;
}

/**
 * The caps of a trade or a contribution. A granted override lifts those of NO_GO, WAIT and SIZE_DOWN,
 * else honesty would be punished; what a device could not know has none.
 */
export function capsOf(flags: CapFlags, { taken, hasFailedStop }: Capped): Cap[] {
  const isUnlifted = !flags.overrideGranted;
  const holds: Readonly<Record<Cap, boolean>> = {
    no_go_taken: flags.noGoTaken && isUnlifted,
    simulate_taken: flags.simulateTaken,
    no_intent: flags.noIntent,
    wait_jumped: flags.waitJumped && isUnlifted,
    'stop_failed_and_loss_over_1.5R': hasFailedStop,
    safeguard_broken: flags.safeguardBroken,
    size_down_ignored: isUnlifted && isSizeIgnored(flags, taken),
  };
  return NAMES.filter((name) => holds[name]);
}

/** A stop failed where nothing is left of its part; only a loss beyond 1.5R is capped for it. */
export const isFailedStopLoss = (
  stop: Share | null,
  { lossR }: Pick<TradeFlags, 'lossR'>,
): boolean => stop?.top === 0n && lossR !== null && compare(lossR, FAILED_LOSS_R) > 0;

/** The sizes tell; what is said of them stands only where they are not known. */
function isSizeIgnored({ sizeDownIgnored, gateMax }: CapFlags, taken: Decimal | null): boolean {
  if (gateMax === null || taken === null) return sizeDownIgnored;
  return compare(taken, multiply(SIZE_TOLERANCE, gateMax)) > 0;
}
