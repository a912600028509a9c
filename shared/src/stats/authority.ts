import { severity } from '../gate/headline.ts';
import type { Outcome } from '../generated/types.ts';
import { countsByName } from './order.ts';

/** Why the server saw a plan differently than the device. */
export type DifferenceCause =
  | 'clock'
  | 'cooldown_not_known'
  | 'late_history'
  | 'ruleset_version'
  | 'unverifiable';

/** A decision that a device made offline, and the server's of the same plan. */
export interface OfflineDecision {
  readonly device: Outcome;
  readonly server: Outcome;
  readonly cause: DifferenceCause | null;
}

export interface AuthorityFigures {
  readonly offline: number;
  readonly differing: number;
  readonly byCause: readonly { readonly name: DifferenceCause; readonly n: number }[];
  readonly milderOnDevice: number;
  readonly stricterOnDevice: number;
}

export function authorityFigures(decisions: readonly OfflineDecision[]): AuthorityFigures {
  const differing = decisions.filter(({ device, server }) => device !== server);
  const milder = differing.filter(({ device, server }) => severity(device) < severity(server));
  return {
    offline: decisions.length,
    differing: differing.length,
    byCause: countsByName(differing.flatMap(({ cause }) => cause ?? [])),
    milderOnDevice: milder.length,
    stricterOnDevice: differing.length - milder.length,
  };
}
