import type { CapFlags } from '../adherence/index.ts';
import type { Decimal } from '../decimal/index.ts';
import type { BreachKind } from '../generated/types.ts';

interface Judged {
  readonly breaches: ReadonlySet<BreachKind>;
  readonly gateMax: Decimal | null;
  readonly isOverridden: boolean;
}

/** What caps a score. What an override covers is no breach, so one against the gate is of something else. */
export function capFlagsOf({ breaches, gateMax, isOverridden }: Judged): CapFlags {
  const noGoTaken = breaches.has('no_go_taken');
  const waitJumped = breaches.has('wait_jumped') || breaches.has('cooldown_ignored');
  return {
    gateMax,
    noGoTaken,
    simulateTaken: breaches.has('simulate_taken'),
    noIntent: breaches.has('no_intent'),
    waitJumped,
    safeguardBroken: breaches.has('safeguard_broken'),
    sizeDownIgnored: false,
    overrideGranted: isOverridden && !noGoTaken && !waitJumped,
  };
}
