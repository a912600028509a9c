/** Which versions of my rules the two sides decided by, where they are known. */
export interface RulesetVersions {
  readonly device: number | undefined;
  readonly server: number | undefined;
}

/** Why the server's verdict differs from the device's, for the person. */
const CAUSES: Readonly<Record<string, string>> = {
  cooldown_not_known: 'A cooldown had begun that this device did not know of yet.',
  late_fact: 'The server knew of trades or balances that had not reached this device yet.',
  override_denied:
    'An override that this device had granted was denied by the server with what it knew by then.',
  ruleset_version: 'My rules had changed; this device decided by an older version of them.',
  unverifiable:
    'The server could not repeat this device’s decision from the same facts, so its own stands.',
  corrected_time: 'This device’s clock was off; the server decided as of the corrected time.',
  stricter_on_device: 'This device was stricter than it had to be with what the server knew.',
};

export function causeText(cause: string | null, versions?: RulesetVersions): string {
  const { device, server } = versions ?? {};
  if (cause === 'ruleset_version' && device !== undefined && server !== undefined) {
    return `My rules had changed: this device decided by version ${device}, the server by version ${server}, which was in force then.`;
  }
  return (
    (cause === null ? undefined : CAUSES[cause]) ??
    'The server decided differently with what it knew by then.'
  );
}
