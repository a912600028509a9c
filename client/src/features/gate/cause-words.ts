/** Why the server's verdict differs from the device's, for the person. */
const CAUSES: Readonly<Record<string, string>> = {
  cooldown_not_known: 'A cooldown had begun that this device did not know of yet.',
  late_fact: 'The server knew of trades or balances that had not reached this device yet.',
  ruleset_version: 'My rules had changed; this device decided by an older version of them.',
  unverifiable:
    'The server could not repeat this device’s decision from the same facts, so its own stands.',
  stricter_on_device: 'This device was stricter than it had to be with what the server knew.',
};

export const causeText = (cause: string | null): string =>
  (cause === null ? undefined : CAUSES[cause]) ??
  'The server decided differently with what it knew by then.';
