import { type DecisionRecord, type GateIntent, replaysToItself, severity } from '../gate/index.ts';
import { parseInstant } from '../time/index.ts';
import type { GateState } from './gate-state.ts';
import type { MutationContext } from './mutation.ts';

/** The server's decision with what it says of the device's: whether that holds, and why they differ. */
export function comparedWithDevice(
  server: DecisionRecord,
  device: DecisionRecord,
  intent: GateIntent,
  gate: GateState,
  context: MutationContext,
): DecisionRecord {
  const flags = [...server.flags, ...context.timeFlags];
  const deviceAsOf = parseInstant(device.asOf);
  const isVerified =
    device.rulesetId === gate.rulesetId &&
    deviceAsOf !== undefined &&
    replaysToItself(device, intent, gate.rules, deviceAsOf);
  if (!isVerified)
    flags.push(device.rulesetId === gate.rulesetId ? 'unverifiable' : 'ruleset_version');
  const differs = server.outcome !== device.outcome;
  const cause = differs ? causeOf(server, device, isVerified) : null;
  if (cause === 'cooldown_not_known') flags.push('late_conflict');
  return { ...server, flags, supersedes: device.id, differsBecause: cause };
}

function causeOf(server: DecisionRecord, device: DecisionRecord, isVerified: boolean): string {
  if (server.rulesetId !== device.rulesetId) return 'ruleset_version';
  if (!isVerified) return 'unverifiable';
  const isStricter = severity(server.outcome) > severity(device.outcome);
  if (!isStricter) return 'stricter_on_device';
  const leads = server.findings.find((finding) => finding.rule === server.headline)?.kind;
  return leads === 'sys_cooldown' || leads === 'loss_streak' ? 'cooldown_not_known' : 'late_fact';
}
