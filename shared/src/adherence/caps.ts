import { compare, decimal, multiply } from '../decimal/index.ts';
import type { Share } from './share.ts';
import type { TradeActual, TradeFlags } from './trade-conduct.ts';

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

/**
 * The caps of a trade. A granted override lifts those of NO_GO, WAIT and SIZE_DOWN, else honesty
 * would be punished; what a device could not know has none.
 */
export function capsOf(flags: TradeFlags, actual: TradeActual, stop: Share | null): Cap[] {
  const isUnlifted = !flags.overrideGranted;
  const holds: Readonly<Record<Cap, boolean>> = {
    no_go_taken: flags.noGoTaken && isUnlifted,
    simulate_taken: flags.simulateTaken,
    no_intent: flags.noIntent,
    wait_jumped: flags.waitJumped && isUnlifted,
    'stop_failed_and_loss_over_1.5R':
      stop?.top === 0n && flags.lossR !== null && compare(flags.lossR, FAILED_LOSS_R) > 0,
    safeguard_broken: flags.safeguardBroken,
    size_down_ignored: isUnlifted && isSizeIgnored(flags, actual),
  };
  return NAMES.filter((name) => holds[name]);
}

function isSizeIgnored({ sizeDownIgnored, gateMax }: TradeFlags, { size }: TradeActual): boolean {
  if (sizeDownIgnored) return true;
  if (gateMax === null || size === null) return false;
  return compare(size, multiply(SIZE_TOLERANCE, gateMax)) > 0;
}
