import type { CapFlags } from '@mast/shared/adherence';
import type { Decimal } from '@mast/shared/decimal';
import type { Members } from '../gate-request/plain-form.ts';
import { amountAt, onlyKnown, optional, truthAt } from '../plain-input.ts';

const TRUTHS = {
  no_go_taken: 'noGoTaken',
  simulate_taken: 'simulateTaken',
  no_intent: 'noIntent',
  wait_jumped: 'waitJumped',
  safeguard_broken: 'safeguardBroken',
  size_down_ignored: 'sizeDownIgnored',
  override_granted: 'overrideGranted',
} as const;

export const truthOr = <T>(value: unknown, otherwise: T, path: string): boolean | T =>
  optional<boolean | T>(value, otherwise, (given) => truthAt(given, path));

export const amountOr = (value: unknown, path: string): Decimal | null =>
  optional(value, null, (given) => amountAt(given, path));

/** What caps a score, by the names of a case; a late conflict caps nothing. */
export function capFlagsAt(raw: Members, path: string, others: readonly string[] = []): CapFlags {
  onlyKnown(raw, [...Object.keys(TRUTHS), 'gate_max', 'late_conflict', ...others], path);
  truthOr(raw.late_conflict, false, `${path}.late_conflict`);
  const truths = Object.entries(TRUTHS).map(([name, flag]) => [
    flag,
    truthOr(raw[name], false, `${path}.${name}`),
  ]);
  return {
    ...(Object.fromEntries(truths) as Record<(typeof TRUTHS)[keyof typeof TRUTHS], boolean>),
    gateMax: amountOr(raw.gate_max, `${path}.gate_max`),
  };
}
